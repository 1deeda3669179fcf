/** The codes of a lamp: real time-based one-time passwords (RFC 6238) of otpauth, for a clock that is the run's. */
import { Secret, TOTP } from 'otpauth';
import type { Json } from '#domain/json.ts';
import { codesQuestion, DIGITS } from './schema.ts';

/** Throws on a question that this kind does not ask. */
export function judgeCodes(question: Json): Json {
  const { secret, periodSeconds, counter, count } = codesQuestion.parse(question);
  const lamp = new TOTP({ secret: Secret.fromUTF8(secret), digits: DIGITS, period: periodSeconds });
  return Array.from({ length: count }, (_, i) => lamp.generate({ timestamp: (counter + i) * periodSeconds * 1000 }));
}
