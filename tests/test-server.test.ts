/** The end-to-end tests' own server process: it must end when told, and say why when it cannot start. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TestServer } from './e2e/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'canari-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, code: string): { program: string } {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return { program: path };
}

const ANSWERS = `
import { createServer } from 'node:http';
createServer((_, answer) => answer.end('here')).listen(Number(process.env.PORT), () => console.log('started'));
process.on('SIGINT', () => process.exit(0));`;

test('is killed and starts again on the same port and folder', async () => {
  const server = await TestServer.begin(program('answers', ANSWERS));
  const text = async () => (await fetch(server.localUrl)).text();
  expect(await text()).toBe('here');
  await server.kill();
  await expect(text()).rejects.toThrow();
  expect(await server.start()).toBeGreaterThan(0);
  expect(await text()).toBe('here');
  expect(server.output).toBe('started\nstarted\n');
  expect(await server.stop()).toBe(0);
  await server.dispose();
  expect(existsSync(server.folder)).toBe(false);
});

test('tells what the server said when it ends instead of starting', async () => {
  const broken = program('broken', `console.error('the port is taken'); process.exit(1);`);
  await expect(TestServer.begin(broken)).rejects.toThrow(/ended with 1; it said:\nthe port is taken/);
});
