import { describe, expect, test } from 'vitest';
import { type Answer, type Envelope, Outbox } from './outbox.ts';

/** An outbox with a wire and a store whose every step the test decides. */
function bench(left: readonly Envelope<string>[] = []) {
  const sent: string[] = [];
  const kept = new Map<string, () => void>();
  const forgotten: string[] = [];
  const timers: { ms: number; run: () => void }[] = [];
  const name = ({ client, seq, command }: Envelope<string>) => `${client}${seq}:${command}`;
  let storing = true;
  const outbox = new Outbox<string>('new', left, {
    send: (message) => void sent.push(name(message)),
    keep: (message) => (storing ? Promise.resolve() : new Promise((done) => kept.set(name(message), done))),
    forget: (message) => void forgotten.push(name(message)),
    later: (ms, run) => {
      const timer = { ms, run };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  return {
    outbox,
    forgotten,
    timers,
    /** What went out since this was last asked. */
    sent: async () => {
      await settled();
      return sent.splice(0);
    },
    slowStore: () => {
      storing = false;
      return kept;
    },
  };
}

/** Everything that only waits for promises has happened. */
const settled = () => new Promise<void>((done) => setImmediate(done));

const answersOf = (promises: Promise<Answer>[]) => {
  const answers: (Answer | undefined)[] = promises.map(() => undefined);
  promises.forEach((promise, at) => {
    promise.then((answer) => {
      answers[at] = answer;
    });
  });
  return answers;
};

describe('the outbox', () => {
  test('[R83] numbers commands from 1 and has five in flight, in order', async () => {
    const { outbox, sent } = bench();
    outbox.wireOpened();
    for (const command of 'abcdefg') outbox.submit(command);
    expect(await sent()).toEqual(['new1:a', 'new2:b', 'new3:c', 'new4:d', 'new5:e']);
    outbox.acked({ seq: 1 });
    outbox.acked({ seq: 2, refusal: 'puzzle/stale' });
    expect(await sent()).toEqual(['new6:f', 'new7:g']);
  });

  test('[R83] a command is kept before it is sent, and none overtakes it', async () => {
    const { outbox, sent, slowStore } = bench();
    const kept = slowStore();
    outbox.wireOpened();
    outbox.submit('a');
    outbox.submit('b');
    kept.get('new2:b')?.();
    expect(await sent()).toEqual([]);
    kept.get('new1:a')?.();
    expect(await sent()).toEqual(['new1:a', 'new2:b']);
  });

  test('[R83] each command gets one final answer, whichever comes first, and is forgotten then', async () => {
    const { outbox, forgotten } = bench();
    outbox.wireOpened();
    const answers = answersOf([outbox.submit('a'), outbox.submit('b')]);
    await settled();
    outbox.acked({ seq: 2, refusal: 'puzzle/locked' });
    outbox.acked({ seq: 1 });
    outbox.acked({ seq: 1, refusal: 'command/superseded' });
    await settled();
    expect(answers).toEqual([{ ok: true }, { ok: false, refusal: 'puzzle/locked' }]);
    expect(forgotten).toEqual(['new2:b', 'new1:a']);
    expect(outbox.waiting).toBe(0);
  });

  test('[R83] an answer to nothing that is on the wire changes nothing', async () => {
    const { outbox, sent } = bench();
    outbox.wireOpened();
    outbox.submit('a');
    await sent();
    outbox.acked({ seq: 2 });
    expect(outbox.waiting).toBe(1);
    outbox.wireClosed();
    outbox.acked({ seq: 1 });
    expect(outbox.waiting).toBe(1);
  });

  test('[R83] what has no answer when the wire is lost goes out again, under the same numbers', async () => {
    const { outbox, sent } = bench();
    outbox.wireOpened();
    for (const command of 'abc') outbox.submit(command);
    await sent();
    outbox.acked({ seq: 1 });
    outbox.wireClosed();
    outbox.submit('d');
    expect(await sent()).toEqual([]);
    outbox.wireOpened();
    expect(await sent()).toEqual(['new2:b', 'new3:c', 'new4:d']);
  });

  test('[R83] what an earlier page load left goes first, alone in flight, under its own client', async () => {
    const left = [
      { client: 'old', seq: 7, command: 'x' },
      { client: 'old', seq: 8, command: 'y' },
    ];
    const { outbox, sent, forgotten } = bench(left);
    outbox.submit('a');
    outbox.wireOpened();
    expect(await sent()).toEqual(['old7:x', 'old8:y']);
    outbox.acked({ seq: 7 });
    expect(await sent()).toEqual([]);
    outbox.acked({ seq: 8, refusal: 'command/superseded' });
    expect(await sent()).toEqual(['new1:a']);
    expect(forgotten).toEqual(['old7:x', 'old8:y']);
  });

  test('[R82] told to slow down, it waits as long and sends that command and the following again', async () => {
    const { outbox, sent, timers } = bench();
    outbox.wireOpened();
    const answers = answersOf([...'abcd'].map((command) => outbox.submit(command)));
    await sent();
    outbox.acked({ seq: 1 });
    outbox.slowed({ seq: 3, afterMs: 400 });
    outbox.slowed({ seq: 4, afterMs: 450 });
    outbox.acked({ seq: 2 });
    outbox.submit('e');
    expect(await sent()).toEqual([]);
    expect(timers.map((timer) => timer.ms)).toEqual([400]);
    timers[0]?.run();
    expect(await sent()).toEqual(['new3:c', 'new4:d', 'new5:e']);
    for (const seq of [3, 4, 5]) outbox.acked({ seq });
    await settled();
    expect(answers).toEqual(Array(4).fill({ ok: true }));
  });

  test('[R82] a wire that is lost while waiting ends the wait', async () => {
    const { outbox, sent, timers } = bench();
    outbox.wireOpened();
    outbox.submit('a');
    await sent();
    outbox.slowed({ seq: 1, afterMs: 400 });
    outbox.wireClosed();
    expect(timers).toEqual([]);
    outbox.wireOpened();
    expect(await sent()).toEqual(['new1:a']);
  });

  test('abandoned, it refuses all that waits and keeps nothing', async () => {
    const { outbox, sent, forgotten } = bench([{ client: 'old', seq: 1, command: 'x' }]);
    const answers = answersOf([outbox.submit('a')]);
    outbox.abandon('session/not-open');
    await settled();
    expect(answers).toEqual([{ ok: false, refusal: 'session/not-open' }]);
    expect(forgotten).toEqual(['old1:x', 'new1:a']);
    outbox.wireOpened();
    expect(await sent()).toEqual([]);
  });
});
