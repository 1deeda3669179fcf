/** Builds the one page and its surfaces into dist/, and serves them in development beside the server. */
import { defineConfig } from 'vite';
import { compressedCopies } from './src/tools/compress-build.ts';

/** Where `npm run dev` runs the server. It is asked through Vite with the page's own Host, or it would see a stranger. */
const server = { target: `http://localhost:${process.env.CANARI_DEV_SERVER_PORT ?? '3100'}`, changeOrigin: false };

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  plugins: [compressedCopies()],
  oxc: { jsx },
  optimizeDeps: { rolldownOptions: { transform: { jsx } } },
  build: {
    outDir: 'dist',
    // School devices are kept long: iPads that stop at iOS 15, managed Chromebooks.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15'],
    manifest: true,
    // The page's policy allows files of its own origin only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    // Only a hint: browsers that do not know it load the same files a little later.
    modulePreload: { polyfill: false },
  },
  server: {
    port: 3000,
    proxy: {
      '/api': server,
      '/matchmake': server,
      // A room's socket: /<process>/<room>?sessionId=…
      '^/[\\w-]+/[sr]-[\\w-]+\\?': { ...server, ws: true },
    },
  },
});
