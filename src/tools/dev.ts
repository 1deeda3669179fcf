/**
 * `npm run dev`: the server, started again when its files change, behind Vite, which reloads the pages. With `-- --host`
 * other devices reach it too; to the server they all look like this machine, so leave it off on a network of strangers.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { previewLevels } from '../preview/levels-plugin.ts';
import { buildClientIfStale } from './client-build.ts';

// The server does not start without built pages, though Vite serves newer ones.
if (!buildClientIfStale()) process.exit(1);

// vite.config.ts reads it too.
process.env.CANARI_DEV_SERVER_PORT ??= '3100';
const port = process.env.CANARI_DEV_SERVER_PORT;
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/server/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port },
});
const host = process.argv.includes('--host');
const pages = await createServer({
  plugins: [previewLevels()],
  server: { host, port: Number(process.env.PORT ?? 3000), strictPort: true },
});

async function stop(): Promise<void> {
  server.kill('SIGTERM');
  await pages.close();
  process.exit();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

await pages.listen();
pages.printUrls();
