/** Tests without a browser. `unit` is quick and part of `npm run check`; `slow` (`*.slow.test.ts`) runs in `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['src/**/*.slow.test.ts', 'tests/**/*.slow.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
