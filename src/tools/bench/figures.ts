/** What was measured in one phase of the bench, added up as it happens and put together over threads. */

export interface Figures {
  /** Commands answered `ok`: durable by then [R50]. */
  accepted: number;
  /** Times that a client was told to wait. */
  slowed: number;
  /** Ms from sending a command to its answer. */
  readonly answerMs: number[];
  /** Ms from sending a command to each teammate's view of what it did. */
  readonly shownMs: number[];
  /** Bytes on the wire, WebSocket framing included; whole views and first texts are not in here. */
  readonly bytes: { sent: number; authors: number; teammates: number };
  /** What should not have happened, with how often. */
  readonly errors: { [what: string]: number };
}

export function noFigures(): Figures {
  return {
    accepted: 0,
    slowed: 0,
    answerMs: [],
    shownMs: [],
    bytes: { sent: 0, authors: 0, teammates: 0 },
    errors: {},
  };
}

export function noteError(figures: Figures, what: string, times = 1): void {
  figures.errors[what] = (figures.errors[what] ?? 0) + times;
}

export function putTogether(parts: readonly Figures[]): Figures {
  const all = noFigures();
  for (const part of parts) {
    all.accepted += part.accepted;
    all.slowed += part.slowed;
    for (const ms of part.answerMs) all.answerMs.push(ms);
    for (const ms of part.shownMs) all.shownMs.push(ms);
    all.bytes.sent += part.bytes.sent;
    all.bytes.authors += part.bytes.authors;
    all.bytes.teammates += part.bytes.teammates;
    for (const [what, times] of Object.entries(part.errors)) noteError(all, what, times);
  }
  return all;
}

/** The value that this share of all values does not exceed; NaN if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
