/** Bots in the server: they come with the run, act in their own time, are journaled, answer people, and survive a restart. */
import { expect, test } from 'vitest';
import type { SignalFrom } from '#protocol/presence.ts';
import { signalMessageSchema } from '#protocol/presence-schema.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { answered, openSession, player, registryOver, restarted, startSession } from '#tests/played-registry.ts';
import { placeBeside, roomBeside } from '../runs/place-beside.ts';
import { Presence } from '../runs/presence.ts';
import type { Registry } from '../runs/registry.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { runStream } from '../store/store.ts';
import { BotDesk } from './bot-desk.ts';

/** One person and three bots in a run that plays. */
async function playing() {
  const store = new MemoryStore();
  const time = fakeTime();
  const registry = registryOver(store, time);
  const presence = new Presence(registry);
  const desk = new BotDesk(registry, presence);
  const { id, seats } = await openSession(registry, time, 1);
  let seq = 100;
  const lead = (command: object) =>
    answered(time, (answer) =>
      registry.sessions
        .get(id)
        ?.submit(
          { client: 'console/d', seq: ++seq, command: { by: 'facilitator', command: command as never } },
          answer,
        ),
    );
  for (let i = 0; i < 3; i++) expect(await lead({ type: 'add-bot' })).toEqual({ ok: true });
  const run = await startSession(registry, time, id);
  const [me = ''] = seats;
  presence.arrived(run, me);
  await time.pass(20);
  return { store, time, registry, presence, desk, id, run, me, lead };
}

function stateOf(registry: Registry, run: string) {
  const state = registry.runs.get(run)?.state;
  if (!state) throw new Error('no such run');
  return state;
}

const presences = (registry: Registry, run: string) =>
  Object.values(stateOf(registry, run).seats).map(({ presence }) => presence);

test('[R171] bots are there from the start, and turn their keys after the person, a moment later', async () => {
  const { time, registry, run, me, store, desk } = await playing();
  expect(presences(registry, run)).toEqual(['connected', 'connected', 'connected', 'connected']);
  const person = player(registry, time, run, me);
  await person.send({ type: 'open-puzzle', puzzle: 'P0' });
  await time.pass(30_000);
  expect(stateOf(registry, run).puzzles.P0?.frame.value).toBe('open');
  await person.send({ type: 'confirm', puzzle: 'P0', revision: 0 });
  await time.pass(1000);
  expect(stateOf(registry, run).puzzles.P0?.frame.value).toBe('confirming');
  await time.pass(3000);
  expect(stateOf(registry, run).puzzles.P0?.frame.value).toBe('solved');
  const clients = (await store.rows(runStream(run))).map(({ client }) => client);
  const withKeys = new Set(Object.values(stateOf(registry, run).roles)).size;
  expect(clients.filter((client) => client.startsWith('bot/'))).toHaveLength(withKeys - 1);
  desk.close();
  registry.close();
});

test('[R171] a bot shows its line to a person who asks, and says so; bots do not answer each other', async () => {
  const { time, registry, run, me, desk } = await playing();
  const person = player(registry, time, run, me);
  await person.send({ type: 'open-puzzle', puzzle: 'P0' });
  await person.send({ type: 'confirm', puzzle: 'P0', revision: 0 });
  await time.pass(5000);
  await person.send({ type: 'open-puzzle', puzzle: 'P1' });
  const said: SignalFrom[] = [];
  registry.signals.listen(run, (told) => 'signal' in told && said.push(told));
  await time.pass(7000);
  const before = stateOf(registry, run).shown;
  expect(Object.keys(before)).toHaveLength(1);
  const [bot = ''] = Object.keys(before);
  registry.signals.pass(run, { seat: 'bot-1', signal: { sort: 'phrase', phrase: 'show-me' } });
  await time.pass(5000);
  expect(stateOf(registry, run).shown).toEqual(before);
  registry.signals.pass(run, { seat: me, signal: { sort: 'phrase', phrase: 'show-me' } });
  await time.pass(2000);
  expect(stateOf(registry, run).shown).not.toEqual(before);
  expect(said.at(-1)).toEqual({ seat: bot, signal: { sort: 'phrase', phrase: 'look' } });
  desk.close();
  registry.close();
});

