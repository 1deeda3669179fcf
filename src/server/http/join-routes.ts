/** What learners' devices ask over HTTP: a seat for a code, and where their seat is now. */
import { Router } from 'express';
import type { Answer } from '#domain/host.ts';
import type { SessionHostCommand } from '#domain/session/command.ts';
import { type JoinResponse, joinRequestSchema, type SeatResponse } from '#protocol/http.ts';
import { isSeatToken } from '../rooms/guest.ts';
import { drawId, drawToken, hashToken } from '../runs/draw-id.ts';
import type { SessionHost } from '../runs/hosts.ts';
import { bearer, type HttpContext, type HttpError, refuse } from './context.ts';

export function joinRoutes({ registry, budget }: HttpContext): Router {
  const router = Router();

  router.post('/join', async (request, response) => {
    const asked = joinRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    const { heads, language } = asked.data;
    const code = asked.data.code.replace(/[\s.-]/g, '').toUpperCase();
    const host = await budget.ask(request.ip ?? '', () => registry.sessionByCode(code));
    if (host === 'too-many') return refuse(response, 429, 'join/too-many-wrong-codes');
    if (!host) return refuse(response, 404, 'join/unknown-code');

    const seat = drawId();
    const token = drawToken();
    const answer = await told(host, { type: 'join', seat, tokenHash: hashToken(token), heads, language });
    if (!answer.ok) return refuse(response, ...whyNot(answer.refusal));
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

type Join = Extract<SessionHostCommand, { type: 'join' }>;

function told(host: SessionHost, command: Join): Promise<Answer> {
  return new Promise((resolve) => host.tell({ by: 'host', command }, resolve));
}

function whyNot(refusal: string): [number, HttpError] {
  if (refusal === 'session/full') return [409, 'session/full'];
  return refusal === 'store/unavailable' ? [503, 'store/unavailable'] : [409, 'session/not-open'];
}
