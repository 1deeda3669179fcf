/**
 * Non-interference on the wire: two servers on levels that differ in one secret are told the same, and every message that
 * they send to who has not earned it is the same to the byte: acknowledgements, views, texts.
 */
import { describe, expect, it } from 'vitest';
import type { Level, LevelTexts } from '#domain/level/level.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { smallGame } from './small-level.ts';
import { walk } from './wire-secrecy/walk.ts';
import { World } from './wire-secrecy/world.ts';

const WALKS = 30;
const STEPS = 120;
const MOVES = [
  { type: 'judge', message: 'm1', verdict: 'safe' },
  { type: 'judge', message: 'm1', verdict: 'trap' },
  { type: 'prove', message: 'm1', proof: 'known' },
  { type: 'judge', message: 'm2', verdict: 'trap' },
  { type: 'prove', message: 'm2', proof: 'unknown' },
  { type: 'judge', message: 'x1', verdict: 'safe' },
  { type: 'prove', message: 'x1', proof: 'known' },
  { type: 'prove', message: 'x1', proof: 'unknown' },
];

interface Secret {
  readonly data: InboxData;
  readonly solution: InboxSolution;
  readonly texts: LevelTexts;
}
type Edit = (secret: Secret) => Secret;

/** The small level with its inbox alone, of one round with one message: so walks find their way to every state of it. */
function levelWith(edit: Edit): { readonly game: Game; readonly texts: LevelTexts } {
  let texts: LevelTexts = {};
  const game = smallGame((level: Level) => {
    const { mail } = level.puzzles;
    if (!mail) throw new Error('the small level has no mail');
    const rounds = [['m1']];
    const data = { ...(mail.data as InboxData), rounds, shortRounds: rounds, practice: ['x1'] };
    const edited = edit({ data, solution: mail.solution as InboxSolution, texts: { fr: {}, en: {} } });
    texts = edited.texts;
    const { data: puzzleData, solution } = edited;
    return { ...level, doors: {}, puzzles: { mail: { ...mail, data: puzzleData, solution, requires: [] } } };
  });
  return { game, texts };
}

const asItIs: Edit = (secret) => secret;
const answering =
  (message: string, trap: boolean): Edit =>
  (secret) => ({
    ...secret,
    solution: {
      ...secret.solution,
      messages: { ...secret.solution.messages, [message]: { trap, accept: [trap ? 'unknown' : 'known'] } },
    },
  });
const addressed: Edit = (secret) => ({
  ...secret,
  data: {
    ...secret.data,
    messages: {
      ...secret.data.messages,
      m1: { time: '16:00', address: 'somebody@else.example', link: 'else.example' },
    },
  },
});
const withTwo: Edit = (secret) => {
  const rounds = [['m1', 'm2']];
  return { ...secret, data: { ...secret.data, rounds, shortRounds: rounds } };
};
const inAnotherOrder: Edit = (secret) => {
  const { rounds, messages } = withTwo(secret).data;
  const reversed = rounds.map((list) => [...list].reverse());
  const turned = Object.fromEntries(Object.entries(messages).reverse());
  const answers = Object.fromEntries(Object.entries(secret.solution.messages).reverse());
  return {
    ...secret,
    data: { ...secret.data, rounds: reversed, shortRounds: reversed, messages: turned },
    solution: { ...secret.solution, messages: answers },
  };
};
const saying =
  (key: string, sentence: string): Edit =>
  (secret) => ({ ...secret, texts: { fr: { [key]: `${sentence} (fr)` }, en: { [key]: `${sentence} (en)` } } });

/** Who has not earned the difference yet, of seats, console and screen. */
type IsBlind = (run: Run, viewer: string) => boolean;

/** Three wrong answers, so that everybody is at the similar item. */
async function failThrice(world: World): Promise<void> {
  await world.send('seat1', { type: 'open-puzzle', puzzle: 'mail' });
  for (const move of [MOVES[1], MOVES[2]]) {
    for (const seat of world.seats) await world.send(seat, { type: 'move', puzzle: 'mail', move });
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    for (const seat of world.seats) {
      await world.send(seat, { type: 'confirm', puzzle: 'mail', revision: world.revision('mail', seat) });
    }
    await world.pass(10_000);
  }
  expect(world.run.puzzles.mail?.frame.value).toBe('practising');
}

