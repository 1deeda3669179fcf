/** One question to the HTTP interface. What goes wrong is a code with a sentence, like every refusal. */

export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly token?: string;
}

/** Longer than a right code may wait behind wrong ones (3 s, rule R85) on a slow network. */
const WITHIN_MS = 12_000;

export async function ask<T>(path: string, { method = 'GET', body, token }: Question = {}): Promise<Asked<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WITHIN_MS);
  try {
    const response = await fetch(path, {
      method,
      signal: stop.signal,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return { ok: true, value: answer as T };
    return { ok: false, error: errorIn(answer) ?? 'server/strange' };
  } catch {
    return { ok: false, error: 'server/away' };
  } finally {
    clearTimeout(timer);
  }
}

function errorIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  return typeof answer.error === 'string' ? answer.error : undefined;
}
