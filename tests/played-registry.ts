/** A registry in which a run is played, without sockets, in time that a test moves. */
import type { Answer } from '#domain/host.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { restoreAll } from '#server/runs/boot.ts';
import { drawId, drawToken, hashToken } from '#server/runs/draw-id.ts';
import { Presence } from '#server/runs/presence.ts';
import { Registry } from '#server/runs/registry.ts';
import { MemoryStore } from '#server/store/memory-store.ts';
import type { Store } from '#server/store/store.ts';
import { type FakeTime, fakeTime } from './fake-time.ts';
import { TINY } from './tiny-level.ts';

const LEVELS = new Map([['tiny', TINY]]);

export function registryOver(store: Store, time: FakeTime, levels = LEVELS): Registry {
  return new Registry({ store, time, levels, kinds: KINDS, log: () => {} });
}

/** Waits for an answer, moving time on until it is there. */
export async function answered(time: FakeTime, send: (answer: (answer: Answer) => void) => void): Promise<Answer> {
  const answers: Answer[] = [];
  send((answer) => answers.push(answer));
  await time.pass(20);
  const [answer] = answers;
  if (!answer || answers.length > 1) throw new Error(`${answers.length} answers`);
  return answer;
}

export async function openSession(
  registry: Registry,
  time: FakeTime,
  seats: number,
): Promise<{ id: string; seats: string[] }> {
  const opening = registry.openSession({ level: TINY, programme: 'libre', language: 'fr', teamSize: 4 });
  await time.pass(20);
  const { session: id } = await opening;
  const host = registry.sessions.get(id);
  const ids: string[] = [];
  for (let i = 0; i < seats; i++) {
    const seat = drawId();
    ids.push(seat);
    const join = { type: 'join', seat, tokenHash: hashToken(drawToken()), heads: 1, language: 'fr' } as const;
    await answered(time, (answer) => host?.tell({ by: 'host', command: join }, answer));
  }
  return { id, seats: ids };
}

export async function startSession(registry: Registry, time: FakeTime, id: string): Promise<string> {
  const host = registry.sessions.get(id);
  const command = { by: 'facilitator', command: { type: 'start-session' } } as const;
  await answered(time, (answer) => host?.submit({ client: 'console/c', seq: 1, command }, answer));
  await time.pass(50);
  return host?.state?.teams.t1?.run ?? '';
}

export function player(registry: Registry, time: FakeTime, run: string, seat: string) {
  let seq = 0;
  const at = (number: number, command: object) =>
    answered(time, (answer) =>
      registry.runs
        .get(run)
        ?.submit(
          { client: `${seat}/page`, seq: number, command: { by: 'seat', seat, command: command as never } },
          answer,
        ),
    );
  return {
    send: (command: object) => at(++seq, command),
    resend: (number: number, command: object) => at(number, command),
  };
}

/** Two devices in a run that plays, both there. */
export async function playing() {
  const store = new MemoryStore();
  const time = fakeTime();
  const registry = registryOver(store, time);
  const { id, seats } = await openSession(registry, time, 2);
  const run = await startSession(registry, time, id);
  const presence = new Presence(registry);
  for (const seat of seats) presence.arrived(run, seat);
  await time.pass(20);
  const [first = '', second = ''] = seats;
  return { store, time, registry, id, run, first, second, presence };
}

/** A new process on the same store, `downMs` later. */
export async function restarted(store: Store, time: FakeTime, downMs = 0): Promise<Registry> {
  await time.pass(downMs);
  const registry = registryOver(store, time, new Map());
  await restoreAll(registry);
  await time.pass(50);
  return registry;
}
