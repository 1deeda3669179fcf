/** Judging between the socket and the rules, with a judge that answers when the test says so. */
import { expect, test } from 'vitest';
import type { Answer, Submission } from '#domain/host.ts';
import type { Json } from '#domain/json.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { Asked } from '#domain/run/judged.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { settled } from '#tests/fake-time.ts';
import { smallGame } from '#tests/small-level.ts';
import { teamAtMail } from '#tests/team.ts';
import { JudgedOrder } from './judged-order.ts';

/** An inbox whose proofs are judged: the question counts the moves on the board, so that it can go stale. */
function judgedGame(): Game {
  const inbox = KINDS.get('inbox-triage');
  if (!inbox) throw new Error('no inbox');
  const asks: typeof inbox.asks = (_puzzle, board, move) => {
    const { moves } = board.context as { moves: { [key: string]: number } };
    return (move as { type: string }).type === 'prove' ? { ...moves } : undefined;
  };
  return { ...smallGame(), kinds: new Map([...KINDS, ['inbox-triage', { ...inbox, asks }]]) };
}

const prove = { type: 'move', puzzle: 'mail', move: { type: 'prove', message: 'm1', proof: 'known' } } as const;
const judge = { type: 'move', puzzle: 'mail', move: { type: 'judge', message: 'm1', verdict: 'safe' } } as const;

/** A run behind a judged order: what reached the rules, and in which order it was answered. */
function table() {
  const team = teamAtMail({ game: judgedGame() });
  const asked: { asked: Asked; answer: (answer: Json) => void; fail: (error: Error) => void }[] = [];
  const reached: Submission<RunCommand>[] = [];
  const log: string[] = [];
  let run: Run = team.run;
  const order = new JudgedOrder({
    game: team.game,
    judges: {
      judge: (each) => new Promise((answer, fail) => asked.push({ asked: each, answer, fail })),
      warmUp: () => {},
      close: () => {},
    },
    log: (line) => log.push(line),
    latest: () => run,
    submit(submission, answer) {
      reached.push(submission);
      const applied = applyRun(team.game, run, submission.command, team.now);
      if (applied.ok) run = applied.state;
      answer(applied.ok ? { ok: true } : applied);
    },
  });
  const answers: string[] = [];
  const send = (role: string, seq: number, command: Extract<RunCommand, { by: 'seat' }>['command']) => {
    const seat = team.holder(role);
    const said = (answer: Answer) => answers.push(`${role}${seq} ${answer.ok ? 'ok' : answer.refusal}`);
    order.submit({ client: `${seat}/page`, seq, command: { by: 'seat', seat, command } }, said);
  };
  return { order, asked, reached, answers, send, log };
}

test('[R34] a move that a judge decides reaches the rules with its verdict', async () => {
  const { asked, reached, answers, send } = table();
  send('T', 1, prove);
  await settled();
  expect(answers).toEqual([]);
  expect(asked).toHaveLength(1);
  asked[0]?.answer({ fine: true });
  await settled();
  expect(answers).toEqual(['T1 ok']);
  expect(reached[0]?.command).toMatchObject({
    verdict: { question: asked[0]?.asked.question, answer: { fine: true } },
  });
});

test('[R34] what the same client sends meanwhile waits behind it; others do not', async () => {
  const { asked, answers, send } = table();
  send('T', 1, prove);
  send('T', 2, judge);
  send('T', 3, prove);
  send('P', 1, { type: 'ask-hint', puzzle: 'mail' });
  await settled();
  expect(answers).toEqual(['P1 ok']);
  asked[0]?.answer(1);
  await settled();
  expect(answers).toEqual(['P1 ok', 'T1 ok', 'T2 ok']);
  asked[1]?.answer(1);
  await settled();
  expect(answers).toEqual(['P1 ok', 'T1 ok', 'T2 ok', 'T3 ok']);
  send('T', 4, judge);
  expect(answers.at(-1)).toBe('T4 ok');
});

test('[R34] a board that moved on while the judge worked is asked again', async () => {
  const { asked, reached, answers, send } = table();
  send('T', 1, prove);
  send('P', 1, judge);
  asked[0]?.answer('old');
  await settled();
  expect(answers).toEqual(['P1 ok']);
  expect(asked).toHaveLength(2);
  asked[1]?.answer('new');
  await settled();
  expect(answers).toEqual(['P1 ok', 'T1 ok']);
  expect(reached.at(-1)?.command).toMatchObject({ verdict: { answer: 'new' } });
});

test('[R34] a board that moves on each time is refused after the third verdict', async () => {
  const { asked, answers, send } = table();
  send('T', 1, prove);
  for (let times = 0; times < 3; times++) {
    send('P', times + 1, judge);
    asked[times]?.answer('old');
    await settled();
  }
  expect(asked).toHaveLength(3);
  expect(answers.at(-1)).toBe('T1 puzzle/unjudged');
});

test('[R34] without a judge the move is refused, and what came behind it goes on', async () => {
  const { asked, answers, send, log } = table();
  send('T', 1, prove);
  send('T', 2, judge);
  asked[0]?.fail(new Error('the thread is gone'));
  await settled();
  expect(answers).toEqual(['T1 puzzle/unjudged', 'T2 ok']);
  expect(log.join()).toContain('the thread is gone');
});

test('once closed, nobody is answered', async () => {
  const { order, asked, reached, answers, send } = table();
  send('T', 1, prove);
  send('T', 2, judge);
  order.close();
  asked[0]?.answer(1);
  await settled();
  expect(answers).toEqual([]);
  expect(reached).toEqual([]);
});
