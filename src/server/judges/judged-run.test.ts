/** A run with a forge in the server: its judge is asked once, and never again. */
import { expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { runRules } from '#domain/run/run.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { fakeTime } from '#tests/fake-time.ts';
import { PlayedForge, STRONG } from '#tests/played-forge.ts';
import { answered } from '#tests/played-registry.ts';
import { TINY } from '#tests/tiny-level.ts';
import { Registry } from '../runs/registry.ts';
import { replay } from '../runs/replay.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { runStream } from '../store/store.ts';

test('[R34][R53] a verdict is in the journal with its move, and a replay asks no judge', async () => {
  // The rules alone play up to the forge; the server is given the same commands.
  const { team } = new PlayedForge();
  const time = fakeTime(team.now);
  const store = new MemoryStore();
  let asked = 0;
  let warmed = 0;
  const judges = {
    warmUp: () => void warmed++,
    judge: async () => ({ ...STRONG, score: 3 + ++asked }),
    close: () => {},
  };
  const registry = new Registry({ store, time, levels: new Map(), kinds: KINDS, log: () => {}, judges });
  const level: LevelPackage = { ...TINY, level: team.game.level };
  const host = registry.adoptRun('r1', 'session-1', level);
  expect(warmed).toBe(0);
  let seq = 0;
  for (const { command } of team.commands) {
    const submission = { client: 'session', seq: ++seq, command };
    expect(await answered(time, (answer) => host.submit(submission, answer))).toEqual({ ok: true });
  }
  // The judge was loaded when the forge unlocked, not when the run began.
  expect(warmed).toBe(1);

  const draw = { type: 'move', puzzle: 'forge', move: { type: 'draw' } } as const;
  const command = { by: 'seat', seat: team.holder('L'), command: draw } as const;
  const submission = { client: 'l/page', seq: 1, command };
  expect(await answered(time, (answer) => host.submit(submission, answer))).toEqual({ ok: true });
  expect(await answered(time, (answer) => host.submit(submission, answer))).toEqual({ ok: true });

  expect(asked).toBe(1);
  const rows = await store.rows(runStream('r1'));
  expect(rows.at(-1)?.command).toMatchObject({ command: draw, verdict: { answer: { score: 4 } } });
  expect(replay(runRules(host.game), rows, undefined)?.state).toEqual(host.state);
  registry.close();
});
