/** What a broken or hostile page could send on an open socket, for fast-check to draw and to shrink. */
import fc from 'fast-check';
import { MESSAGE } from '#protocol/message-names.ts';
import { EMOTES, FACINGS, PHRASES } from '#protocol/presence.ts';
import type { WireClient } from '../sdk-client.ts';

/** Stands for the number that is due. */
const NEXT = 'next';

export type Attack =
  /** A message of any type with any content. */
  | { readonly as: 'message'; readonly type: string | number; readonly content: unknown }
  | { readonly as: 'bytes'; readonly type: string; readonly bytes: Uint8Array }
  /** Bytes that no SDK would send. */
  | { readonly as: 'frame'; readonly bytes: Uint8Array };

/** Names that every object has, markup, formulas, and what is not text at all. */
const TRICKS = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  ...['', ' ', '.', '../../etc/passwd', '<img src=x onerror=alert(1)>', '=HYPERLINK("//x")', '{role.T}'],
  ...['\u0000', '\ud800', '\u202e', 'é'.repeat(50), 'x'.repeat(3000)],
];
const PUZZLES = ['P0', 'P1', 'P1', 'P1', 'lever'];
const KNOWN = [...PUZZLES, 'm1', 'm2', 'px', 'address', 'tone', 't1', 'T', 'M', 'S', 'tiny', 'lamps'];

function words(more: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...KNOWN, ...more) },
    { weight: 4, arbitrary: fc.constantFrom(...TRICKS) },
    fc.string({ unit: 'binary' }),
  );
}

/** Mostly one of these. */
function mostly(these: readonly string[], word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...these) }, { weight: 2, arbitrary: word });
}

function movesFrom(word: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const message = mostly(['m1', 'm2'], word);
  return fc.oneof(
    fc.record({ type: fc.constant('judge'), message, verdict: fc.constantFrom('safe', 'trap', 'toString') }),
    fc.record({ type: fc.constant('prove'), message, proof: mostly(['address', 'tone'], word) }),
    fc.jsonValue({ maxDepth: 4 }),
  );
}

/** Commands of players, of the lobby, of the console and of the host: most belong to somebody else. */
function commandsFrom(word: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const puzzle = mostly(PUZZLES, word);
  const steer = fc.oneof(
    fc.record({ type: fc.constantFrom('skip-puzzle', 'push-hint'), puzzle }),
    fc.record({ type: fc.constantFrom('freeze', 'unfreeze', 'end-run') }),
    fc.record({ type: fc.constantFrom('add-time', 'take-back-time'), minutes: fc.integer() }),
    fc.record({ type: fc.constant('take-back-time'), gift: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer()) }),
  );
  const forged = fc.dictionary(fc.constantFrom('seat', 'by', 'team', 'role', 'run', 'client', 'at'), word, {
    maxKeys: 2,
  });
  const plain = fc.oneof(
    fc.record({ type: fc.constantFrom('open-puzzle', 'ask-hint'), puzzle }),
    fc.record({ type: fc.constant('confirm'), puzzle, revision: fc.oneof(fc.nat(4), fc.double()) }),
    { weight: 3, arbitrary: fc.record({ type: fc.constant('move'), puzzle, move: movesFrom(word) }) },
    fc.record({ type: fc.constantFrom('draw-name', 'freeze-session', 'unfreeze-session', 'start-session', 'tick') }),
    fc.record({ type: fc.constantFrom('remove-participant', 'connect-seat', 'remove-seat'), seat: word }),
    fc.record({ type: fc.constant('steer'), team: mostly(['t1'], word), command: steer }),
    fc.record({ by: fc.constantFrom('host', 'facilitator', 'seat'), seat: word, command: steer }),
    steer,
  );
  return fc.oneof(
    { weight: 6, arbitrary: plain },
    fc.tuple(plain, forged).map(([command, more]) => ({ ...command, ...more })),
    fc.jsonValue({ maxDepth: 3 }),
  );
}

