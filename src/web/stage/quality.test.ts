import { describe, expect, it } from 'vitest';
import { FrameWatch, measuredQuality, QUALITIES, type Quality } from './quality.ts';

const watched = () => {
  const due: Quality[] = [];
  const watch = new FrameWatch((quality) => due.push(quality));
  const frames = (count: number, tookMs: number) => {
    for (let i = 0; i < count; i += 1) watch.frame(tookMs);
  };
  return { due, frames };
};

describe('[R181] the quality of the drawn place', () => {
  it('is what the middle of the first frames allows: some slow ones change nothing', () => {
    expect([16.7, 23, 33, 47, 60, 200].map((ms) => measuredQuality([ms, ms, ms]))).toEqual([
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'low',
    ]);
    expect(measuredQuality([...Array(40).fill(16), ...Array(20).fill(300)])).toBe('high');
  });

  it('is told once, after frames that count: those of loading do not', () => {
    const { due, frames } = watched();
    frames(20, 400);
    frames(59, 16);
    expect(due).toEqual([]);
    frames(1, 16);
    expect(due).toEqual(['high']);
  });

  it('goes back by one level when frames stay slow, and by no more than there are', () => {
    const { due, frames } = watched();
    frames(80, 16);
    frames(20 + 90, 60);
    expect(due).toEqual(['high']);
    frames(90, 60);
    expect(due).toEqual(['high', 'medium']);
    frames(2000, 60);
    expect(due).toEqual([...QUALITIES]);
  });

  it('never goes up, and a slow moment between quick ones takes nothing back', () => {
    const { due, frames } = watched();
    frames(80, 40);
    frames(5000, 8);
    for (let i = 0; i < 20; i += 1) {
      frames(90, 60);
      frames(180, 10);
    }
    expect(due).toEqual(['medium']);
  });

  it('a page that slept is not slow', () => {
    const { due, frames } = watched();
    frames(20, 16);
    for (let i = 0; i < 60; i += 1) frames(1, 30_000);
    frames(60, 16);
    expect(due).toEqual(['high']);
  });
});
