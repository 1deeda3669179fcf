/** How often my bird's place is said. */
import { describe, expect, test } from 'vitest';
import type { BirdPlace } from '#protocol/presence.ts';
import { Beat } from './beat.ts';

const at = (x: number): BirdPlace => ({ x, y: 0, facing: 'right' });

function beating(): { said: BirdPlace[]; beat: Beat } {
  const said: BirdPlace[] = [];
  return { said, beat: new Beat((place) => said.push(place)) };
}

describe('[R140] my bird’s place', () => {
  test('is said twenty times a second at most while it walks', () => {
    const { said, beat } = beating();
    for (let ms = 0; ms < 1000; ms += 8) beat.tell(at(ms), ms);
    expect(said).toHaveLength(20 - 2);
  });

  test('is said at last, however shortly after the one before it stopped', () => {
    const { said, beat } = beating();
    beat.tell(at(1), 0);
    for (let ms = 8; ms < 200; ms += 8) beat.tell(at(2), ms);
    expect(said).toEqual([at(1), at(2)]);
  });

  test('is said once while nothing changes, and again when only what it stands at does', () => {
    const { said, beat } = beating();
    for (let ms = 0; ms < 500; ms += 16) beat.tell(at(1), ms);
    beat.tell({ ...at(1), at: 'clock' }, 600);
    expect(said).toEqual([at(1), { ...at(1), at: 'clock' }]);
  });
});
