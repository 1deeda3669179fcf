/** The budget for wrong join codes. */
import { expect, test } from 'vitest';
import { fakeTime } from '../../../tests/fake-time.ts';
import { JoinBudget } from './join-budget.ts';

function budget() {
  const time = fakeTime();
  const own = new JoinBudget(time);
  const looked: number[] = [];
  const start = time.now();
  const wrong = (address: string, times: number) =>
    Array.from({ length: times }, () => own.ask(address, 'BCDFGHJ', () => void looked.push(time.now() - start)));
  /** When a right code from this address was let in, or what it was told. */
  const right = async (address: string) => {
    const asked = time.now();
    const found = await own.ask(address, 'MNPQRST', () => 'session');
    return found === 'session' ? time.now() - asked : found;
  };
  return { time, own, looked, wrong, right };
}

test('[R85] 60 wrong codes are looked at once, then 5 a second, however many ask', async () => {
  const { time, looked, wrong } = budget();
  for (let second = 0; second < 10; second++) {
    for (let i = 0; i < 20; i++) wrong(`a${i}`, 10);
    await time.pass(1000);
  }
  expect(looked.filter((at) => at === 0)).toHaveLength(60);
  expect(looked.length).toBeLessThanOrEqual(60 + 5 * 10);
  expect(looked.length).toBeGreaterThanOrEqual(60 + 5 * 9);
});

test('[R85] a right code waits for nothing while the budget lasts', async () => {
  const { right, wrong } = budget();
  wrong('class', 59);
  expect(await right('class')).toBe(0);
});

test('[R85] a class passes at once past an address that guesses', async () => {
  const { time, wrong, right } = budget();
  wrong('guesser', 100);
  const waits = Promise.all(Array.from({ length: 30 }, () => right('class')));
  await time.pass(3000);
  for (const wait of await waits) expect(wait).toBeLessThanOrEqual(3000);
  expect((await waits).every((wait) => typeof wait === 'number')).toBe(true);
});

test('[R85] a right code passes the backlog of a guesser behind the same address', async () => {
  const { time, wrong, right } = budget();
  wrong('class', 100);
  const wait = right('class');
  await time.pass(3000);
  expect(await wait).toBeLessThanOrEqual(3000);
});

test('[R85] who could not be served in 3 s is told so, without their code being looked at', async () => {
  const { time, looked, wrong } = budget();
  wrong('a', 60);
  const answers = Promise.all(wrong('a', 40));
  await time.pass(3001);
  const told = await answers;
  expect(told.filter((answer) => answer === 'too-many').length).toBeGreaterThanOrEqual(20);
  expect(looked.length).toBeLessThanOrEqual(60 + 15);
});

test('one address cannot fill the queue: its oldest gives way', async () => {
  const { wrong, right, time } = budget();
  wrong('a', 60);
  const first = wrong('a', 300)[0];
  expect(await first).toBe('too-many');
  const other = right('b');
  await time.pass(250);
  expect(await other).toBeLessThanOrEqual(250);
});
