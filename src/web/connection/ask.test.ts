import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answering(answer: () => Promise<Response>) {
  const fetch = vi.fn((_path: string, _init: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('a question to the server', () => {
  test('carries its body and its token, and gives the answer', async () => {
    const fetch = answering(async () => Response.json({ seat: 's1' }));
    expect(await ask('/api/join', { method: 'POST', body: { code: 'B' }, token: 't' })).toEqual({
      ok: true,
      value: { seat: 's1' },
    });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"code":"B"}',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    });
  });

  test('gives the code of a refusal', async () => {
    answering(async () => Response.json({ error: 'join/unknown-code' }, { status: 404 }));
    expect(await ask('/api/join')).toEqual({ ok: false, error: 'join/unknown-code' });
  });

  test('says that the server is away when nothing answers', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await ask('/api/join')).toEqual({ ok: false, error: 'server/away' });
  });

  test('says so too when nothing answers in time', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_path: string, { signal }: RequestInit) =>
        new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')))),
    );
    const asked = ask('/api/join');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await asked).toEqual({ ok: false, error: 'server/away' });
  });

  test('knows an answer that is not the server’s own: a proxy’s page', async () => {
    answering(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await ask('/api/join')).toEqual({ ok: false, error: 'server/strange' });
    answering(async () => new Response('<h1>Sign in to the Wi-Fi</h1>'));
    expect(await ask('/api/join')).toEqual({ ok: false, error: 'server/strange' });
  });
});
