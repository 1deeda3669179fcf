/** What learners' devices ask over HTTP: a seat for a code or for a QR's token, and where their seat is now. */
import { type Response, Router } from 'express';
import type { Answer } from '#domain/host.ts';
import type { SessionHostCommand } from '#domain/session/command.ts';
import { type JoinResponse, joinRequestSchema, type SeatResponse } from '#protocol/http.ts';
import { isSeatToken } from '../rooms/guest.ts';
import { drawId, drawToken, hashToken } from '../runs/draw-id.ts';
import type { SessionHost } from '../runs/hosts.ts';
import { bearer, type HttpContext, type HttpError, refuse } from './context.ts';

/** What a device's code or token opens: a new seat in a session, or a seat that was there before. */
interface Opened {
  readonly host: SessionHost;
  readonly seat?: string;
}

export function joinRoutes({ registry, budget, proven, tokens, seatCodes }: HttpContext): Router {
  const router = Router();

  function byCode(typed: string): Opened | undefined {
    const host = registry.sessionByCode(typed);
    if (host) return { host };
    const given = seatCodes.find(typed);
    const holder = given && registry.sessions.get(given.session);
    return holder && { host: holder, seat: given.seat };
  }

  /** A token of 128 bits is not guessed: it does not stand in the queue for codes. */
  function byToken(token: string): Opened | undefined {
    const session = tokens.sessionOfJoin(token, registry.sessions.keys());
    const host = session === undefined ? undefined : registry.sessions.get(session);
    return host && { host };
  }

  /** A code that is known to be right behind this address costs nobody anything; any other stands in the queue. */
  async function byTypedCode(address: string, code: string): Promise<Opened | undefined | 'too-many'> {
    const known = proven.find(address, () => {
      const found = byCode(code);
      return found && { session: found.host.session, found };
    });
    return known ?? (await budget.ask(address, code, () => byCode(code)));
  }

  /** Sessions know nothing of their runs: the server says which teams have ended, and the journal keeps it [R116]. */
  function overIn({ state }: SessionHost): { readonly over?: readonly string[] } {
    const teams = Object.entries(state?.teams ?? {});
    const over = teams.flatMap(([team, { run }]) => {
      const status = registry.runs.get(run)?.state?.status;
      return status === undefined || status === 'playing' ? [] : [team];
    });
    return over.length === 0 ? {} : { over };
  }

  router.post('/join', async (request, response) => {
    const asked = joinRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    const { heads, language } = asked.data;
    const code = (asked.data.code ?? '').replace(/[\s.-]/g, '').toUpperCase();
    const address = request.ip ?? '';
    const { token: ofQr } = asked.data;
    const opened = ofQr === undefined ? await byTypedCode(address, code) : byToken(ofQr);
    if (opened === 'too-many') return refuse(response, 429, 'join/too-many-wrong-codes');
    if (!opened) return refuse(response, 404, 'join/unknown-code');

    const { host } = opened;
    proven.prove(host.session, address);
    const seat = opened.seat ?? drawId();
    const token = drawToken();
    const tokenHash = hashToken(token);
    const isReturn = opened.seat !== undefined;
    // Two devices with the same code: the first one has it.
    if (isReturn) seatCodes.use(code);
    const answer = await told(
      host,
      isReturn
        ? { type: 'return-seat', seat, tokenHash }
        : { type: 'join', seat, tokenHash, heads, language, ...overIn(host) },
    );
    if (!answer.ok) return refuseJoin(response, answer.refusal);
    response.status(201).json({ session: host.session, seat, token } satisfies JoinResponse);
  });

  router.get('/seat', (request, response) => {
    const { session: id, seat: seatId } = request.query;
    const session = typeof id === 'string' ? registry.sessions.get(id)?.state : undefined;
    const token = bearer(request.headers.authorization);
    if (!session || typeof seatId !== 'string' || !isSeatToken(session, seatId, token)) {
      return refuse(response, 401, 'seat/not-welcome');
    }
    const { name = '', bird = '', team } = session.seats[seatId] ?? {};
    const run = team === undefined ? undefined : session.teams[team]?.run;
    const where: SeatResponse = { status: session.status, name, bird, ...(run === undefined ? {} : { run }) };
    response.json(where);
  });

  return router;
}

function told(host: SessionHost, command: SessionHostCommand): Promise<Answer> {
  return new Promise((resolve) => host.tell({ by: 'host', command }, resolve));
}

const REFUSALS: { readonly [refusal: string]: readonly [number, HttpError] } = {
  'session/full': [409, 'session/full'],
  'session/locked': [409, 'session/locked'],
  'session/unknown-seat': [404, 'join/unknown-code'],
  'store/unavailable': [503, 'store/unavailable'],
};

function refuseJoin(response: Response, refusal: string): void {
  const [status, error] = REFUSALS[refusal] ?? [409, 'session/not-open'];
  refuse(response, status, error);
}
