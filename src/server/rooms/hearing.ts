/** A message that was understood: who numbered it, its number, and how to have it applied. */
import type { z } from 'zod';
import type { Answer, Submission } from '#domain/host.ts';
import { isShallow } from './shallow.ts';

export interface Heard {
  readonly client: string;
  readonly seq: number;
  /** @param author put in front of the device's own name, so that nobody uses up another's numbers */
  submit(author: string, answer: (answer: Answer) => void): void;
}

/** Understands what one guest may say, or not. */
export type Hearing = (raw: unknown) => Heard | undefined;

interface Envelope<Command> {
  readonly client: string;
  readonly seq: number;
  readonly command: Command;
}

export function hearing<Command>(
  schema: z.ZodType<Envelope<Command>>,
  submit: (submission: Submission<Command>, answer: (answer: Answer) => void) => void,
): Hearing {
  return (raw) => {
    const parsed = isShallow(raw) ? schema.safeParse(raw) : undefined;
    if (!parsed?.success) return undefined;
    const { client, seq, command } = parsed.data;
    return { client, seq, submit: (author, answer) => submit({ client: `${author}/${client}`, seq, command }, answer) };
  };
}

/** For guests who only look. */
export const deaf: Hearing = () => undefined;
