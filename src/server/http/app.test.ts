/** The HTTP side of a started server: what every answer says, and what can be asked. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonPlan } from '#domain/session/lesson.ts';
import type { MissionsResponse } from '#protocol/http.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { fakeTime, settled } from '../../../tests/fake-time.ts';
import { TestPage } from '../../../tests/sdk-client.ts';
import { json, raw, started } from '../../../tests/started-server.ts';
import type { Time } from '../runs/time.ts';
import { StartProblem } from '../start/start-problem.ts';
import { startServer } from '../start/start-server.ts';
import { MemoryStore } from '../store/memory-store.ts';

describe('joining', () => {
  test('[R71] with the code, however it is typed, or not at all', async () => {
    const page = await started({ passphrase: 'donnée' });
    const { code } = await page.openSession(await page.signIn('donnée'));
    expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{7}$/);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    const mine = await page.join(typed);
    const where = await page.get(`/api/seat?session=${mine.session}&seat=${mine.seat}`, mine.token);
    expect(await where.json()).toMatchObject({ status: 'lobby' });
    expect(await json(await page.get(`/api/seat?session=${mine.session}&seat=${mine.seat}`, 'other'))).toEqual([
      401,
      { error: 'seat/not-welcome' },
    ]);
    expect(await json(await page.post('/api/join', { code: 'BCDFGHJ', language: 'fr' }))).toEqual([
      404,
      { error: 'join/unknown-code' },
    ]);
    expect(await json(await page.post('/api/join', { code: 7 }))).toEqual([400, { error: 'request/malformed' }]);
  });

  test('[R71] keeps only the hash of a token', async () => {
    const store = new MemoryStore();
    const page = await started({ store, passphrase: 'donnée' });
    const { session, code } = await page.openSession(await page.signIn('donnée'));
    const { token } = await page.join(code);
    expect(JSON.stringify(await store.rows(`session:${session}`))).not.toContain(token);
  });

  test('[R85] wrong codes run into the budget of the server', async () => {
    const time = fakeTime();
    const page = await started({ time });
    const statuses: number[] = [];
    const asked = Array.from({ length: 140 }, async () => {
      statuses.push((await page.post('/api/join', { code: 'BCDFGHJ', language: 'fr' })).status);
    });
    // 60 are looked at, 40 may wait, and those before them have given way.
    while (statuses.length < 100) await settled();
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    await time.pass(3100);
    await Promise.all(asked);
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(60 + 5 * 3);
  });

  test('[R114] a class whose console is open behind an address types its code past a guesser there', async () => {
    const still = fakeTime();
    // The disk is written, but who waits for the budget would wait for ever.
    const time: Time = { ...still, after: (ms, call) => (ms < 50 ? atOnce(call) : still.after(ms, call)) };
    const page = await started({ time, passphrase: 'donnée' });
    const token = await page.signIn('donnée');
    const { session, code } = await page.openSession(token);
    const lead = await page.enter<object>(sessionRoomId(session), { as: 'console', token });
    const looked = Array.from({ length: 60 }, () => page.post('/api/join', { code: 'BCDFGHJ', language: 'fr' }));
    await Promise.all(looked);
    const waiting = Array.from({ length: 20 }, () => page.post('/api/join', { code: 'BCDFGHJ', language: 'fr' }));
    const pupils = await Promise.all(Array.from({ length: 30 }, () => page.join(code)));
    expect(pupils.every((pupil) => pupil.session === session)).toBe(true);
    await still.pass(4000);
    await Promise.all(waiting);
    lead.drop();
  });
});

function atOnce(call: () => void): () => void {
  const timer = setImmediate(call);
  return () => clearImmediate(timer);
}

describe('every answer', () => {
  test('has a strict policy of its own origin, without what blanks pages on a LAN', async () => {
    const page = await started();
    const { headers } = await page.get('/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${page.port} wss://127.0.0.1:${page.port}`);
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests|https?:\/\/|\*/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('cannot be given another policy through the Host header', async () => {
    const page = await started();
    const answer = await raw(page.port, '/api/health', { Host: "x; script-src 'unsafe-inline'" });
    expect(answer.policy).toContain("script-src 'self'");
    expect(answer.policy).not.toContain('unsafe-inline');
  });

  test('insists on https only behind a public https address', async () => {
    const page = await started({ publicUrl: new URL('https://canari.example'), passphrase: 'donnée' });
    expect((await page.get('/api/health')).headers.get('strict-transport-security')).toContain('max-age');
    expect(
      (
        await new TestPage(page.port, 'https://canari.example').post('/api/console/sign-in', {
          passphrase: 'donnée',
        })
      ).status,
    ).toBe(200);
  });

  test('[R84] to a post from another origin, or from none, is no', async () => {
    const page = await started({ passphrase: 'donnée' });
    const port = page.port;
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${port + 1}`,
      `http://127.0.0.1:${port}.evil.example`,
      '',
    ]) {
      const answer = await raw(
        port,
        '/api/console/sign-in',
        origin ? { Origin: origin } : {},
        '{"passphrase":"donnée"}',
      );
      expect([answer.status, JSON.parse(answer.body)]).toEqual([403, { error: 'request/foreign-origin' }]);
    }
    expect((await page.post('/api/console/sign-in', { passphrase: 'donnée' })).status).toBe(200);
  });

  test('is an error with a code for what is broken, too big or not there', async () => {
    const page = await started();
    expect(await json(await page.post('/api/join', '{'))).toEqual([400, { error: 'request/malformed' }]);
    expect(await json(await page.post('/api/join', { code: 'x'.repeat(20_000) }))).toEqual([
      413,
      { error: 'request/malformed' },
    ]);
    expect(await json(await page.get('/api/none'))).toEqual([404, { error: 'request/malformed' }]);
    expect((await page.get('/../../etc/passwd')).status).toBe(404);
  });
});

