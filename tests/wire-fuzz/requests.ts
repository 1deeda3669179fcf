/** What anybody could ask over HTTP, or ask a socket of, for fast-check to draw and to shrink. */
import fc from 'fast-check';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly token: string;
  readonly body: string | Uint8Array;
}

const PATHS = [
  ...['/api/join', '/api/seat', '/api/console', '/api/console/passphrase', '/api/console/sign-in', '/api/missions'],
  ...['/api/sessions', '/api/sessions/__proto__/links', '/api/sessions/constructor/evidence.csv', '/api/health'],
  ...['/api/sessions/__proto__/seats/constructor/code', '/api/sessions/x/seats/%00/code', '/?j=__proto__'],
  ...['/matchmake/joinById/s-x', '/matchmake/joinById/__proto__', '/matchmake/joinById/%00', '/matchmake/create/team'],
  ...['/api/seat?session=constructor&seat=__proto__', '/api/seat?session[]=x&seat[a]=b', '/api/%E0%A4%A', '/'],
];
const TYPES = ['application/json', 'application/json; charset=utf-7', 'text/plain', 'multipart/form-data', 'x'];
const NAMES = ['code', 'language', 'heads', 'passphrase', 'mission', 'programme', 'teamSize', 'as', 'seat', 'token'];
const VALUES = [
  'BCDFGHJ',
  'fr',
  'tiny',
  'libre',
  '__proto__',
  'constructor',
  '<b>',
  '\u0000',
  1,
  4,
  1e99,
  null,
  [],
  {},
];

/** @param tokens some of which open something */
export function requestsFrom(tokens: readonly string[]): fc.Arbitrary<Request> {
  const near = fc.dictionary(fc.constantFrom(...NAMES, '__proto__', 'protocol'), fc.constantFrom(...VALUES));
  const body = fc.oneof(
    { weight: 3, arbitrary: near.map((fields) => JSON.stringify(fields)) },
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 200 }),
    fc.constantFrom('', '{', '[[[[', '"'.repeat(20_000), `{"code":${'['.repeat(5000)}`),
  );
  return fc.record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'),
    path: fc.constantFrom(...PATHS),
    type: fc.oneof({ weight: 3, arbitrary: fc.constant('application/json') }, fc.constantFrom(...TYPES)),
    token: fc.constantFrom('', 'x', '__proto__', ...tokens),
    body,
  });
}

/** Addresses that a socket could be asked of. */
export const SOCKET_PATHS = [
  ...['/', '/x', '/x/y', '/x/y?sessionId=z', '/x/constructor?sessionId=__proto__', '/x/y?sessionId=z&skipHandshake=1'],
  ...['/x/y?sessionId=', '/x/y?sessionId=z&reconnectionToken=q', '//?sessionId=a', '/%00/%00?sessionId=a', '/api/join'],
];
