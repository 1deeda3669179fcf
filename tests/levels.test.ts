/** The missions that are shipped: without faults, playable to their end by what solution.yaml says, in full sentences. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { levelJsonSchema } from '../src/tools/level-schema.ts';
import { expectSentences } from './expect-sentences.ts';
import { playOnce, playSolution } from './play-solution.ts';
import { Team } from './team.ts';

const { levels, problems } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);

test('[R90] the missions that are shipped have no fault', () => {
  expect(problems).toEqual([]);
  expect([...levels.keys()]).toContain('alerte-grisou');
});

describe.each([...levels])('%s', (_id, loaded) => {
  const game = { level: loaded.level, kinds: KINDS };

  test.each([1, 2, 3, 4, 5, 6])('[R92] solution.yaml plays it to its end with a team of %i', (size) => {
    const team = new Team({ game, size });
    playSolution(team);
    expect(team.run.status).toBe('won');
    for (const puzzle of Object.keys(loaded.level.puzzles)) {
      expect(statusOf(team, puzzle)).toBe('solved');
    }
    expect(team.entries.filter((entry) => entry.type === 'answer-wrong')).toEqual([]);
  });

  test('is there in every released language', () => {
    expect(loaded.level.languages).toEqual(expect.arrayContaining([...RELEASED_LANGUAGES]));
  });

  test.each([1, 2, 4])(
    '[R91] every text that a view of a team of %i names has its sentence, with nothing unfilled',
    (size) => {
      const team = new Team({ game, size });
      const seen = new Set<string>();
      const look = () => expectSentences(team, loaded, seen);
      look();
      for (const puzzle of Object.keys(loaded.level.puzzles)) {
        expect(statusOf(team, puzzle)).toBe('ready');
        team.open(puzzle);
        for (let step = 1; step <= 3; step++) team.as('s1', { type: 'ask-hint', puzzle });
        look();
        while (statusOf(team, puzzle) === 'open') {
          playOnce(team, puzzle);
          look();
        }
      }
      expect(team.run.status).toBe('won');
      look();
      for (const seat of team.seats) answerTicket(team, seat);
      look();
      expect(seen.size).toBeGreaterThan(20);
    },
  );
});

/** Answers by solution.yaml, and is told so: what is right shows only then. */
function answerTicket(team: Team, seat: string): void {
  const ticket = () => team.view(seat).ticket ?? {};
  for (const { id } of team.game.level.ticket) {
    const choice = team.game.level.ticketAnswers[id] ?? 0;
    expect(ticket()[id]).not.toHaveProperty('right');
    team.as(seat, { type: 'answer-ticket', question: id, choice });
    expect(ticket()[id]).toMatchObject({ chosen: choice, right: choice });
  }
  const told = team.entries.filter((entry) => entry.type === 'moment-observed' && entry.puzzle === 'ticket');
  expect(told.every((entry) => entry.type === 'moment-observed' && entry.correct)).toBe(true);
}

function statusOf(team: Team, puzzle: string): string | undefined {
  return team.run.puzzles[puzzle]?.frame.value;
}

test('levels/level.schema.json is what the format says: node src/tools/level-schema.ts writes it', () => {
  expect(readFileSync(new URL('../levels/level.schema.json', import.meta.url), 'utf8')).toBe(levelJsonSchema());
});