describe('pages', () => {
  test('are the same document for every surface, never cached; files of the build are cached for good', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'canari-pages-'));
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, '.vite'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Canari</title>');
    writeFileSync(join(folder, 'assets', 'main-abc.js'), '1');
    writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
    const page = await started({ pages: folder });
    for (const path of ['/', '/play', '/console', '/screen']) {
      const answer = await page.get(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await answer.text()).toContain('<title>Canari');
    }
    expect((await page.get('/assets/main-abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await page.get('/.vite/manifest.json')).status).toBe(404);
    expect((await page.get('/nothing')).status).toBe(404);
  });
});

describe('the console over HTTP', () => {
  test('[R117] opens, lists and links sessions, and says no to what it does not know', async () => {
    const problems = [{ file: 'x/level.yaml', place: 'roles', what: 'w', remedy: 'r' }];
    const page = await started({ passphrase: 'donnée', problems });
    const token = await page.signIn('donnée');
    const known = (await (await page.get('/api/missions', token)).json()) as MissionsResponse;
    const title = { fr: 'title (fr)', en: 'title (en)' };
    expect(known).toMatchObject({ missions: [{ id: 'tiny', title, ages: '8+', playMinutes: 20 }], problems });
    expect(known.missions[0]).toMatchObject({
      shortFor: [1],
      teamNotes: { 5: { fr: 'role.T.name (fr) waits (fr)', en: 'role.T.name (en) waits (en)' } },
    });
    expect(known.missions[0]?.plans[50]).toEqual(lessonPlan({ lesson: 0, brief: 0, play: 20, debrief: 0 }, 50));
    expect(
      await json(await page.post('/api/sessions', { mission: 'none', programme: 'libre', language: 'fr' }, token)),
    ).toEqual([404, { error: 'mission/unknown' }]);
    const { session, code } = await page.openSession(token);
    const listed = (await (await page.get('/api/sessions', token)).json()) as { sessions: object[] };
    expect(listed.sessions).toMatchObject([{ session, code, mission: 'tiny', status: 'lobby', seats: 0 }]);
    const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as {
      addresses: string[];
      screenToken: string;
    };
    expect(links.screenToken).toMatch(/^[\w-]{22}$/);
    for (const address of links.addresses) expect(address).not.toMatch(/localhost|127\.0\.0\.1/);
    expect((await page.get('/api/sessions/none/links', token)).status).toBe(404);
  });
});

test('a port that is taken is one sentence', async () => {
  const page = await started();
  const again = startServer({ store: new MemoryStore(), levels: new Map(), kinds: KINDS, port: page.port });
  await expect(again).rejects.toThrow(StartProblem);
  await expect(again).rejects.toThrow(/déjà pris/);
});