/** @param first what both are told before the walk */
async function compare(
  a: Edit,
  b: Edit,
  isBlind: IsBlind,
  first = async (_world: World) => {},
): Promise<{ states: number; compared: number }> {
  const states = new Set<string>();
  let compared = 0;
  for (let seed = 1; seed <= WALKS; seed++) {
    const size = 2 + (seed % 2);
    const worlds = (await Promise.all(
      [a, b].map((edit) => {
        const { game, texts } = levelWith(edit);
        return World.open({ level: game.level, texts }, game, size, seed);
      }),
    )) as [World, World];
    const [mine, theirs] = worlds;
    const blind = new Set(mine.heard.keys());
    const visit = (path: readonly string[]) => {
      // Once somebody has earned it, they go on knowing it.
      for (const viewer of [...blind]) if (!isBlind(mine.run, viewer)) blind.delete(viewer);
      for (const viewer of blind) {
        const [sent, other] = [mine.heard.get(viewer) ?? [], theirs.heard.get(viewer) ?? []];
        if (sent.join('\n') !== other.join('\n'))
          expect(other, [`${viewer}, walk ${seed}`, ...path].join('\n')).toEqual(sent);
        compared += sent.length > 0 ? 1 : 0;
      }
      return blind.size > 0;
    };
    for (const world of worlds) await first(world);
    visit([]);
    for (const state of await walk({ worlds, seed, steps: STEPS, moves: MOVES, puzzle: 'mail', visit }))
      states.add(state);
    for (const world of worlds) world.close();
  }
  return { states: states.size, compared };
}

const isJudged = ({ puzzles }: Run) => {
  const { value, context } = puzzles.mail?.frame ?? {};
  return !['ready', 'open', 'confirming'].includes(String(value)) || (context?.wrongs ?? 0) > 0;
};
const holds = ({ roles }: Run, role: string, viewer: string) => roles[role] === viewer;

describe('what two servers send', { timeout: 60_000 }, () => {
  it('[R61] is the same before an answer was judged, whichever answer is right', async () => {
    const found = await compare(answering('m1', false), answering('m1', true), (run) => !isJudged(run));
    expect(found.states).toBeGreaterThan(100);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it('[R61] is the same for who does not hold the back, whatever is written there', async () => {
    const found = await compare(asItIs, addressed, (run, viewer) => !holds(run, 'T', viewer));
    expect(found.states).toBeGreaterThan(300);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it('[R61] [R7] is the same for everybody, in whatever order the author wrote', async () => {
    const found = await compare(withTwo, inAnotherOrder, () => true);
    expect(found.states).toBeGreaterThan(300);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it('[R61] [R63] is the same for who does not hold the front, whatever a message says', async () => {
    const [a, b] = [saying('mail.m1.body', 'Bonjour'), saying('mail.m1.body', 'Au revoir')];
    const found = await compare(a, b, (run, viewer) => !holds(run, 'P', viewer));
    expect(found.states).toBeGreaterThan(300);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it('[R61] [R133] is the same for who does not hold the lens, whatever it says', async () => {
    const [a, b] = [saying('object.lens.says', 'Bonjour'), saying('object.lens.says', 'Au revoir')];
    const found = await compare(a, b, (run, viewer) => !holds(run, 'T', viewer));
    expect(found.states).toBeGreaterThan(300);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it('[R61] is the same before somebody tried the similar item, whichever answer to it is right', async () => {
    const isTried = ({ puzzles }: Run) => {
      const board = puzzles.mail?.board?.context as { practiceFeedback?: object } | undefined;
      const { practised = [] } = puzzles.mail?.frame.context ?? {};
      return practised.length > 0 || Object.keys(board?.practiceFeedback ?? {}).length > 0;
    };
    const isOver = ({ puzzles }: Run) => ['assisted', 'solved'].includes(puzzles.mail?.frame.value ?? '');
    const isBlind = (run: Run) => !isTried(run) && !isOver(run);
    const found = await compare(answering('x1', false), answering('x1', true), isBlind, failThrice);
    expect(found.states).toBeGreaterThan(100);
    expect(found.compared).toBeGreaterThan(5_000);
  });

  it.each<[string, Edit, Edit, ((world: World) => Promise<void>)?]>([
    ['in an answer', answering('m1', false), answering('m1', true)],
    ['in the answer to the similar item', answering('x1', false), answering('x1', true), failThrice],
    ['in data', asItIs, addressed],
    ['in a sentence', saying('mail.m1.body', 'Bonjour'), saying('mail.m1.body', 'Au revoir')],
    ['in what an object says', saying('object.lens.says', 'Bonjour'), saying('object.lens.says', 'Au revoir')],
  ])('[R61] a difference %s is found, where it is earned', async (_where, a, b, first) => {
    await expect(compare(a, b, () => true, first)).rejects.toThrow(/walk \d+/);
  });
});
