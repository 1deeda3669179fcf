/** Anything at all over real sockets and HTTP: the server lives, answers its own players, and tells nobody about others. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { MESSAGE } from '#protocol/message-names.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { Arena, STANDS, type Stand } from './wire-fuzz/arena.ts';
import { type Attack, attacksFrom, launch } from './wire-fuzz/attacks.ts';
import { isOwnRow } from './wire-fuzz/own-rows.ts';
import { type Request, requestsFrom, SOCKET_PATHS } from './wire-fuzz/requests.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20261123);
const RUNS = Number(process.env.FUZZ_RUNS ?? 80);
/** Shrinking takes minutes over real sockets: asked for when a seed is looked into. */
const endOnFailure = process.env.FUZZ_SHRINK === undefined;
/** Fewer than a seat may send at once: more would be slowed down instead of looked at. */
const ATTACKS_MAX = 30;
/** Higher than any number that an attack is drawn with. */
const PROBE = 2 ** 39;

// The SDK tells the console about every socket that breaks, which is what is tried here.
for (const way of ['warn', 'error', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});

let arena: Arena;
beforeAll(async () => {
  // The first one takes seconds where others work too: long enough for an idle server to let go of fetch's sockets.
  attacksFrom([]);
  arena = await Arena.begin();
});
afterAll(() => arena.end());

/** How many commands got which answer: a fuzz that only ever hears "malformed" tries nothing. */
const answers = new Map<string, number>();
/** Signals that were passed on: back to the attacker, who is alone on the team's page. */
let signals = 0;

/** Sends it all, waits until the server has looked at it, and holds everything against what must be so. */
async function withstand(stand: Stand, attacks: readonly Attack[]): Promise<void> {
  const { client, session } = await arena.attacker(stand);
  launch(client, attacks);
  if (client.room.connection.isOpen) {
    client.post({ client: 'probeprobe', seq: PROBE, command: { type: 'draw-name' } });
    await client.until(() => client.closedWith !== undefined || client.acks.some(({ seq }) => seq === PROBE));
  }
  for (const { refusal = 'ok' } of client.acks) answers.set(refusal, (answers.get(refusal) ?? 0) + 1);
  signals += client.heard.filter(({ type }) => type === MESSAGE.signal).length;
  arena.expectSound();
  await arena.expectUndisturbed();
  const heard = JSON.stringify(client.heard);
  for (const id of [arena.bystanding.run, ...arena.bystanding.seats]) expect(heard).not.toContain(id);
  const { store } = arena.server.registry;
  const rows = [...(await store.rows(`run:${session.run}`)), ...(await store.rows(`session:${session.session}`))];
  expect(rows.filter((row) => !isOwnRow(row, stand, session.seats[0]?.seat ?? ''))).toEqual([]);
  client.room.connection.close();
  session.console.room.connection.close();
}

const message = (content: unknown): Attack => ({ as: 'message', type: 'c', content });
const frame = (...bytes: number[]): Attack => ({ as: 'frame', bytes: Uint8Array.from(bytes) });

