/** Who is let into a room: a seat by its token, the console by its sign-in, a screen by its session's token. */
import { type Language, type Session, USUAL_SETTINGS } from '#domain/session/state.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { type JoinOptions, joinOptionsSchema } from '#protocol/messages.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { hashToken } from '../runs/draw-id.ts';
import type { Manner } from '../texts.ts';

export type Guest =
  /** `tokenHash`: a seat that was given back to another device has another token, and this page no place any more. */
  | {
      readonly as: 'seat';
      readonly seat: string;
      readonly tokenHash: string;
      readonly language: Language;
      readonly plain: boolean;
    }
  | { readonly as: 'console'; readonly language: Language }
  | { readonly as: 'screen'; readonly language: Language };

/** What can be asked about tokens that are not a seat's. */
export interface Doorkeeper {
  isConsoleToken(token: string): boolean;
  isScreenToken(session: string, token: string): boolean;
}

export type Admission = { readonly guest: Guest } | { readonly closeCode: number };

/** Why the page of a seat has no place in its session any more; nothing if it has. @returns what its socket is closed with */
export function whyOut(session: Session | undefined, guest: Extract<Guest, { as: 'seat' }>): number | undefined {
  const seat = session && Object.hasOwn(session.seats, guest.seat) ? session.seats[guest.seat] : undefined;
  if (!seat) return CLOSE.notWelcome;
  return seat.tokenHash === guest.tokenHash ? undefined : CLOSE.replaced;
}

/** Looks at what a device asks with. Session and room are the server's own. */
export function admit(session: Session | undefined, asked: unknown, doorkeeper: Doorkeeper): Admission {
  if (typeof asked === 'object' && asked !== null && 'protocol' in asked && asked.protocol !== PROTOCOL_VERSION) {
    return { closeCode: CLOSE.oldPage };
  }
  const parsed = joinOptionsSchema.safeParse(asked);
  const isWelcome = parsed.success && session && holdsToken(session, parsed.data, doorkeeper);
  return isWelcome ? { guest: guestOf(parsed.data) } : { closeCode: CLOSE.notWelcome };
}

function holdsToken(session: Session, asked: JoinOptions, doorkeeper: Doorkeeper): boolean {
  switch (asked.as) {
    case 'seat':
      return isSeatToken(session, asked.seat, asked.token);
    case 'console':
      return doorkeeper.isConsoleToken(asked.token);
    case 'screen':
      return doorkeeper.isScreenToken(session.id, asked.token);
  }
}

/** Whether this token opens this seat. Hashes are compared, so that time tells nothing about the token. */
export function isSeatToken(session: Session, seat: string, token: string): boolean {
  return Object.hasOwn(session.seats, seat) && session.seats[seat]?.tokenHash === hashToken(token);
}

function guestOf(asked: JoinOptions): Guest {
  const { language } = asked;
  return asked.as === 'seat'
    ? { as: 'seat', seat: asked.seat, tokenHash: hashToken(asked.token), language, plain: asked.plain ?? false }
    : { as: asked.as, language };
}

/** How a guest is told what a mission says: in their device's language, as their session speaks to its participants. */
export function mannerOf(guest: Guest, session: Session | undefined): Manner {
  const { address } = session ?? USUAL_SETTINGS;
  return { language: guest.language, address, plain: guest.as === 'seat' && guest.plain };
}
