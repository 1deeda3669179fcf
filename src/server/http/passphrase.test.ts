/** Who may sign in to the console, and who may set the passphrase first. */
import { describe, expect, test } from 'vitest';
import { json, raw, started, stopped } from '../../../tests/started-server.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { resetPassphrase } from './passphrase.ts';

describe('the passphrase', () => {
  test('is set at the first visit from the same machine, asked for after that, and reset', async () => {
    const store = new MemoryStore();
    const page = await started({ store });
    expect(await json(await page.get('/api/console'))).toEqual([200, { state: 'set-up' }]);
    expect(await json(await page.post('/api/console/passphrase', { passphrase: 'court' }))).toEqual([
      400,
      { error: 'console/passphrase-short' },
    ]);
    const set = await page.post('/api/console/passphrase', { passphrase: 'une longue phrase' });
    expect(set.status).toBe(201);
    expect(await json(await page.post('/api/console/passphrase', { passphrase: 'une autre phrase' }))).toEqual([
      409,
      { error: 'console/already-set' },
    ]);
    expect(await json(await page.get('/api/console'))).toEqual([200, { state: 'sign-in' }]);
    expect(await json(await page.post('/api/console/sign-in', { passphrase: 'mauvaise' }))).toEqual([
      403,
      { error: 'console/wrong-passphrase' },
    ]);
    const token = await page.signIn('une longue phrase');
    expect((await page.get('/api/missions', token)).status).toBe(200);
    await resetPassphrase(store);
    expect(await store.setting('passphrase')).toBeUndefined();
    expect(await json(await page.get('/api/console'))).toEqual([200, { state: 'set-up' }]);
  });

  test('cannot be set from elsewhere: through a proxy, or by a page of another name', async () => {
    const { port } = await started();
    const here = { Host: `127.0.0.1:${port}` };
    const elsewhere = [
      { ...here, 'X-Forwarded-For': '10.0.0.9' },
      { ...here, Forwarded: 'for=10.0.0.9' },
      { Host: 'evil.example' },
    ];
    for (const headers of elsewhere) {
      expect(JSON.parse((await raw(port, '/api/console', headers)).body)).toEqual({ state: 'refused' });
      const origin = `http://${headers.Host}`;
      const answer = await raw(
        port,
        '/api/console/passphrase',
        { ...headers, Origin: origin },
        '{"passphrase":"une longue phrase"}',
      );
      expect([answer.status, JSON.parse(answer.body)]).toEqual([403, { error: 'console/refused' }]);
    }
  });

  test('that the environment gives is the one that counts', async () => {
    const page = await started({ passphrase: 'donnée' });
    expect(await json(await page.get('/api/console'))).toEqual([200, { state: 'sign-in' }]);
    expect((await page.post('/api/console/sign-in', { passphrase: 'donnée' })).status).toBe(200);
  });

  test('cannot be guessed in a loop', async () => {
    const page = await started({ passphrase: 'donnée' });
    const statuses = [];
    for (let i = 0; i < 8; i++)
      statuses.push((await page.post('/api/console/sign-in', { passphrase: `essai ${i}` })).status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 429, 429]);
    expect((await page.post('/api/console/sign-in', { passphrase: 'donnée' })).status).toBe(429);
  });

  test('a sign-in outlives a restart, a stranger has none', async () => {
    const store = new MemoryStore();
    const page = await started({ store, passphrase: 'donnée' });
    const token = await page.signIn('donnée');
    await stopped();
    const again = await started({ store, passphrase: 'donnée' });
    expect((await again.get('/api/sessions', token)).status).toBe(200);
    for (const wrong of ['', 'x'.repeat(22), `${token}x`]) {
      expect(await json(await again.get('/api/sessions', wrong))).toEqual([401, { error: 'console/sign-in' }]);
    }
  });
});
