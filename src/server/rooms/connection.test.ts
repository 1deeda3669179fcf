/** One socket, without the socket: what is sent, what is said back, and when. */
import { applyPatch, type Operation } from 'rfc6902';
import { expect, test } from 'vitest';
import type { Answer, Submission } from '#domain/host.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import { lobbyMessageSchema, type ViewMessage } from '#protocol/messages.ts';
import { fakeTime } from '../../../tests/fake-time.ts';
import { Allowance } from './allowance.ts';
import { Connection } from './connection.ts';
import { hearing } from './hearing.ts';

const draw = (seq: number, client = 'abcdefgh') => ({ client, seq, command: { type: 'draw-name' } });

function connected(view: () => object | undefined = () => undefined) {
  const time = fakeTime();
  const sent: { type: string; message: unknown }[] = [];
  const closed: number[] = [];
  const submitted: Submission<unknown>[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const connection = new Connection({
    wire: {
      send: (type, message) => sent.push({ type, message: structuredClone(message) }),
      close: (code) => closed.push(code),
    },
    allowance: new Allowance(time.now()),
    author: 'seat1',
    now: () => time.now(),
    hear: hearing(lobbyMessageSchema, (submission, answer) => {
      submitted.push(submission);
      waiting.push(answer);
    }),
    project: view,
    say: (key) => `<${key}>`,
  });
  const of = (type: string) => sent.filter((each) => each.type === type).map(({ message }) => message);
  return { time, connection, sent, closed, submitted, waiting, of };
}

test('[R80] the author of a command is the socket it came over', () => {
  const { connection, submitted } = connected();
  connection.receive(draw(1));
  expect(submitted).toEqual([{ client: 'seat1/abcdefgh', seq: 1, command: { type: 'draw-name' } }]);
});

test('an acknowledgement waits for the answer, and carries the refusal', () => {
  const { connection, waiting, of } = connected();
  connection.receive(draw(1));
  connection.receive(draw(2));
  expect(of(MESSAGE.ack)).toEqual([]);
  waiting[0]?.({ ok: true });
  waiting[1]?.({ ok: false, refusal: 'session/no-more-names' });
  expect(of(MESSAGE.ack)).toEqual([{ seq: 1 }, { seq: 2, refusal: 'session/no-more-names' }]);
});

test('[R82] a command above the rate is held with all that follow, so that none is overtaken', async () => {
  const { time, connection, submitted, of } = connected();
  for (let seq = 1; seq <= 45; seq++) connection.receive(draw(seq));
  expect(submitted).toHaveLength(40);
  expect(of(MESSAGE.slow)).toEqual([{ seq: 41, afterMs: 50 }]);
  await time.pass(1000);
  connection.receive(draw(46));
  expect(submitted).toHaveLength(40);
  for (let seq = 41; seq <= 46; seq++) connection.receive(draw(seq));
  expect(submitted.map(({ seq }) => seq)).toEqual(Array.from({ length: 46 }, (_, i) => i + 1));
});

test('[R82] a rate that is kept is never slowed', async () => {
  const { time, connection, submitted, of } = connected();
  for (let seq = 1; seq <= 200; seq++) {
    connection.receive(draw(seq));
    await time.pass(50);
  }
  expect(submitted).toHaveLength(200);
  expect(of(MESSAGE.slow)).toEqual([]);
});

test('[R82] patience ends with 500 messages above the rate in 10 s, not with fewer, and not with time between', async () => {
  const { time, connection, closed } = connected();
  for (let i = 0; i < 40 + 500; i++) connection.receive({ nonsense: true });
  expect(closed).toEqual([]);
  await time.pass(11_000);
  for (let i = 0; i < 40 + 500; i++) connection.stray();
  expect(closed).toEqual([]);
  connection.stray();
  expect(closed).toEqual([CLOSE.flooding]);
});

test('[R123] birds and signals have rates of their own, and neither costs a command', async () => {
  const { time, connection, submitted, of } = connected();
  const admitted = (beside: 'bird' | 'signal', times: number) =>
    Array.from({ length: times }, () => connection.admits(beside)).filter(Boolean).length;
  expect([admitted('signal', 10), admitted('bird', 150)]).toEqual([4, 100]);
  for (let seq = 1; seq <= 40; seq++) connection.receive(draw(seq));
  expect(submitted).toHaveLength(40);
  expect(of(MESSAGE.slow)).toEqual([]);
  await time.pass(1000);
  expect([admitted('signal', 10), admitted('bird', 150)]).toEqual([1, 25]);
});

test('[R123] twenty places a second are never too many; a flood of them ends as others do', async () => {
  const { time, connection, closed } = connected();
  for (let i = 0; i < 400; i++) {
    expect(connection.admits('bird')).toBe(true);
    await time.pass(50);
  }
  for (let i = 0; i < 100 + 500; i++) connection.admits('bird');
  expect(closed).toEqual([]);
  connection.admits('bird');
  expect(closed).toEqual([CLOSE.flooding]);
});

test('one device cannot have endless names remembered', async () => {
  const { time, connection, submitted, of } = connected();
  for (let i = 0; i < 501; i++) {
    connection.receive(draw(1, `client${String(i).padStart(4, '0')}`));
    await time.pass(50);
  }
  expect(submitted).toHaveLength(500);
  expect(of(MESSAGE.ack)).toEqual([{ seq: 1, refusal: 'command/malformed' }]);
});

test('a view is whole once, then what changed; nothing if nothing did', () => {
  const first = { clock: { leftMs: 5 }, puzzles: { P1: { status: 'ready' } } };
  const second = { clock: { leftMs: 5 }, puzzles: { P1: { status: 'open' } } };
  let view: object = first;
  const { connection, of } = connected(() => view);
  connection.refresh();
  view = structuredClone(first);
  connection.refresh();
  view = second;
  connection.refresh();
  const [whole, patch, ...rest] = of(MESSAGE.view) as ViewMessage[];
  expect(rest).toEqual([]);
  expect(whole).toMatchObject({ view: first });
  expect(patch).toMatchObject({ patch: [{ op: 'replace', path: '/puzzles/P1/status', value: 'open' }] });
});

test('[R63] texts go ahead of the view that needs them, each once, also those inside a value or a changed reference', () => {
  let view: object = { goal: { t: 'goal', v: { place: { t: 'pick.hornu' }, time: { clock: '17:12' } } }, hints: [] };
  const { connection, sent, of } = connected(() => view);
  connection.refresh();
  view = { goal: { t: 'other', v: { place: { t: 'pick.hornu' } } }, hints: [{ t: 'hints.1' }, { t: 'goal' }] };
  const [whole] = of(MESSAGE.view) as { view: object }[];
  const shown = structuredClone(whole?.view ?? {});
  connection.refresh();
  expect(sent.map(({ type }) => type)).toEqual(['t', 'v', 't', 'v']);
  expect(sent[0]?.message).toEqual({ texts: { goal: '<goal>', 'pick.hornu': '<pick.hornu>' } });
  expect(sent[2]?.message).toEqual({ texts: { other: '<other>', 'hints.1': '<hints.1>' } });
  const [, change] = of(MESSAGE.view) as { patch: Operation[] }[];
  applyPatch(shown, change?.patch ?? []);
  expect(shown).toEqual(view);
});
