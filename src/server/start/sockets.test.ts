/** The door in front of the sockets: what comes in that no browser of ours sends, byte for byte. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { started } from '../../../tests/started-server.ts';

/** Sends an upgrade as it is written here. @returns the first line of the answer */
function upgrade(port: number, path: string, origin: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      const key = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n';
      const host = `Host: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\n`;
      socket.write(`GET ${path} HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n`);
    });
    socket.on('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('close', () => resolve('closed'));
    socket.on('error', reject);
  });
}

test('[R84] an upgrade that is not for a room of ours is refused, and the server goes on', async () => {
  const page = await started();
  for (const path of ['/', '/a/b', '//', '/:99999999', 'http://x/a/b?sessionId=1', '/a/b?sessionId=%00']) {
    expect([path, await upgrade(page.port, path, page.origin)]).toEqual([path, 'HTTP/1.1 403 Forbidden']);
  }
  expect(await upgrade(page.port, ':99999999', page.origin)).toMatch(/403|400|closed/);
  expect(await upgrade(page.port, '/a/b?sessionId=1', 'http://evil.example')).toBe('HTTP/1.1 403 Forbidden');
  expect(await upgrade(page.port, '/a/b?sessionId=1', page.origin)).toBe('HTTP/1.1 101 Switching Protocols');
  expect((await page.get('/api/health')).status).toBe(200);
});
