/** The viewer's note and draft as they will be once the server has what was just sent. */
import type { RosterMove } from './schema.ts';

export interface Drafted {
  readonly close: readonly string[];
  /** Whether the secret note is written, or on its way. */
  readonly noted: boolean;
}

export function drafted(draft: Drafted, pending: readonly RosterMove[]): Drafted {
  return pending.reduce<Drafted>(({ close, noted }, move) => {
    if (move.type === 'note') return { close: move.sessions, noted: true };
    const others = close.filter((session) => session !== move.session);
    return { close: move.close ? [...others, move.session] : others, noted };
  }, draft);
}

/** The note with one connection more or less; as it was when there is no room for one more. */
export function picked(note: readonly string[], session: string, most: number): readonly string[] {
  if (note.includes(session)) return note.filter((each) => each !== session);
  return note.length < most ? [...note, session] : note;
}