describe('any message', { timeout: 60_000 }, () => {
  test('[R80] [R81] [R122] is withstood by every room; others play on and hear nothing of it', async () => {
    const { session, run, seats } = arena.bystanding;
    const attacks = fc.array(attacksFrom([session, run, ...seats]), {
      minLength: 1,
      maxLength: ATTACKS_MAX,
      size: 'max',
    });
    const property = fc.asyncProperty(fc.constantFrom(...STANDS), attacks, withstand);
    await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure });
    expect(answers.get('ok')).toBeGreaterThan(RUNS / 2);
    expect(answers.size).toBeGreaterThan(6);
    expect(signals).toBeGreaterThan(0);
  });

  test.each([
    ['open-puzzle', 'constructor'],
    ['ask-hint', 'toString'],
    ['confirm', '__proto__'],
    ['move', 'hasOwnProperty'],
  ])('[R81] %s of a puzzle named %s, as every object has it, is refused as unknown', async (type, puzzle) => {
    const { client } = await arena.attacker('team');
    const more = type === 'confirm' ? { revision: 0 } : type === 'move' ? { move: {} } : {};
    expect(await client.send({ type, puzzle, ...more })).toBe('puzzle/unknown');
    arena.expectSound();
  });

  test.each([
    ['steer', { type: 'steer', team: 'constructor', command: { type: 'freeze' } }, 'session/not-started'],
    ['remove-participant', { type: 'remove-participant', seat: '__proto__' }, 'session/unknown-seat'],
  ])('[R81] %s of what every object has is refused as unknown', async (_type, command, refusal) => {
    const { client } = await arena.attacker('console');
    expect(await client.send(command)).toBe(refusal);
    arena.expectSound();
  });

  test('[R81] a message that unfolds to more than any memory holds is refused at once', async () => {
    const { client } = await arena.attacker('team');
    // msgpack as the wire reads it: an array with the number 1, whose 600 items are each the array number 1.
    const items = Array.from({ length: 600 }, () => [0xd6, 0x70, 0, 0, 0, 1]).flat();
    const array = [0xd6, 0x69, 0, 0, 0, 1, 0xdc, 600 >> 8, 600 & 255, ...items];
    const seq = [0xa3, ...Buffer.from('seq'), 7];
    launch(client, [frame(13, 0xa1, 0x63, 0x82, ...seq, 0xa1, 0x78, ...array)]);
    expect(await client.answerTo(7)).toBe('command/malformed');
    await arena.expectUndisturbed();
  });

  test.each<[string, Attack]>([
    ['of a type that every object has', { as: 'message', type: 'constructor', content: {} }],
    ['without a type', frame(13)],
    ['whose type is no text', frame(13, 0xa5, 0xff, 0xfe)],
    ['that is cut off', frame(13, 0xa1, 0x63, 0x82, 0xa3)],
    ['that asks for an answer', frame(16, 1, 0xa1, 0x63, 0xc0)],
    ['with a number that is not one', message({ client: 'attacker1', seq: Number.NaN, command: {} })],
    ['with a list as its client', message({ client: ['attacker1'], seq: 1, command: { type: 'tick' } })],
  ])('[R81] a message %s is withstood', (_what, attack) => withstand('team', [attack]));

  test('[R51] numbers that come again, out of order or late are each applied once at most', async () => {
    const { client, session } = await arena.attacker('team');
    const hint = (seq: number) => message({ client: 'attacker1', seq, command: { type: 'ask-hint', puzzle: 'P1' } });
    launch(client, [hint(5), hint(5), hint(3), hint(9), hint(5), hint(8), hint(9)]);
    await client.until(() => client.acks.filter(({ seq }) => seq < 10).length === 8);
    const told = (number: number) => [
      ...new Set(client.acks.slice(1).flatMap(({ seq, refusal = 'ok' }) => (seq === number ? [refusal] : []))),
    ];
    expect([5, 3, 9, 8].map(told)).toEqual([['ok'], ['command/superseded'], ['ok'], ['command/superseded']]);
    const rows = await arena.server.registry.store.rows(`run:${session.run}`);
    expect(rows.filter(({ client: from }) => from.endsWith('/attacker1')).map(({ seq }) => seq)).toEqual([5, 9]);
  });

  test('[R21] a confirmation of a board that has moved on, or never was, is refused', async () => {
    const { client } = await arena.attacker('team');
    for (const revision of [1, 7, Number.MAX_SAFE_INTEGER]) {
      expect(await client.send({ type: 'confirm', puzzle: 'P1', revision })).toBe('puzzle/stale');
    }
    expect(await client.send({ type: 'confirm', puzzle: 'P1', revision: 0 })).toBe('puzzle/incomplete');
  });
});

describe('any request', { timeout: 60_000 }, () => {
  async function ask({ method, path, type, token, body }: Request): Promise<number> {
    const headers = { Origin: arena.page.origin, 'Content-Type': type, Authorization: `Bearer ${token}` };
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const answer = await fetch(arena.page.base + path, {
      method,
      headers,
      ...(hasBody ? { body: body as never } : {}),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  test('[R81] [R84] is answered, and never by a fault of the server', async () => {
    const statuses = new Set<number>();
    const property = fc.asyncProperty(requestsFrom([arena.token]), async (request) => {
      const status = await ask(request);
      statuses.add(status);
      // 520 and above are the matchmaker's own codes for a room that is not there; pages know them.
      const isOfRooms = request.path.startsWith('/matchmake/') && status >= 520;
      expect(status < 500 || isOfRooms, `${status} for ${request.method} ${request.path}`).toBe(true);
      arena.expectSound();
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS * 5, endOnFailure });
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404]));
    await arena.expectUndisturbed();
  });

  test.each(SOCKET_PATHS)('[R84] a socket at %s leads nowhere', async (path) => {
    const address = arena.page.base.replace('http', 'ws') + path;
    const socket = new WebSocket(address, { headers: { Origin: arena.page.origin } } as never);
    socket.binaryType = 'arraybuffer';
    const heard: number[] = [];
    const ended = new Promise((resolve) => {
      socket.onclose = resolve;
      socket.onerror = resolve;
    });
    socket.onmessage = ({ data }) => void heard.push(new Uint8Array(data as ArrayBuffer)[0] ?? 0);
    socket.onopen = () => {
      socket.send(Uint8Array.of(10));
      socket.send(Uint8Array.of(13, 0xa1, 0x63, 0xc0));
    };
    await ended;
    // The matchmaker's error is the only word that it may hear.
    expect(heard.filter((code) => code !== 11)).toEqual([]);
    arena.expectSound();
  });

  test('[R80] a seat of somebody else, said in the join or in its address, opens nothing', async () => {
    const { session, run, seats } = arena.bystanding;
    for (const room of [teamRoomId(run), sessionRoomId(session)]) {
      for (const as of ['seat', 'console', 'screen'] as const) {
        const asked = { as, seat: seats[0] ?? '', token: '', toString: 'x', __proto__: { token: 'x' } };
        await expect(arena.page.enter(room, asked as never)).rejects.toMatchObject({ code: 4301 });
      }
    }
    await arena.expectUndisturbed();
  });
});
