/** A server of its own for one test, stopped after it, and requests that fetch would not let through. */
import { request as plainRequest } from 'node:http';
import { afterEach } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { type RunningServer, type StartOptions, startServer } from '#server/start/start-server.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import { TestPage } from './sdk-client.ts';
import { TINY } from './tiny-level.ts';

let server: RunningServer | undefined;

afterEach(stopped);

export async function stopped(): Promise<void> {
  await server?.stop();
  server = undefined;
}

export async function started(more: Partial<StartOptions> = {}): Promise<TestPage> {
  const levels = new Map([['tiny', TINY]]);
  server = await startServer({ store: new MemoryStore(), levels, kinds: KINDS, port: 0, ...more });
  return new TestPage(server.port);
}

/** A request with headers that fetch would not let through. */
export function raw(
  port: number,
  path: string,
  headers: { [name: string]: string },
  body?: string,
): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = plainRequest(
      { port, path, method, headers: { 'Content-Type': 'application/json', ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: text,
            policy: String(answer.headers['content-security-policy']),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

export const json = async (answer: Response) => [answer.status, await answer.json()];
