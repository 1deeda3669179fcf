/** A team plays: opening, drafts, keys, wrong answers, help, the end. */
import { describe, expect, it } from 'vitest';
import { RIGHT_1, RIGHT_2, Team, teamAtMail, WRONG_1 } from '#tests/team.ts';

const move = (message: string, verdict: string) =>
  ({ type: 'move', puzzle: 'mail', move: { type: 'judge', message, verdict } }) as const;

describe('opening', () => {
  it('[R20] unlocks a puzzle when its facts are known, and opens it once', () => {
    const team = new Team();
    expect(team.refusal({ by: 'seat', seat: 's1', command: { type: 'open-puzzle', puzzle: 'mail' } })).toBe(
      'puzzle/locked',
    );
    team.pull('lamps');
    expect(team.run.puzzles.mail?.frame.value).toBe('ready');
    expect(team.refusal({ by: 'seat', seat: 's1', command: move('m1', 'safe') })).toBe('puzzle/not-open');
    team.open('mail');
    expect(team.refusal({ by: 'seat', seat: 's2', command: { type: 'open-puzzle', puzzle: 'mail' } })).toBe(
      'run/nothing-changed',
    );
  });

  it('[R2] leaves the run as it was after a refusal', () => {
    const team = teamAtMail();
    const before = JSON.stringify(team.run);
    expect(team.refusal({ by: 'seat', seat: 'nobody', command: move('m1', 'safe') })).toBe('run/unknown-seat');
    expect(team.refusal({ by: 'seat', seat: 's1', command: { ...move('m1', 'safe'), puzzle: 'nope' } })).toBe(
      'puzzle/unknown',
    );
    const inherited = { ...move('m1', 'safe'), puzzle: 'constructor' };
    expect(team.refusal({ by: 'seat', seat: 's1', command: inherited })).toBe('puzzle/unknown');
    expect(team.refusal({ by: 'seat', seat: team.holder('T'), command: move('zz', 'safe') })).toBe('puzzle/bad-move');
    expect(team.refusal({ by: 'seat', seat: team.holder('L'), command: move('m1', 'safe') })).toBe(
      'puzzle/not-your-role',
    );
    expect(JSON.stringify(team.run)).toBe(before);
  });
});

describe('two keys', () => {
  it('[R22] judges only when two different people confirmed the same content', () => {
    const team = teamAtMail();
    const [t, p] = [team.holder('T'), team.holder('P')];
    for (const seat of [t, p])
      for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(seat, id, verdict, proof);
    team.confirm('mail', t);
    expect(team.run.puzzles.mail?.frame.value).toBe('confirming');
    const again = { type: 'confirm', puzzle: 'mail', revision: team.revision('mail', t) } as const;
    expect(team.refusal({ by: 'seat', seat: t, command: again })).toBe('puzzle/already-confirmed');
    team.confirm('mail', p);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });

  it('[R22] one person alone in the team confirms once', () => {
    const team = teamAtMail({ size: 1 });
    team.answerMail(RIGHT_1);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });

  it('[R24] different contents are a sentence, not an attempt', () => {
    const team = teamAtMail();
    const [t, p] = [team.holder('T'), team.holder('P')];
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(t, id, verdict, proof);
    for (const [id, [verdict, proof]] of Object.entries(WRONG_1)) team.draft(p, id, verdict, proof);
    team.confirm('mail', t);
    team.confirm('mail', p);
    const { value, context } = team.run.puzzles.mail?.frame ?? {};
    expect([value, context?.feedback, context?.wrongs]).toEqual(['open', 'keys', 0]);
    expect(team.view(t).puzzles.mail?.board?.differing).toEqual(['m2']);
  });

  it('[R21] refuses a confirmation of a board that has moved on', () => {
    const team = teamAtMail();
    const [t, p] = [team.holder('T'), team.holder('P')];
    for (const seat of [t, p])
      for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(seat, id, verdict, proof);
    const seen = team.revision('mail', t);
    team.draft(p, 'm1', 'trap', 'unknown');
    expect(team.revision('mail', t)).toBe(seen);
    team.draft(t, 'm1', 'trap', 'unknown');
    const stale = { type: 'confirm', puzzle: 'mail', revision: seen } as const;
    expect(team.refusal({ by: 'seat', seat: t, command: stale })).toBe('puzzle/stale');
  });

  it('[R21] refuses an incomplete draft', () => {
    const team = teamAtMail();
    const t = team.holder('T');
    team.draft(t, 'm1', 'safe', 'known');
    const command = { type: 'confirm', puzzle: 'mail', revision: team.revision('mail', t) } as const;
    expect(team.refusal({ by: 'seat', seat: t, command })).toBe('puzzle/incomplete');
  });

  it('[R26] changing a draft withdraws the key turned on it', () => {
    const team = teamAtMail();
    const t = team.holder('T');
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(t, id, verdict, proof);
    team.confirm('mail', t);
    expect(team.as(t, move('m1', 'trap')).map((entry) => entry.type)).toContain('key-withdrawn');
    expect(team.run.puzzles.mail?.frame.value).toBe('open');
  });

  it('[R25] after two missed windows one person is enough', () => {
    const team = teamAtMail();
    const t = team.holder('T');
    for (const [id, [verdict, proof]] of Object.entries(RIGHT_1)) team.draft(t, id, verdict, proof);
    for (const missed of [1, 2]) {
      team.confirm('mail', t);
      team.wait(20_000);
      expect(team.run.puzzles.mail?.frame.context).toMatchObject({ missed, feedback: 'late' });
    }
    expect(team.view(t).puzzles.mail?.needed).toBe(1);
    team.confirm('mail', t);
    expect(team.run.puzzles.mail?.frame.context.stage).toBe(1);
  });
});

