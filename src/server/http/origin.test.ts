/** Whose page asks, and where a socket may be opened. */
import { expect, test } from 'vitest';
import { isOwnOrigin, isPrivateHost, isSocketPath } from './origin.ts';

test('[R84] the origin must be the host, or the public address', () => {
  const host = '192.168.1.7:3000';
  expect(isOwnOrigin({ host, origin: `http://${host}` }, undefined)).toBe(true);
  expect(isOwnOrigin({ host: 'inner:3000', origin: 'https://c.example' }, new URL('https://c.example'))).toBe(true);
  for (const origin of [
    undefined,
    'null',
    '',
    'http://192.168.1.7',
    'http://evil.example',
    `file://${host}`,
    `http://${host}@evil.example`,
  ]) {
    expect([origin, isOwnOrigin({ host, ...(origin === undefined ? {} : { origin }) }, undefined)]).toEqual([
      origin,
      false,
    ]);
  }
});

test('a name that public DNS may hold is not a private host', () => {
  for (const host of ['127.0.0.1:3000', '[::1]:3000', 'localhost', 'laptop', 'laptop.local:3000', 'canari.test'])
    expect([host, isPrivateHost(host)]).toEqual([host, true]);
  for (const host of [undefined, 'evil.example', 'test.evil.example', '127.0.0.1.evil.example', 'a b'])
    expect([host, isPrivateHost(host)]).toEqual([host, false]);
});

test('[R84] sockets open on a room and a reservation, nowhere else', () => {
  expect(isSocketPath('/Xy-_1/r-abc-1?sessionId=k_9-a')).toBe(true);
  expect(isSocketPath('/p/r?x=1&sessionId=k&skipHandshake=1')).toBe(true);
  for (const path of [
    undefined,
    '/',
    '/p/r',
    ':99999999',
    '//?sessionId=1',
    '/p/r?sessionId=',
    '/p/../r?sessionId=1',
  ]) {
    expect([path, isSocketPath(path)]).toEqual([path, false]);
  }
});
