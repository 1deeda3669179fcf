import { type ComponentType, isValidElement, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { PlayerView } from '#domain/run/view.ts';
import { Bird } from '#web/ui/bird.tsx';
import { ByTheLamps } from './end-below.tsx';
import { Opening } from './end-opening.tsx';
import { AtRest } from './end-rest.tsx';
import { EndScene } from './end-scene.tsx';

/** The parts that a picture is made of, down to those that draw. */
function partsOf(drawn: unknown): readonly unknown[] {
  if (Array.isArray(drawn)) return drawn.flatMap(partsOf);
  if (!isValidElement(drawn)) return [];
  const { type, props } = drawn as VNode<{ children?: unknown }>;
  if (typeof type === 'string') return partsOf(props.children);
  const draw = type as (props: unknown) => unknown;
  return [type, ...partsOf(props.children), ...partsOf(draw(props))];
}

const SEAT = { bird: 'tit' } as PlayerView['seats'][string];
const partsAt = (status: PlayerView['status'], seats: PlayerView['seats'] = { s1: SEAT }) =>
  partsOf(EndScene({ view: { status, seats } }));

const ENDS: readonly (readonly [PlayerView['status'], ComponentType])[] = [
  ['won', Opening],
  ['lost', ByTheLamps],
  ['ended', AtRest],
];

describe('the picture of the end', () => {
  it.each(ENDS)('is another one for a mission that is %s', (status, own) => {
    const parts = partsAt(status);
    expect(parts).toContain(own);
    for (const [, other] of ENDS) if (other !== own) expect(parts).not.toContain(other);
  });

  it('has every bird of the team, and visitors only where the museum opens', () => {
    const six = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`s${at}`, SEAT]));
    const birdsAt = (status: PlayerView['status']) => partsAt(status, six).filter((part) => part === Bird).length;
    expect(birdsAt('lost')).toBe(6);
    expect(birdsAt('ended')).toBe(6);
    expect(birdsAt('won')).toBeGreaterThan(6 + 4);
  });
});
