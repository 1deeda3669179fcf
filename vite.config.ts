/** Builds the one page and its surfaces into dist/, and serves them in development beside the server. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressedCopies } from './src/tools/compress-build.ts';

/** Where `npm run dev` runs the server. It is asked through Vite with the page's own Host, or it would see a stranger. */
const server = { target: `http://localhost:${process.env.CANARI_DEV_SERVER_PORT ?? '3100'}`, changeOrigin: false };

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** What Phaser's files ask for at their top: both renderers, and none of the parts that `web/stage` leaves out. */
const phaserFlags = {
  global: 'globalThis',
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  'typeof FEATURE_SOUND': 'false',
};

export default defineConfig({
  define: phaserFlags,
  // Phaser's package names its whole only: `web/stage/phaser-trimmed.ts` takes single files of it.
  resolve: { alias: { 'phaser/src': fileURLToPath(new URL('node_modules/phaser/src', import.meta.url)) } },
  plugins: [compressedCopies()],
  oxc: { jsx },
  optimizeDeps: { rolldownOptions: { transform: { jsx, define: phaserFlags } } },
  build: {
    outDir: 'dist',
    // School devices are kept long: iPads that stop at iOS 15, managed Chromebooks.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15'],
    manifest: true,
    // The stage is one big chunk that is loaded late; `npm run sizes` holds every surface to its limit.
    chunkSizeWarningLimit: 1200,
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
