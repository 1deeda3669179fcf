/** The thread that judges: the real one, and threads that crash or fall silent. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { fakeTime } from '#tests/fake-time.ts';
import { JudgeThread } from './judge-thread.ts';

const open: JudgeThread[] = [];
afterEach(() => {
  for (const thread of open.splice(0)) thread.close();
});

/** A thread that answers a question with itself, crashes on "crash" and is silent on "hush". */
const ODD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ question }) => {
      if (question === 'crash') process.exit(3);
      if (question !== 'hush') parentPort.postMessage({ answer: question });
    });
  `)}`,
);

function thread(script?: URL) {
  const time = fakeTime();
  const log: string[] = [];
  const judges = new JudgeThread({ time, log: (line) => log.push(line), ...(script ? { script } : {}) });
  open.push(judges);
  const ask = (question: string) => judges.judge({ kind: 'any', question });
  return { time, log, judges, ask };
}

test('[R34] the forge is judged in a thread of its own', async () => {
  const { judges } = thread();
  const question = { phrase: 'hibou-moutarde-wagon-orage', exposed: ['hornu'] };
  expect(await judges.judge({ kind: 'passphrase-forge', question })).toMatchObject({ score: 4 });
  await expect(judges.judge({ kind: 'passphrase-forge', question: 3 })).rejects.toThrow();
  await expect(judges.judge({ kind: 'no-such-kind', question: 3 })).rejects.toThrow('no judge of the kind');
  expect(await judges.judge({ kind: 'passphrase-forge', question })).toMatchObject({ score: 4 });
});

test('a crash fails the question that met it; the others have a new thread', async () => {
  const { ask, log } = thread(ODD);
  const answers = await Promise.allSettled([ask('one'), ask('crash'), ask('two')]);
  expect(answers.map((each) => (each.status === 'fulfilled' ? each.value : 'none'))).toEqual(['one', 'none', 'two']);
  expect(log.join()).toContain('crash');
  expect(await ask('three')).toBe('three');
});

test('a thread that falls silent is given up after its time', async () => {
  const { ask, time } = thread(ODD);
  expect(await ask('one')).toBe('one');
  const silent = expect(ask('hush')).rejects.toThrow('no answer within');
  const next = ask('two');
  await time.pass(5000);
  await silent;
  expect(await next).toBe('two');
});

test('it keeps no process alive', async () => {
  const of = (path: string) => JSON.stringify(new URL(path, import.meta.url));
  const script = `
    const { JudgeThread } = await import(${of('./judge-thread.ts')});
    const { systemTime } = await import(${of('../runs/time.ts')});
    const script = new URL(${JSON.stringify(ODD)});
    const judges = new JudgeThread({ time: systemTime(), log: console.error, script });
    console.log(await judges.judge({ kind: 'any', question: 'one' }));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 20_000,
  });
  expect(stdout).toBe('one\n');
}, 30_000);

test('once closed it takes no question', async () => {
  const { ask, judges } = thread(ODD);
  judges.close();
  await expect(ask('one')).rejects.toThrow('gone');
});
