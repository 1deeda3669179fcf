/** Lamps and codes, played by a team of four: who sees which code when, and what a code is worth when keys are turned. */
import { describe, expect, it } from 'vitest';
import { projectRun } from '#domain/run/project.ts';
import { applyRun } from '#domain/run/run.ts';
import { nextWake } from '#domain/run/settle.ts';
import { PERIOD_MS, PlayedRelay, RELAY_DATA } from '#tests/played-relay.ts';
import type { Lamps } from './lamps.ts';

/** Everything that leaves the run, but what this role's holder sees. */
function seenWithout(relay: PlayedRelay, role: string): string {
  const { team } = relay;
  const seats = team.seats.filter((seat) => seat !== team.holder(role));
  return JSON.stringify([
    ...seats.map((seat) => team.view(seat)),
    projectRun(team.game, team.run, { kind: 'facilitator' }),
    projectRun(team.game, team.run, { kind: 'screen' }),
  ]);
}

/** The codes of this lamp as the server keeps them. */
function stored({ team }: PlayedRelay, role: string): readonly string[] {
  const { lamps = {} } = (team.run.puzzles.relay?.board?.context ?? {}) as Partial<Lamps>;
  return lamps[role]?.codes ?? [];
}

describe('a lamp', () => {
  it('[R156] shows its code to who holds it, to nobody else, and no code before its period', () => {
    const relay = new PlayedRelay();
    expect(relay.code('L')).toBeUndefined();
    relay.light('L');
    const codes = stored(relay, 'L');
    expect(codes).toHaveLength(RELAY_DATA.litCodes);
    for (const [period, code] of codes.entries()) {
      expect(relay.code('L')).toBe(code);
      expect(seenWithout(relay, 'L')).not.toContain(code);
      const later = codes.slice(period + 1);
      const mine = JSON.stringify(relay.team.view(relay.team.holder('L')));
      for (const next of later) expect(mine).not.toContain(next);
      relay.team.wait(PERIOD_MS);
    }
    expect(relay.code('L')).toBeUndefined();
  });

  it('[R194] in calm mode shows the same codes for longer, from the next one on', () => {
    const relay = new PlayedRelay();
    const calm = (on: boolean) => relay.team.as('s1', { type: 'set-calm', calm: on });
    relay.light('L');
    const [first, second, third] = stored(relay, 'L');
    calm(true);
    relay.team.wait(PERIOD_MS - 1);
    expect(relay.code('L')).toBe(first);
    relay.team.wait(1);
    expect(relay.code('L')).toBe(second);
    relay.team.wait(2 * PERIOD_MS - 1);
    expect(relay.code('L')).toBe(second);
    calm(false);
    relay.team.wait(1);
    expect(relay.code('L')).toBe(third);
    relay.team.wait(PERIOD_MS);
    expect(relay.code('L')).toBeUndefined();
    const usual = new PlayedRelay();
    usual.light('L');
    expect(stored(usual, 'L')).toEqual([first, second, third]);
  });

  it('[R194] a code that is typed late in calm mode opens the account', () => {
    const relay = new PlayedRelay();
    relay.team.as('s1', { type: 'set-calm', calm: true });
    relay.light('L', 'T');
    relay.type('L');
    relay.confirm('L');
    relay.team.wait(100_000);
    relay.type('T');
    relay.confirm('T');
    expect(relay.board('L').task).toBe('demand');
  });

  it('[R156] is lit by who holds it, while it is out; without a judge it stays out', () => {
    const relay = new PlayedRelay();
    expect(relay.move('T', { type: 'light', lamp: 'L' })).toBe('puzzle/not-your-role');
    expect(relay.move('P', { type: 'light', lamp: 'L' })).toBe('puzzle/not-your-role');
    expect(relay.move('L', { type: 'light', lamp: 'P' })).toBe('puzzle/bad-move');
    const command = { type: 'move', puzzle: 'relay', move: { type: 'light', lamp: 'L' } } as const;
    expect(relay.team.refusal({ by: 'seat', seat: relay.team.holder('L'), command })).toBe('puzzle/unjudged');
    relay.light('L');
    expect(relay.move('L', { type: 'light', lamp: 'L' })).toBe('puzzle/bad-move');
  });

  it('[R155] changes with the other one, whenever it was lit, and goes out for good when nobody lights it again', () => {
    const relay = new PlayedRelay();
    relay.light('L');
    const { changesAt } = relay.puzzle('L') ?? {};
    expect(changesAt).toBe(relay.team.now + PERIOD_MS);
    relay.team.wait(20_000);
    relay.light('T');
    expect(relay.puzzle('T')?.changesAt).toBe(changesAt);
    const before = [relay.code('L'), relay.code('T')];
    relay.team.wait(40_000);
    expect([relay.code('L'), relay.code('T')]).not.toEqual(before);
    relay.team.wait(3 * PERIOD_MS);
    expect([relay.code('L'), relay.code('T'), relay.puzzle('L')?.changesAt]).toEqual([undefined, undefined, undefined]);
    expect(nextWake(relay.team.run)).toBe(
      relay.team.run.clock.limitMs + (relay.team.run.clock.asOf ?? 0) - relay.team.run.clock.playedMs,
    );
  });

  it('[R155] a late tick and a late command find the code of now', () => {
    const relay = new PlayedRelay();
    relay.light('L');
    const [, , third = ''] = stored(relay, 'L');
    relay.team.now += 2 * PERIOD_MS + 500;
    expect(relay.team.host({ type: 'tick' }).map(({ type }) => type)).toEqual(['board-woken', 'board-woken']);
    expect(relay.code('L')).toBe(third);
    relay.light('T');
    relay.type('L');
    relay.type('T');
    relay.team.now += PERIOD_MS;
    relay.turnBoth();
    expect(relay.feedback).toBe('relay.feedback.expired');
  });

  it('[R155] [R4] stands still while the run is frozen', () => {
    const relay = new PlayedRelay();
    relay.light('L');
    const code = relay.code('L');
    relay.team.wait(50_000);
    relay.team.facilitator({ type: 'freeze' });
    expect(relay.puzzle('L')?.changesAt).toBeUndefined();
    relay.team.wait(10 * PERIOD_MS);
    expect(relay.code('L')).toBe(code);
    relay.team.facilitator({ type: 'unfreeze' });
    expect(relay.puzzle('L')?.changesAt).toBe(relay.team.now + 10_000);
  });

  it('[R155] wakes nobody once the puzzle was let through', () => {
    const relay = new PlayedRelay();
    relay.light('L');
    relay.team.facilitator({ type: 'skip-puzzle', puzzle: 'relay' });
    relay.team.now += PERIOD_MS;
    expect(relay.team.refusal({ by: 'host', command: { type: 'tick' } })).toBe('run/nothing-changed');
  });

  it('never shows a code again, however often it is lit', () => {
    const relay = new PlayedRelay();
    const seen: string[] = [];
    for (let round = 0; round < 4; round++) {
      relay.light('L');
      for (let period = 0; period < RELAY_DATA.litCodes; period++) {
        seen.push(relay.code('L') ?? '');
        relay.team.wait(PERIOD_MS);
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('[R7] [R34] has codes of its own, other ones for each team, which a replay asks nobody for', () => {
    const codes = (seed: number) => {
      const relay = new PlayedRelay({ seed });
      relay.light('L', 'T');
      return [relay.code('L'), relay.code('T')];
    };
    expect(new Set([...codes(1), ...codes(2), ...codes(3)]).size).toBe(6);
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    relay.team.wait(PERIOD_MS);
    const { team } = relay;
    const folded = team.commands.reduce<typeof team.run | undefined>((run, { command, at }) => {
      const applied = applyRun(team.game, run, command, at);
      return applied.ok ? applied.state : run;
    }, undefined);
    expect(folded).toEqual(team.run);
  });
});

describe('two codes', () => {
  it('[R157] open the account while both lamps show them; that is the team’s moment', () => {
    const relay = new PlayedRelay();
    relay.open();
    expect(relay.puzzle('T')?.stage).toBe(2);
    expect(relay.observed).toMatchObject([{ moment: 'codes', correct: true, kind: 'shared' }]);
    expect(relay.board('L').lamps).toBeUndefined();
  });

  it('[R157] one that has gone when the second key is turned is too late, though it was right when it was typed', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    relay.team.wait(50_000);
    relay.type('L');
    relay.confirm('L');
    relay.team.wait(15_000);
    relay.type('T');
    relay.confirm('T');
    expect(relay.feedback).toBe('relay.feedback.expired');
    relay.team.wait(7_000);
    relay.type('L');
    relay.turnBoth();
    expect(relay.puzzle('T')?.stage).toBe(2);
  });

  it('[R157] the code of the evening before is still known as one that has gone when the lamp is lit again', () => {
    const relay = new PlayedRelay();
    relay.light('L');
    relay.team.wait(2 * PERIOD_MS);
    const last = relay.code('L') ?? '';
    relay.team.wait(PERIOD_MS);
    relay.light('L', 'T');
    relay.type('L', last);
    relay.type('T');
    relay.turnBoth();
    expect(relay.feedback).toBe('relay.feedback.expired');
  });

  it('[R157] the other lamp’s code, and one that no lamp shows, earn sentences of their own', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    relay.type('L', relay.code('T'));
    relay.type('T');
    relay.turnBoth();
    expect(relay.feedback).toBe('relay.feedback.twin');
    relay.team.wait(7_000);
    const wrong = `${relay.code('L')?.slice(0, 5)}${(Number(relay.code('L')?.at(5)) + 1) % 10}`;
    relay.type('L', wrong);
    relay.turnBoth();
    expect(relay.feedback).toBe('relay.feedback.wrong-code');
  });

  it('[R156] are typed by who holds the lamp, and what is typed shows to nobody else', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    expect(relay.move('T', { type: 'type', lamp: 'L', code: relay.code('L') ?? '' })).toBe('puzzle/not-your-role');
    expect(relay.type('L', '12345')).toBe('puzzle/bad-move');
    relay.type('L', '404404');
    expect(seenWithout(relay, 'L')).not.toContain('404404');
    expect(relay.puzzle('L')?.key).toBe('ready');
    relay.type('L', '');
    expect(relay.puzzle('L')?.key).toBe('incomplete');
  });

  it('[R33] [R156] are in no line that can be shown', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    expect(relay.puzzle('L')?.lines).toEqual(['clue/L']);
    expect(relay.show('L', 'code/L')).toBe('puzzle/no-such-line');
    expect(relay.show('L', 'clue/L')).toBeUndefined();
    expect(relay.team.view(relay.team.holder('P')).shown).toMatchObject({
      [relay.team.holder('L')]: { says: { t: 'relay.clue.L' } },
    });
  });

  it('[R25] a key turned alone misses its window, and says so', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    relay.type('L');
    relay.confirm('L');
    relay.team.wait(20_000);
    expect(relay.feedback).toBe('relay.feedback.late');
  });

  it('who plays alone holds both lamps, and types both codes before the key turns', () => {
    const relay = new PlayedRelay({ size: 1 });
    relay.light('L', 'T');
    expect(relay.board('L').lamps?.map(({ role }) => role)).toEqual(['L', 'T']);
    relay.type('L');
    expect(relay.puzzle('L')?.key).toBe('incomplete');
    relay.type('T');
    relay.confirm('L');
    expect(relay.puzzle('L')?.stage).toBe(2);
  });

  it('[R36] a lamp goes on with its role: who gets it reads its code', () => {
    const relay = new PlayedRelay();
    relay.light('L', 'T');
    const code = relay.code('L');
    relay.team.host({ type: 'lose-seat', seat: relay.team.holder('L') });
    relay.team.wait(46_000);
    expect(relay.code('L')).toBe(code);
    expect(relay.type('L')).toBeUndefined();
  });
});
