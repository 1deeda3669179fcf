/** The names of the messages, apart from their schemas: a browser that only sends and reads them loads no zod. */
export const MESSAGE = { command: 'c', ack: 'a', slow: 's', view: 'v', text: 't' } as const;
