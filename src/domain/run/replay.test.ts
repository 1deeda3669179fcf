/** The same commands give the same run, and the order an author wrote in does not show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGame } from '#tests/small-level.ts';
import { RIGHT_1, RIGHT_2, Team, teamAtMail, WRONG_1 } from '#tests/team.ts';
import { canonical, type Json } from '../json.ts';
import type { RunCommand } from './command.ts';
import { dealByTable } from './deal.ts';
import { applyRun } from './run.ts';

function replay(team: Team) {
  let run: Team['run'] | undefined;
  for (const { command, at } of team.commands) {
    const applied = applyRun(team.game, run, JSON.parse(JSON.stringify(command)) as RunCommand, at);
    if (!applied.ok) throw new Error(`replay refused ${JSON.stringify(command)}: ${applied.refusal}`);
    run = JSON.parse(JSON.stringify(applied.state)) as Team['run'];
  }
  return run;
}

describe('replay', () => {
  it('[R1] [R53] the commands of a whole mission give the same state, to the bit', () => {
    const team = teamAtMail({ size: 3 });
    team.answerMail(WRONG_1);
    team.wait(6_000);
    team.as('s1', { type: 'ask-hint', puzzle: 'mail' });
    team.answerMail(RIGHT_1);
    team.host({ type: 'lose-seat', seat: 's2' });
    team.wait(50_000);
    team.answerMail(RIGHT_2);
    team.host({ type: 'connect-seat', seat: 's2' });
    team.pull('lever');
    expect(team.run.status).toBe('won');
    expect(JSON.stringify(replay(team))).toBe(JSON.stringify(team.run));
  });

  it('[R1] any commands at any time: replaying those accepted gives the same state', () => {
    const seat = fc.constantFrom('s1', 's2', 's3');
    const puzzle = fc.constantFrom('lamps', 'mail', 'lever');
    const message = fc.constantFrom('m1', 'm2', 'm3', 'x1');
    const playerMove = fc.oneof(
      fc.record({ type: fc.constant('judge' as const), message, verdict: fc.constantFrom('safe', 'trap') }),
      fc.record({ type: fc.constant('prove' as const), message, proof: fc.constantFrom('known', 'unknown', 'hurry') }),
    );
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('move' as const), seat, move: playerMove }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('confirm' as const), seat, puzzle }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), seat, puzzle }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 30_000 }) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('presence' as const), seat, lost: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('freeze' as const), on: fc.boolean() }) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), fc.integer({ min: 1, max: 9 }), (steps, seed) => {
        const team = new Team({ size: 3, seed });
        for (const each of steps) {
          if (each.do === 'wait') team.wait(each.ms);
          if (each.do === 'move')
            team.try({ by: 'seat', seat: each.seat, command: { type: 'move', puzzle: 'mail', move: each.move } });
          if (each.do === 'open')
            team.try({ by: 'seat', seat: each.seat, command: { type: 'open-puzzle', puzzle: each.puzzle } });
          if (each.do === 'confirm') {
            const revision = team.revision(each.puzzle, each.seat);
            team.try({ by: 'seat', seat: each.seat, command: { type: 'confirm', puzzle: each.puzzle, revision } });
          }
          if (each.do === 'presence')
            team.try({ by: 'host', command: { type: each.lost ? 'lose-seat' : 'connect-seat', seat: each.seat } });
          if (each.do === 'freeze') team.try({ by: 'facilitator', command: { type: each.on ? 'freeze' : 'unfreeze' } });
        }
        expect(JSON.stringify(replay(team))).toBe(JSON.stringify(team.run));
      }),
      { numRuns: 60 },
    );
  });

  it('[R7] what is drawn does not depend on the order that an author wrote', () => {
    const reversed = smallGame((level) => {
      const { mail } = level.puzzles;
      if (!mail) throw new Error('no mail');
      const data = mail.data as { rounds: string[][]; messages: { [id: string]: Json } };
      const turned = {
        ...data,
        rounds: data.rounds.map((round) => [...round].reverse()),
        messages: Object.fromEntries(Object.entries(data.messages).reverse()),
      };
      return { ...level, puzzles: { ...level.puzzles, mail: { ...mail, data: turned } } };
    });
    const written = teamAtMail();
    const other = teamAtMail({ game: reversed });
    for (const seat of written.seats) {
      expect(canonical(other.view(seat) as unknown as Json)).toBe(canonical(written.view(seat) as unknown as Json));
    }
    expect(dealByTable(reversed.level, ['a', 'b'], 1)).toEqual(dealByTable(written.game.level, ['b', 'a'], 1));
    const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const team = teamAtMail({ seed });
      return String(team.view(team.holder('T')).puzzles.mail?.board?.order);
    });
    expect(new Set(orders).size).toBe(2);
  });
});