describe('all keys', () => {
  it('[R23] waits for everybody within the window', () => {
    const team = new Team();
    team.open('lamps');
    for (const seat of ['s1', 's2', 's3']) team.confirm('lamps', seat);
    expect(team.run.puzzles.lamps?.frame.value).toBe('confirming');
    team.wait(10_000);
    expect(team.run.puzzles.lamps?.frame.context.feedback).toBe('late');
    for (const seat of team.seats) team.confirm('lamps', seat);
    expect(team.run.puzzles.lamps?.frame.value).toBe('solved');
  });

  it('[R25] leaves one person out after two missed windows', () => {
    const team = new Team();
    team.open('lamps');
    for (const _window of [1, 2]) {
      team.confirm('lamps', 's1');
      team.wait(10_000);
    }
    for (const seat of ['s1', 's2', 's3']) team.confirm('lamps', seat);
    expect(team.run.puzzles.lamps?.frame.value).toBe('solved');
  });
});

describe('wrong answers', () => {
  it('[R27] a wrong answer earns its sentence and a pause; drafts stay', () => {
    const team = teamAtMail();
    team.answerMail(WRONG_1);
    const t = team.holder('T');
    expect(team.view(t).puzzles.mail).toMatchObject({ status: 'wrong', feedback: { t: 'mail.feedback.m2' } });
    const command = { type: 'confirm', puzzle: 'mail', revision: team.revision('mail', t) } as const;
    expect(team.refusal({ by: 'seat', seat: t, command })).toBe('puzzle/paused');
    team.wait(5_999);
    expect(team.refusal({ by: 'seat', seat: t, command })).toBe('puzzle/paused');
    team.wait(1);
    expect(team.view(t).puzzles.mail?.status).toBe('open');
    expect(team.view(t).puzzles.mail?.board?.draft).toMatchObject({ m2: { verdict: 'safe' } });
  });

  it('[R27] a proof that never suffices has its own sentence', () => {
    const team = teamAtMail();
    team.answerMail({ ...RIGHT_1, m2: ['trap', 'hurry'] });
    expect(team.run.puzzles.mail?.frame.context.feedback).toBe('weak-hurry');
  });

  it('[R28] the third one is redone on a similar item by both, then passes assisted', () => {
    const team = teamAtMail();
    for (const _attempt of [1, 2, 3]) {
      team.answerMail(WRONG_1);
      team.wait(6_000);
    }
    const [t, p] = [team.holder('T'), team.holder('P')];
    const seen = team.view(t).puzzles.mail;
    expect(seen?.status).toBe('practising');
    expect(seen?.reasoning).toEqual(expect.arrayContaining([{ t: 'mail.feedback.m1' }, { t: 'mail.feedback.m2' }]));
    expect(seen?.board?.order).toEqual(['x1']);
    for (const seat of [t, p]) {
      expect(team.view(seat).puzzles.mail?.board?.messages).toMatchObject({ x1: { front: {}, back: {} } });
      expect(team.view(seat).puzzles.mail?.board?.directory).toBeDefined();
    }
    team.draft(t, 'x1', 'trap', 'unknown');
    team.confirm('mail', t);
    expect(team.view(t).puzzles.mail?.board?.practiceFeedback).toEqual({ t: 'mail.feedback.x1' });
    expect(team.view(p).puzzles.mail?.board?.practiceFeedback).toBeUndefined();
    for (const seat of [t, p]) {
      team.draft(seat, 'x1', 'safe', 'known');
      team.confirm('mail', seat);
    }
    expect(team.run.puzzles.mail?.frame).toMatchObject({ value: 'open', context: { stage: 1, wrongs: 0 } });
    team.answerMail(RIGHT_2);
    expect(team.run.puzzles.mail?.frame.value).toBe('assisted');
  });
});

