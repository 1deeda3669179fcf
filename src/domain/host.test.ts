/** One authority over one state: pending, committed, answered once. A counter stands in for a run. */
import { describe, expect, it } from 'vitest';
import { type Answer, Host, type HostEdges, type HostRow, type HostRules } from './host.ts';
import { refuse } from './refusal.ts';

type Command = { add: number } | 'tick';
const rules: HostRules<number, Command, string> = {
  apply: (state, command) =>
    command === 'tick' || command.add === 0
      ? refuse('run/nothing-changed')
      : { ok: true, state: (state ?? 0) + command.add, entries: [`added ${command.add}`] },
  nextWake: (state) => 1_000 + state,
  tick: 'tick',
};

/** A host whose journal is written when the test says so. */
function bench() {
  const rows: HostRow<Command, string>[] = [];
  const written: HostRow<Command, string>[] = [];
  const published: number[] = [];
  const wakes: (number | undefined)[] = [];
  let settle: ((error?: Error) => void)[] = [];
  const edges: HostEdges<number, Command, string> = {
    now: () => 5,
    commit(row, settled) {
      rows.push(row);
      settle.push((error) => {
        if (!error) written.push(row);
        settled(error);
      });
    },
    wakeAt: (at) => wakes.push(at),
    publish: (state) => published.push(state),
  };
  const host = new Host(rules, edges);
  const flush = (error?: Error) => {
    const batch = settle;
    settle = [];
    for (const each of batch) each(error);
  };
  const send = (client: string, seq: number, command: Command) => {
    const answers: Answer[] = [];
    host.submit({ client, seq, command }, (answer) => answers.push(answer));
    return answers;
  };
  return { host, rows, written, published, wakes, flush, send };
}

describe('a host', () => {
  it('[R50] [R54] answers and publishes after the row is on disk, never before', () => {
    const { host, published, flush, send } = bench();
    const answers = send('a', 1, { add: 2 });
    expect([host.state, published, answers]).toEqual([undefined, [], []]);
    flush();
    expect([host.state, published, answers]).toEqual([2, [2], [{ ok: true }]]);
  });

  it('[R50] a failed write drops everything that was pending', () => {
    const { host, written, published, flush, send } = bench();
    send('a', 1, { add: 2 });
    flush();
    const lost = [send('a', 2, { add: 3 }), send('b', 1, { add: 4 })];
    flush(new Error('disk full'));
    expect(lost).toEqual([[refuse('store/unavailable')], [refuse('store/unavailable')]]);
    expect([host.state, published]).toEqual([2, [2]]);
    const again = send('a', 2, { add: 3 });
    flush();
    expect([again, host.state, written.map((row) => row.n)]).toEqual([[{ ok: true }], 5, [0, 1]]);
  });

  it('[R51] applies a command once, however often it is sent', () => {
    const { rows, flush, send } = bench();
    const [first, second] = [send('a', 1, { add: 2 }), send('a', 1, { add: 2 })];
    flush();
    const third = send('a', 1, { add: 2 });
    expect([first, second, third]).toEqual([[{ ok: true }], [{ ok: true }], [{ ok: true }]]);
    expect(rows).toHaveLength(1);
  });

  it('[R51] a refusal is final too', () => {
    const { flush, send } = bench();
    expect(send('a', 1, { add: 0 })).toEqual([refuse('run/nothing-changed')]);
    expect(send('a', 1, { add: 7 })).toEqual([refuse('run/nothing-changed')]);
    flush();
  });

  it('[R50] a refusal that stands on a pending row is told after it, and is lost with it', () => {
    const { flush, send } = bench();
    const ok = send('a', 1, { add: 2 });
    const refused = send('b', 1, { add: 0 });
    const again = send('b', 1, { add: 0 });
    expect([ok, refused, again]).toEqual([[], [], []]);
    flush();
    expect([ok, refused, again]).toEqual([
      [{ ok: true }],
      [refuse('run/nothing-changed')],
      [refuse('run/nothing-changed')],
    ]);
    send('a', 2, { add: 3 });
    const lost = send('b', 2, { add: 0 });
    flush(new Error('disk full'));
    expect(lost).toEqual([refuse('store/unavailable')]);
    expect(send('b', 2, { add: 0 })).toEqual([refuse('run/nothing-changed')]);
  });

  it('[R52] a number below one that was applied is superseded', () => {
    const { flush, send } = bench();
    send('a', 5, { add: 1 });
    flush();
    expect(send('a', 4, { add: 1 })).toEqual([refuse('command/superseded')]);
    const other = send('b', 1, { add: 1 });
    flush();
    expect(other).toEqual([{ ok: true }]);
  });

  it('[R51] remembers after a restart which commands were applied', () => {
    const before = bench();
    before.send('a', 1, { add: 1 });
    before.send('a', 3, { add: 1 });
    before.flush();
    const after = bench();
    after.host.restore(2, before.written);
    expect(after.send('a', 3, { add: 1 })).toEqual([{ ok: true }]);
    expect(after.send('a', 2, { add: 1 })).toEqual([refuse('command/superseded')]);
    after.send('a', 4, { add: 1 });
    after.flush();
    expect([after.host.state, after.rows.map((row) => row.n)]).toEqual([3, [2]]);
    expect(after.wakes[0]).toBe(1_002);
  });

  it('[R11] a tick that changes nothing leaves no row, and the timer set', () => {
    const { host, rows, wakes, flush, send } = bench();
    send('a', 1, { add: 1 });
    flush();
    host.wake();
    flush();
    expect(rows).toHaveLength(1);
    expect(wakes).toEqual([1_001, 1_001]);
  });

  it('[R54] several pending commands build on each other and settle in order', () => {
    const { host, rows, published, flush, send } = bench();
    send('a', 1, { add: 1 });
    send('b', 1, { add: 10 });
    host.tell({ add: 100 });
    flush();
    expect(rows.map((row) => [row.n, row.client, row.seq])).toEqual([
      [0, 'a', 1],
      [1, 'b', 1],
      [2, 'host', 3],
    ]);
    expect(published).toEqual([1, 11, 111]);
  });
});