function envelopesFrom(word: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const seq = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
    fc.integer(),
    fc.double(),
    fc.string(),
  );
  return fc.record({
    client: fc.oneof({ weight: 12, arbitrary: fc.constantFrom('attacker1', 'attacker2') }, word),
    seq,
    command: commandsFrom(word),
  });
}

/** Places and signals, many of them well formed, some in another's name. */
function companyFrom(word: fc.Arbitrary<string>): fc.Arbitrary<Attack> {
  const place = fc.oneof({ weight: 4, arbitrary: fc.nat(16_000) }, fc.integer(), fc.double(), word);
  const object = mostly(['mail', 'P1'], word);
  const forged = fc.dictionary(fc.constantFrom('seat', 'by', 'run', '__proto__', 'text'), word, { maxKeys: 1 });
  const bird = fc.oneof(
    fc.record(
      { x: place, y: place, facing: mostly(FACINGS, word), at: object },
      { requiredKeys: ['x', 'y', 'facing'] },
    ),
    fc.record({ at: object }, { requiredKeys: [] }),
  );
  const signal = fc.oneof(
    fc.record(
      { sort: fc.constant('phrase'), phrase: mostly(PHRASES, word), about: object },
      { requiredKeys: ['sort', 'phrase'] },
    ),
    fc.record({ sort: fc.constant('emote'), emote: mostly(EMOTES, word) }),
    fc.record({ sort: fc.constant('point'), x: place, y: place }),
    fc.record({ sort: fc.constant('point'), about: object }),
  );
  const said = (type: string, what: fc.Arbitrary<object>) =>
    fc
      .tuple(what, forged)
      .map(([content, more]) => ({ as: 'message' as const, type, content: { ...content, ...more } }));
  return fc.oneof({ weight: 3, arbitrary: said(MESSAGE.bird, bird) }, said(MESSAGE.signal, signal));
}

/** @param ids of others, which an attacker may have got hold of */
export function attacksFrom(ids: readonly string[]): fc.Arbitrary<Attack> {
  const word = words(ids);
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  });
  const type = fc.oneof(
    fc.constantFrom<string | number>(...TRICKS.slice(0, 8), ...Object.values(MESSAGE), '*', 0),
    word,
  );
  const codes = fc.oneof(fc.constantFrom(9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22), fc.nat(255));
  const commands = fc.record({
    as: fc.constant('message' as const),
    type: fc.constant(MESSAGE.command),
    content: fc.oneof({ weight: 8, arbitrary: envelopesFrom(word) }, anything),
  });
  const strays = fc.record({ as: fc.constant('message' as const), type, content: anything });
  const bytes = fc.record({ as: fc.constant('bytes' as const), type: word, bytes: fc.uint8Array({ maxLength: 40 }) });
  const frames = fc
    .tuple(codes, fc.uint8Array({ maxLength: 60 }))
    .map(([code, rest]) => ({ as: 'frame' as const, bytes: Uint8Array.of(code, ...rest) }));
  const company = companyFrom(word);
  return fc.oneof({ weight: 8, arbitrary: commands }, { weight: 3, arbitrary: company }, strays, bytes, frames);
}

/** Sends them all. What the SDK itself cannot pack never leaves the page. */
export function launch({ room }: WireClient, attacks: readonly Attack[]): void {
  let due = 0;
  for (const attack of attacks) {
    if (!room.connection.isOpen) return;
    due += 1;
    if (attack.as === 'frame') room.connection.send(attack.bytes);
    else if (attack.as === 'bytes') room.sendBytes(attack.type, attack.bytes);
    else {
      try {
        room.send(attack.type, numbered(attack.content, due));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
  }
}

function numbered(content: unknown, due: number): unknown {
  const isDue = typeof content === 'object' && content !== null && 'seq' in content && content.seq === NEXT;
  return isDue ? { ...content, seq: due } : content;
}