test('[R170] a bot that is removed does nothing any more; one that is added in play begins to', async () => {
  const { time, registry, run, me, desk, lead } = await playing();
  expect(await lead({ type: 'remove-participant', seat: 'bot-1' })).toEqual({ ok: true });
  await time.pass(50);
  expect(stateOf(registry, run).seats['bot-1']?.presence).toBe('removed');
  expect(await lead({ type: 'add-bot', team: 't1' })).toEqual({ ok: true });
  await time.pass(50);
  expect(stateOf(registry, run).seats['bot-4']).toMatchObject({ bot: true, presence: 'connected' });
  const person = player(registry, time, run, me);
  await person.send({ type: 'open-puzzle', puzzle: 'P0' });
  await person.send({ type: 'confirm', puzzle: 'P0', revision: 0 });
  await time.pass(5000);
  expect(stateOf(registry, run).puzzles.P0?.frame.value).toBe('solved');
  desk.close();
  registry.close();
});

test('[R171] after a restart bots are there again, and their commands are new ones', async () => {
  const { store, time, registry, run, me, desk } = await playing();
  const person = player(registry, time, run, me);
  await person.send({ type: 'open-puzzle', puzzle: 'P0' });
  desk.close();
  registry.close();
  const again = await restarted(store, time, 1000);
  const presence = new Presence(again);
  const next = new BotDesk(again, presence);
  next.watch();
  presence.arrived(run, me);
  await time.pass(50);
  expect(presences(again, run)).toEqual(['connected', 'connected', 'connected', 'connected']);
  const command = { type: 'confirm', puzzle: 'P0', revision: 0 };
  const returned = player(again, time, run, me);
  expect(await returned.resend(2, command)).toEqual({ ok: true });
  await time.pass(5000);
  expect(stateOf(again, run).puzzles.P0?.frame.value).toBe('solved');
  next.close();
  again.close();
});

test('[R122] what is said to a bot names its seat, and nothing else fits there', () => {
  const says = (to: string) => signalMessageSchema.safeParse({ sort: 'phrase', phrase: 'yes', to }).success;
  expect(says('bot-12')).toBe(true);
  for (const words of ['bot-', 'bot-salut', 'rendez-vous', 'bot-1 ici', 'bot-12345']) expect(says(words)).toBe(false);
});

test('[R120] bots stand on free tiles beside the thing that they help with, each on its own while there is room', () => {
  const ground = ['.....', '..#..', '.....'].join('');
  const place = { columns: 5, rows: 3, tile: 16, ground, layers: [], areas: {}, doors: {}, decor: [], lights: [] };
  const map = { ...place, objects: { forge: { x: 40, y: 28, prop: 'forge' } }, start: { x: 8, y: 8 } };
  const places = [0, 1, 2, 3, 4, 5].map((number) => placeBeside(map, 'forge', number));
  expect(new Set(places.map(({ x, y }) => `${x}/${y}`)).size).toBe(6);
  for (const { x, y } of places) expect(ground[Math.floor(y / 16) * 5 + Math.floor(x / 16)]).toBe('.');
  expect(placeBeside(map, 'nowhere', 0)).toEqual({ x: 56, y: 8 });
  expect(roomBeside(map, 'forge', [])).toEqual(places[0]);
  const [first, second, ...rest] = places;
  if (!first || !second) throw new Error('no place');
  expect(roomBeside(map, 'forge', [{ x: first.x, y: first.y + 15 }])).toEqual(second);
  expect(roomBeside(map, 'forge', [first, second, ...rest])).toEqual(first);
  expect(roomBeside(undefined, 'forge', [first])).toEqual({ x: 0, y: 0 });
});
