/** Built pages as a browser asks for them, from the compressed copies that the build leaves. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import express from 'express';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedCopies } from '../../tools/compress-build.ts';
import { pages } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'canari-copies-'));
const long = 'export const words = "lampe ".repeat(2); // '.padEnd(5000, 'lampe ');
let origin = '';
let close = () => {};

beforeAll(async () => {
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public', 'long.js'), long);
  writeFileSync(join(root, 'public', 'short.js'), 'export {};');
  writeFileSync(join(root, 'index.html'), '<p>Canari</p>');
  await build({ root, configFile: false, logLevel: 'silent', plugins: [compressedCopies()] });
  const app = express().use(pages(join(root, 'dist')));
  const server = app.listen(0);
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(() => {
  close();
  rmSync(root, { recursive: true, force: true });
});

test('a built file is sent compressed to who can read it, and whole to who cannot', async () => {
  const ask = (encoding: string) => fetch(`${origin}/long.js`, { headers: { 'accept-encoding': encoding } });
  const packed = await ask('gzip');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(long.length / 4);
  expect(await packed.text()).toBe(long);
  expect(gunzipSync(readFileSync(join(root, 'dist', 'long.js.gz'))).toString()).toBe(long);
  expect((await ask('br')).headers.get('content-encoding')).toBe('br');
  const whole = await ask('identity');
  expect(whole.headers.get('content-encoding')).toBeNull();
  expect(await whole.text()).toBe(long);
});

test('a file that fits a packet has no copy', async () => {
  const answer = await fetch(`${origin}/short.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.text()).toBe('export {};');
});
