/**
 * Non-interference: a difference that nobody has earned shows nowhere. Two levels that differ in one secret are played
 * in step through every reachable state; what each viewer is given, and what they are answered, must be equal to the byte.
 */
import { describe, expect, it } from 'vitest';
import type { Json } from '#domain/json.ts';
import type { RunCommand } from '#domain/run/command.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { InboxData, InboxSolution } from '#puzzles/inbox-triage/schema.ts';
import { allCommands, explore } from './explore.ts';
import { smallGame } from './small-level.ts';
import { Team } from './team.ts';

const MOVES: Json[] = [
  { type: 'judge', message: 'm1', verdict: 'safe' },
  { type: 'judge', message: 'm1', verdict: 'trap' },
  { type: 'prove', message: 'm1', proof: 'known' },
  { type: 'judge', message: 'x1', verdict: 'safe' },
  { type: 'prove', message: 'x1', proof: 'known' },
  { type: 'prove', message: 'x1', proof: 'unknown' },
];

type Inbox = { readonly data: InboxData; readonly solution: InboxSolution };

/** The small level with one message a round and no lamps first, so that it can be walked whole. */
function game(edit: (inbox: Inbox) => Inbox = (inbox) => inbox): Game {
  return smallGame((level) => {
    const { mail } = level.puzzles;
    if (!mail) throw new Error('the small level has no mail');
    const data = { ...(mail.data as InboxData), rounds: [['m1']], shortRounds: [['m1']], practice: ['x1'] };
    const edited = edit({ data, solution: mail.solution as InboxSolution });
    return { ...level, doors: {}, puzzles: { mail: { ...mail, ...edited, requires: [] } } };
  });
}

function answering(message: string, trap: boolean, accept: string[]) {
  return ({ data, solution }: Inbox): Inbox => ({
    data,
    solution: { ...solution, messages: { ...solution.messages, [message]: { trap, accept } } },
  });
}

function addressed(address: string) {
  return ({ data, solution }: Inbox): Inbox => ({
    data: {
      ...data,
      messages: { ...data.messages, m1: { time: '16:00', address, link: address, attachment: address } },
    },
    solution,
  });
}

/** Plays both levels in step; `isSecret` says whether this seat has not earned the difference yet. */
function compare(
  a: Game,
  b: Game,
  isSecret: (run: Run, seat: string) => boolean,
): { states: number; compared: number } {
  const team = new Team({ game: a, size: 2 });
  const twin = new Team({ game: b, size: 2 });
  const leaves: RunCommand = { by: 'host', command: { type: 'lose-seat', seat: team.holder('T') } };
  let compared = 0;
  const states = explore({
    games: [a, b],
    start: { runs: [team.run, twin.run], now: team.now, path: [] },
    steps: [{ by: 'time' }, leaves, ...allCommands(team.seats, 'mail', MOVES)],
    most: 60_000,
    visit({ runs, path }) {
      const [mine, theirs] = runs as [Run, Run];
      const blind = team.seats.filter((seat) => isSecret(mine, seat));
      for (const seat of blind) {
        const [seen, other] = [a, b].map((each, i) => projectRun(each, runs[i] as Run, { kind: 'seat', seat }));
        if (JSON.stringify(seen) !== JSON.stringify(other)) expect(other, path.join('\n')).toEqual(seen);
        compared += 1;
      }
      for (const kind of blind.length > 0 ? (['facilitator', 'screen'] as const) : []) {
        const viewer = { kind } as { kind: 'facilitator' };
        expect(JSON.stringify(projectRun(b, theirs, viewer))).toBe(JSON.stringify(projectRun(a, mine, viewer)));
      }
      return blind.length > 0;
    },
    tried({ runs }, step, [mine, theirs]) {
      if (step.by === 'seat' && isSecret(runs[0] as Run, step.seat)) expect(theirs, JSON.stringify(step)).toBe(mine);
    },
  });
  return { states, compared };
}

const judged = (run: Run) => {
  const { value, context } = run.puzzles.mail?.frame ?? {};
  return (
    value === 'wrong' ||
    value === 'practising' ||
    value === 'assisted' ||
    value === 'solved' ||
    (context?.wrongs ?? 0) > 0
  );
};

describe('non-interference', { timeout: 120_000 }, () => {
  it('[R61] whether a message is a trap shows nowhere before an answer was judged', () => {
    const found = compare(game(), game(answering('m1', true, ['unknown'])), (run) => !judged(run));
    expect(found.states).toBeGreaterThan(1_000);
    expect(found.compared).toBeGreaterThan(1_000);
  });

  it('[R61] which proofs are admitted shows nowhere before an answer was judged', () => {
    const found = compare(game(), game(answering('m1', false, ['unknown'])), (run) => !judged(run));
    expect(found.compared).toBeGreaterThan(1_000);
  });

  it('[R61] the answer of the similar item shows nowhere before somebody tried it', () => {
    const tried = (run: Run) => {
      const board = run.puzzles.mail?.board?.context as { practiceFeedback?: object } | undefined;
      const { practised = [] } = run.puzzles.mail?.frame.context ?? {};
      return practised.length > 0 || Object.keys(board?.practiceFeedback ?? {}).length > 0;
    };
    const ended = (run: Run) =>
      run.puzzles.mail?.frame.value === 'assisted' || run.puzzles.mail?.frame.value === 'solved';
    const found = compare(game(), game(answering('x1', true, ['unknown'])), (run) => !tried(run) && !ended(run));
    expect(found.compared).toBeGreaterThan(2_000);
  });

  it("[R61] what one role sees of a message never shows to who doesn't hold it", () => {
    const found = compare(game(), game(addressed('somebody@else.example')), (run, seat) => run.roles.T !== seat);
    expect(found.compared).toBeGreaterThan(2_000);
  });

  it('[R61] a level that does give something away is found', () => {
    const leaks = () => compare(game(), game(addressed('somebody@else.example')), () => true);
    expect(leaks).toThrow();
  });
});

describe('drafts', () => {
  it('[R32] nothing that one key-holder drafts shows to the other, nor that they drafted', () => {
    const quiet = new Team({ game: game(), size: 2 });
    quiet.open('mail');
    const [t, p] = [quiet.holder('T'), quiet.holder('P')];
    const before = JSON.stringify(quiet.view(p));
    for (const move of MOVES.slice(0, 3)) {
      quiet.as(t, { type: 'move', puzzle: 'mail', move: move as never });
      expect(JSON.stringify(quiet.view(p))).toBe(before);
    }
    quiet.confirm('mail', t);
    const turned = quiet.view(p).puzzles.mail;
    expect(turned?.window?.seats).toEqual({ [t]: true });
    expect({ ...turned, window: undefined, status: 'open' }).toEqual({
      ...(JSON.parse(before) as ReturnType<Team['view']>).puzzles.mail,
      window: undefined,
    });
  });

  it('[R62] the facilitator and the screen hold no board and no draft', () => {
    const team = new Team({ game: game(), size: 2 });
    team.open('mail');
    team.draft(team.holder('T'), 'm1', 'trap', 'unknown');
    const seen = JSON.stringify([
      projectRun(team.game, team.run, { kind: 'facilitator' }),
      projectRun(team.game, team.run, { kind: 'screen' }),
    ]);
    expect(seen).toContain('"open"');
    expect(seen).not.toMatch(/board|draft|trap|unknown|example/);
  });
});
