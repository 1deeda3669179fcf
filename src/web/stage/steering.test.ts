/** Keys and gamepads. */
import { describe, expect, test } from 'vitest';
import { directionOfKeys, directionOfPad, meaningOf, type Pad, padUses } from './steering.ts';

const keys = (...codes: readonly string[]) => directionOfKeys(new Set(codes));
const pad = (axes: readonly number[], ...pressed: readonly number[]): Pad => ({
  axes,
  buttons: Array.from({ length: 16 }, (_, i) => ({ pressed: pressed.includes(i) })),
});

describe('keys', () => {
  test('steer by where they are: ZQSD and WASD are the same four, and arrows do as much', () => {
    expect(keys('KeyW')).toEqual(keys('ArrowUp'));
    expect(keys('KeyA')).toEqual(keys('ArrowLeft'));
    expect(keys('KeyS')).toEqual(keys('ArrowDown'));
    expect(keys('KeyD')).toEqual(keys('ArrowRight'));
    expect(keys('KeyD', 'ArrowRight')).toEqual({ x: 1, y: 0 });
  });

  test('two at once are no faster than one, and opposite ones cancel each other', () => {
    const { x, y } = keys('ArrowUp', 'ArrowRight');
    expect(Math.hypot(x, y)).toBeCloseTo(1);
    expect(keys('ArrowLeft', 'ArrowRight')).toEqual({ x: 0, y: 0 });
    expect(keys()).toEqual({ x: 0, y: 0 });
  });

  test('use what is near with E, Enter or Space, and mean nothing else', () => {
    expect(['KeyE', 'Enter', 'NumpadEnter', 'Space'].map(meaningOf)).toEqual(['use', 'use', 'use', 'use']);
    expect(['ArrowUp', 'KeyW'].map(meaningOf)).toEqual(['way', 'way']);
    expect(['Tab', 'Escape', 'KeyQ', 'toString'].map(meaningOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a gamepad', () => {
  test('steers by its stick, which may rest a little off its middle', () => {
    expect(directionOfPad(pad([0.2, -0.1]))).toEqual({ x: 0, y: 0 });
    expect(directionOfPad(pad([0.6, 0]))).toEqual({ x: 0.6, y: 0 });
    const { x, y } = directionOfPad(pad([1, 1]));
    expect(Math.hypot(x, y)).toBeCloseTo(1);
  });

  test('steers by its cross, and uses with its lowest button', () => {
    expect(directionOfPad(pad([0, 0], 14))).toEqual({ x: -1, y: 0 });
    expect(directionOfPad(pad([0.9, 0], 12))).toEqual({ x: 0, y: -1 });
    expect(padUses(pad([], 0))).toBe(true);
    expect(padUses(pad([], 1))).toBe(false);
  });
});
