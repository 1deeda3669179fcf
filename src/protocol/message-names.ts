/**
 * The names of the messages; a browser sends `command` and nothing else. Apart from their schemas, so that a page that
 * only sends and reads them loads no zod.
 */
export const MESSAGE = { command: 'c', ack: 'a', slow: 's', view: 'v', text: 't' } as const;
