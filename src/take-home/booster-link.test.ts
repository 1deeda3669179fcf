/** The address that a phone is given. */
import { expect, test } from 'vitest';
import { boosterLink } from './booster-link.ts';

const LAN = ['http://192.168.1.7:3000'];

test('is where this page came from, or the server’s own address where only this machine knows that', () => {
  const at = (hostname: string) => ({ hostname, origin: `http://${hostname}:3000` });
  expect(boosterLink('courrier-j7', 'tu', at('10.0.0.2'), LAN)).toBe('http://10.0.0.2:3000/booster?m=courrier-j7');
  expect(boosterLink('courrier-j7', 'tu', at('localhost'), LAN)).toBe('http://192.168.1.7:3000/booster?m=courrier-j7');
  expect(boosterLink('a b', 'vous', at('localhost'), [])).toBe('http://localhost:3000/booster?m=a+b&a=vous');
});
