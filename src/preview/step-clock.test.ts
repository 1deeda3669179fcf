import { expect, test } from 'vitest';
import { fakeTime } from '#tests/fake-time.ts';
import { StepClock } from './step-clock.ts';

function held() {
  const device = fakeTime(1_000);
  const rung: string[] = [];
  const clock = new StepClock(50_000, device);
  const ring = (ms: number, name: string) => clock.after(ms, () => rung.push(`${name} ${clock.now()}`));
  return { device, clock, rung, ring };
}

test('it runs as the device does, from where it began', async () => {
  const { device, clock, rung, ring } = held();
  ring(400, 'a');
  await device.pass(399);
  expect(rung).toEqual([]);
  await device.pass(1);
  expect(rung).toEqual(['a 50400']);
  expect(clock.now()).toBe(50_400);
});

test('a step rings everything that was due on the way, each at its own moment', () => {
  const { clock, rung, ring } = held();
  clock.hold();
  ring(3_000, 'late');
  clock.after(1_000, () => {
    rung.push(`first ${clock.now()}`);
    ring(500, 'set on the way');
  });
  clock.step(10_000);
  expect(rung).toEqual(['first 51000', 'set on the way 51500', 'late 53000']);
  expect(clock.now()).toBe(60_000);
});

test('held, it shows the same time and rings nothing until it goes on', async () => {
  const { device, clock, rung, ring } = held();
  ring(1_000, 'a');
  await device.pass(600);
  clock.hold();
  await device.pass(5_000);
  expect(clock.now()).toBe(50_600);
  expect(rung).toEqual([]);
  clock.go();
  await device.pass(400);
  expect(rung).toEqual(['a 51000']);
});

test('what was called off, or closed, does not ring', () => {
  const { clock, rung, ring } = held();
  ring(100, 'off')();
  ring(200, 'closed');
  clock.close();
  clock.step(1_000);
  expect(rung).toEqual([]);
});
