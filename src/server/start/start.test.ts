/** What is said to whoever starts the server. */
import { expect, test } from 'vitest';
import { lanAddresses } from './addresses.ts';
import { greeting } from './greeting.ts';
import { readSettings } from './settings.ts';

const FACTS = {
  port: 3000,
  addresses: ['http://192.168.1.7:3000'],
  dataFolder: '/d',
  restored: { sessions: 0, runs: 0 },
  missions: 1,
  problems: 0,
};

test('the greeting names console, address and data, and draws a QR of the address, never of localhost', () => {
  const text = greeting(FACTS);
  expect(text).toContain('http://localhost:3000/console');
  expect(text).toContain('http://192.168.1.7:3000');
  expect(text).toContain('/d');
  expect(text).toMatch(/[█▀▄]{5}/);
  expect(greeting({ ...FACTS, addresses: [] })).not.toMatch(/[█▀▄]/);
});

test('addresses that other devices can reach come first, those of virtual adapters last', () => {
  const at = (address: string, internal = false) => [
    { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
  ];
  expect(
    lanAddresses({
      lo: at('127.0.0.1', true),
      docker0: at('172.17.0.1'),
      'vEthernet (WSL)': at('192.168.9.1'),
      eth1: at('10.3.0.4'),
      wlan0: at('192.168.1.7'),
      odd: at('169.254.3.3'),
    }),
  ).toEqual(['192.168.1.7', '10.3.0.4', '192.168.9.1', '172.17.0.1']);
});

test('settings come from the environment, and say what is wrong with it', () => {
  expect(readSettings({})).toMatchObject({ port: 3000, passphrase: undefined, publicUrl: undefined });
  expect(
    readSettings({ PORT: '0', CANARI_DATA: '/x', CANARI_PASSPHRASE: 'p', PUBLIC_URL: 'https://c.example' }),
  ).toMatchObject({
    port: 0,
    dataFolder: '/x',
    passphrase: 'p',
  });
  expect(() => readSettings({ PORT: 'trois' })).toThrow(/PORT/);
  expect(() => readSettings({ PUBLIC_URL: 'https://c.example' })).toThrow(/CANARI_PASSPHRASE/);
  expect(() => readSettings({ PUBLIC_URL: 'c.example/x', CANARI_PASSPHRASE: 'p' })).toThrow(/PUBLIC_URL/);
});
