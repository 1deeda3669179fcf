/** A shown line as plain words: what is said aloud and copied. */
import type { BoardValue } from '#domain/puzzle.ts';
import type { StoryTime, TextRef } from '#domain/text.ts';
import { sayClock, sayNumber } from '#web/i18n/say.ts';

export function plainLine(says: BoardValue, text: (ref: TextRef) => string): string {
  if (typeof says === 'string') return says;
  if (typeof says === 'number') return sayNumber(says);
  if (typeof says === 'boolean') return '';
  if (isText(says)) return text(says);
  if (isTime(says)) return sayClock(says.clock);
  return Object.values(says)
    .flatMap((part: BoardValue | undefined) => (part === undefined ? [] : [plainLine(part, text)]))
    .filter((part) => part !== '')
    .join(' · ');
}

/** An address, a number, a fingerprint: what has to be passed on sign by sign. */
export function isExact(says: BoardValue): says is string {
  return typeof says === 'string' && !/\s/.test(says);
}

function isText(says: object): says is TextRef {
  return 't' in says && typeof says.t === 'string';
}

function isTime(says: object): says is StoryTime {
  return 'clock' in says && typeof says.clock === 'string';
}
