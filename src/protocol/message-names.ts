/**
 * The names of the messages; a browser sends `command`, and in a team's room `bird` and `signal` too. Apart from their
 * schemas, so that a page that only sends and reads them loads no zod.
 */
export const MESSAGE = {
  command: 'c',
  ack: 'a',
  slow: 's',
  view: 'v',
  text: 't',
  bird: 'b',
  /** Both ways: what one seat signals, and what the server passes on of it. */
  signal: 'g',
} as const;
