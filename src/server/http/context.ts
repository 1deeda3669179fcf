/** What the HTTP routes are given, and how they refuse. */
import type { Response } from 'express';
import type { HTTP_ERRORS } from '#protocol/http.ts';
import type { Doorkeeper } from '../rooms/guest.ts';
import type { LinkSessions } from '../runs/link-sessions.ts';
import type { Registry } from '../runs/registry.ts';
import type { JoinBudget } from './join-budget.ts';
import type { Passphrase } from './passphrase.ts';
import type { ProvenAddresses } from './proven-addresses.ts';
import type { SeatCodes } from './seat-codes.ts';
import type { SessionTokens } from './session-tokens.ts';

export interface HttpContext {
  readonly registry: Registry;
  readonly linkSessions: LinkSessions;
  readonly passphrase: Passphrase;
  readonly tokens: SessionTokens;
  readonly seatCodes: SeatCodes;
  readonly budget: JoinBudget;
  readonly proven: ProvenAddresses;
  readonly doorkeeper: Doorkeeper;
  /** Whether another device than the server's own machine has asked for a page. */
  readonly reached: { yet: boolean };
  /** The https address behind a reverse proxy, if there is one. */
  readonly publicUrl: URL | undefined;
  /** Addresses that learners can open, best first. */
  addresses(): readonly string[];
}

export type HttpError = (typeof HTTP_ERRORS)[number];

export function refuse(response: Response, status: number, error: HttpError): void {
  response.status(status).json({ error });
}

/** The token of `Authorization: Bearer …`; empty if there is none. */
export function bearer(authorization: string | undefined): string {
  return /^Bearer ([\w-]{1,100})$/.exec(authorization ?? '')?.[1] ?? '';
}
