/** What the address of the projector's page says: which session, by which right, and where learners go. */

export interface ScreenPlace {
  readonly session: string;
  readonly token: string;
  /** The address that learners open, without the code. */
  readonly at: string;
  /** What lets a scanned square in without the code. */
  readonly join: string | undefined;
}

/** @param origin where this page was loaded from: what learners open when the fragment does not say it */
export function placeIn(hash: string, origin: string): ScreenPlace | undefined {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const session = told.get('session');
  const token = told.get('token');
  if (!session || !token) return undefined;
  return { session, token, at: (told.get('at') || origin).replace(/\/+$/, ''), join: told.get('join') || undefined };
}

/** "http://192.168.1.5:3000" -> "192.168.1.5:3000": what a child types. */
export function typedAddress(at: string): string {
  return at.replace(/^https?:\/\//, '');
}

/** What the square holds: the token when the console gave one, else the code. */
export function joinLink({ at, join }: Pick<ScreenPlace, 'at' | 'join'>, code: string): string {
  return `${at}/?${new URLSearchParams(join === undefined ? { code } : { j: join })}`;
}
