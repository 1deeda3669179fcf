/**
 * Non-interference of every puzzle kind: two small levels that differ in one secret are played in step through every
 * reachable state, and what nobody has earned shows in no view and in no refusal. A kind that hides nothing is named.
 */
import { describe, expect, it } from 'vitest';
import type { RunCommand } from '#domain/run/command.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Run } from '#domain/run/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { allCommands, explore } from './explore.ts';
import { BACKUP_SECRETS } from './kinds-secrecy/backup-secrets.ts';
import { FOOTPRINT_SECRETS } from './kinds-secrecy/footprint-secrets.ts';
import { FORGE_SECRETS } from './kinds-secrecy/forge-secrets.ts';
import { GATES_SECRETS } from './kinds-secrecy/gates-secrets.ts';
import { INBOX_SECRETS } from './kinds-secrecy/inbox-secrets.ts';
import { PROCEDURE_SECRETS } from './kinds-secrecy/procedure-secrets.ts';
import { RELAY_SECRETS } from './kinds-secrecy/relay-secrets.ts';
import { ROSTER_SECRETS } from './kinds-secrecy/roster-secrets.ts';
import { always, gameWith, PUZZLE, type Secret } from './kinds-secrecy/secret.ts';
import { VOTE_SECRETS } from './kinds-secrecy/vote-secrets.ts';
import { Team } from './team.ts';

const SECRETS = [
  ...BACKUP_SECRETS,
  ...FOOTPRINT_SECRETS,
  ...FORGE_SECRETS,
  ...GATES_SECRETS,
  ...INBOX_SECRETS,
  ...PROCEDURE_SECRETS,
  ...RELAY_SECRETS,
  ...ROSTER_SECRETS,
  ...VOTE_SECRETS,
];

/** Kinds in which there is nothing to know. */
const HIDE_NOTHING = ['pull-together'];

/** Plays both levels in step; throws where who has not earned the difference sees it. */
function walk(secret: Secret): { states: number; compared: number; reached: Set<string> } {
  const games = [secret.one, secret.other].map((placed) => gameWith(secret.kind, placed, secret.variant));
  const teams = games.map((game) => new Team({ game, size: 2 }));
  const [team] = teams;
  if (!team) throw new Error('no team to play');
  const leaves: RunCommand = { by: 'host', command: { type: 'lose-seat', seat: team.seats[0] ?? '' } };
  const commands = allCommands(team.seats, PUZZLE, secret.moves).filter(
    // Hints are the level's own sentences, and would make four walks of one.
    (command) => command.by !== 'seat' || command.command.type !== 'ask-hint',
  );
  const reached = new Set<string>();
  let compared = 0;
  const { verdict } = secret;
  const judge = secret.judge ?? (verdict === undefined ? undefined : () => verdict);
  const states = explore({
    games,
    start: { runs: teams.map(({ run }) => run), now: team.now, path: [] },
    steps: [{ by: 'time' }, leaves, ...commands],
    most: 12_000,
    ...(judge ? { judge: (question, game) => judge(question, game === games[1]) } : {}),
    visit({ runs, path }) {
      const seen = (viewer: { kind: 'seat'; seat: string } | { kind: 'facilitator' }) =>
        games.map((game, i) => projectRun(game, runs[i] as Run, viewer as { kind: 'facilitator' }));
      const blind = team.seats.filter((seat) => secret.isSecret(runs[0] as Run, seat));
      if (blind.length === 0) return false;
      const viewers = [...blind.map((seat) => ({ kind: 'seat', seat }) as const), { kind: 'facilitator' } as const];
      for (const viewer of viewers) {
        const [mine, theirs] = seen(viewer);
        if (JSON.stringify(mine) !== JSON.stringify(theirs)) expect(theirs, path.join('\n')).toEqual(mine);
        compared += 1;
      }
      reached.add(runs[0]?.puzzles[PUZZLE]?.frame.value ?? '');
      return true;
    },
    tried({ runs, path }, step, [mine, theirs]) {
      if (step.by !== 'seat' || !secret.isSecret(runs[0] as Run, step.seat)) return;
      if (mine !== theirs) expect(theirs, [...path, JSON.stringify(step)].join('\n')).toBe(mine);
    },
  });
  return { states, compared, reached };
}

describe('the secrets of every kind', { timeout: 120_000 }, () => {
  it('are listed, or there are none', () => {
    const kinds = new Set([...SECRETS.map(({ kind }) => kind), ...HIDE_NOTHING]);
    expect([...kinds].sort()).toEqual([...KINDS.keys()].sort());
    for (const { kind, one, other } of SECRETS) {
      const { data, solution } = KINDS.get(kind) ?? {};
      for (const placed of [one, other]) {
        expect(data?.safeParse(placed.data).success, kind).toBe(true);
        expect(solution?.safeParse(placed.solution).success, kind).toBe(true);
      }
      expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
    }
  });

  it.each(SECRETS)('[R61] $kind: $says', (secret) => {
    const { states, compared, reached } = walk(secret);
    expect(states).toBeGreaterThan(30);
    expect(compared).toBeGreaterThan(60);
    for (const value of secret.reaches) expect([...reached]).toContain(value);
  });

  it.each(SECRETS.filter((secret) => secret.isSecret !== always))(
    '[R61] $kind would be found giving away that $says',
    (secret) => {
      const given = () => walk({ ...secret, isSecret: always });
      expect(given).toThrow(expect.objectContaining({ name: 'AssertionError' }));
    },
  );
});