describe('the end', () => {
  it('[R29] a passed stage makes its answer public, and the last publishes the facts', () => {
    const team = teamAtMail();
    team.answerMail(RIGHT_1);
    expect(team.view(team.holder('L')).puzzles.mail?.board?.settled).toMatchObject({ m2: { verdict: 'trap' } });
    expect(team.run.facts['mail-sorted']).toBeUndefined();
    team.answerMail(RIGHT_2);
    expect(team.view('s1').notes).toEqual({ 'mail-sorted': { t: 'fact.mail-sorted' } });
    expect(team.run.puzzles.lever?.frame.value).toBe('ready');
  });

  it('[R5] [R3] the finish fact wins, and then nothing is accepted but presence', () => {
    const team = teamAtMail();
    team.answerMail(RIGHT_1);
    team.answerMail(RIGHT_2);
    team.pull('lever');
    expect(team.run.status).toBe('won');
    expect(team.refusal({ by: 'seat', seat: 's1', command: { type: 'ask-hint', puzzle: 'mail' } })).toBe(
      'run/not-playing',
    );
    expect(team.refusal({ by: 'facilitator', command: { type: 'add-time', minutes: 5 } })).toBe('run/not-playing');
    expect(team.refusal({ by: 'host', command: { type: 'lose-seat', seat: 's1' } })).toBeUndefined();
    expect(team.view('s1').outro?.t).toBe('outro.won');
  });

  it('[R5] out of time is lost', () => {
    const team = new Team();
    team.wait(20 * 60_000 - 1);
    expect(team.run.status).toBe('playing');
    team.wait(1);
    expect(team.run.status).toBe('lost');
    expect(team.view('s1').times).toMatchObject({
      'time.deadline': { clock: '17:32' },
      'time.end': { clock: '17:32' },
    });
  });
});

describe('hints and the facilitator', () => {
  it('[R30] hints come in three steps, for everybody', () => {
    const team = teamAtMail();
    for (const _step of [1, 2, 3]) team.as('s2', { type: 'ask-hint', puzzle: 'mail' });
    expect(team.view('s4').puzzles.mail?.hints).toEqual([1, 2, 3].map((step) => ({ t: `mail.hints.${step}` })));
    expect(team.refusal({ by: 'facilitator', command: { type: 'push-hint', puzzle: 'mail' } })).toBe(
      'puzzle/no-more-hints',
    );
  });

  it('[R31] the facilitator lets a puzzle through, but not a locked one', () => {
    const team = teamAtMail();
    expect(team.refusal({ by: 'facilitator', command: { type: 'skip-puzzle', puzzle: 'lever' } })).toBe(
      'puzzle/locked',
    );
    team.facilitator({ type: 'skip-puzzle', puzzle: 'mail' });
    expect(team.run.puzzles.mail?.frame.value).toBe('skipped');
    expect(team.run.puzzles.lever?.frame.value).toBe('ready');
    expect(team.refusal({ by: 'facilitator', command: { type: 'skip-puzzle', puzzle: 'mail' } })).toBe('puzzle/done');
  });
});

describe('showing a line', () => {
  const show = (line: string | null) => ({ type: 'show-line', puzzle: 'mail', line }) as const;

  it("[R33] shows a line of one's own view to the team; the next replaces it", () => {
    const team = teamAtMail();
    const [t, p, other] = [team.holder('T'), team.holder('P'), team.holder('L')];
    expect(team.view(t).puzzles.mail?.lines).toContain('m2/address');
    team.as(t, show('m2/address'));
    expect(team.view(other).shown[t]).toMatchObject({ puzzle: 'mail', says: 'staff@museum.example.trap.example' });
    team.as(t, show('m1/address'));
    expect(Object.keys(team.view(p).shown)).toEqual([t]);
    expect(team.view(p).shown[t]?.line).toBe('m1/address');
    team.as(t, show(null));
    expect(team.view(p).shown).toEqual({});
    expect(team.refusal({ by: 'seat', seat: t, command: show(null) })).toBe('run/nothing-changed');
  });

  it('[R33] refuses a line that is not on the view of who wants to show it', () => {
    const team = teamAtMail();
    const [t, other] = [team.holder('T'), team.holder('L')];
    for (const line of ['m2/body', 'm9/address', 'toString', 'rules/1']) {
      expect(team.refusal({ by: 'seat', seat: t, command: show(line) })).toBe('puzzle/no-such-line');
    }
    expect(team.refusal({ by: 'seat', seat: other, command: show('m2/address') })).toBe('puzzle/no-such-line');
  });

  it('[R33] a line is shown no more when its round is over', () => {
    const team = teamAtMail();
    team.as(team.holder('T'), show('m2/address'));
    team.answerMail(RIGHT_1);
    expect(team.view('s1').shown).toEqual({});
  });
});
