/** Own evidence: one's own alone, and only when nothing can be gained from it. */
import { expect, test } from 'vitest';
import { answered, player, playing } from '../../../tests/played-registry.ts';
import { json, started } from '../../../tests/started-server.ts';
import { seatEvidence } from './seat-evidence.ts';

test('[R46] [R61] tells nothing while the mission is played, then each seat its own', async () => {
  const { time, registry, id, run, first, second } = await playing();
  const evidenceOf = (seat: string) => {
    const session = registry.sessions.get(id)?.state;
    if (!session) throw new Error('no session');
    return seatEvidence(registry, session, seat);
  };
  const seats = [first, second].map((seat) => ({ seat, play: player(registry, time, run, seat) }));
  const revision = (puzzle: string) => registry.runs.get(run)?.state?.puzzles[puzzle]?.frame.context.revision;
  await seats[0]?.play.send({ type: 'open-puzzle', puzzle: 'P0' });
  for (const { play } of seats) await play.send({ type: 'confirm', puzzle: 'P0', revision: revision('P0') });
  await seats[0]?.play.send({ type: 'open-puzzle', puzzle: 'P1' });
  for (const { play } of seats) {
    await play.send({ type: 'move', puzzle: 'P1', move: { type: 'judge', message: 'm1', verdict: 'safe' } });
    await play.send({ type: 'move', puzzle: 'P1', move: { type: 'prove', message: 'm1', proof: 'known' } });
  }
  const rows = JSON.stringify(await registry.store.rows(`run:${run}`));
  expect(rows).toContain('moment-observed');
  expect(await evidenceOf(first)).toEqual({ moments: [] });

  const end = { by: 'facilitator', command: { type: 'end-run' } } as const;
  await answered(time, (answer) =>
    registry.runs.get(run)?.submit({ client: 'console/e', seq: 1, command: end }, answer),
  );
  for (const seat of [first, second]) {
    const { moments } = await evidenceOf(seat);
    expect(moments.filter(({ opportunity }) => opportunity === 'P1.m1')).toHaveLength(1);
    expect(JSON.stringify(moments)).not.toContain(seat);
  }
  expect(await evidenceOf('nobody')).toEqual({ moments: [] });
});

test('[R71] asks for the token of the seat', async () => {
  const page = await started({ passphrase: 'donnée' });
  const { code } = await page.openSession(await page.signIn('donnée'));
  const { session, seat, token } = await page.join(code);
  const path = `/api/seat/evidence?session=${session}&seat=${seat}`;
  expect(await json(await page.get(path, token))).toEqual([200, { moments: [] }]);
  const other = await page.join(code);
  for (const wrong of ['nothing', other.token]) {
    expect(await json(await page.get(path, wrong))).toEqual([401, { error: 'seat/not-welcome' }]);
  }
});
