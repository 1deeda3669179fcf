/** What a signed-in console asks over HTTP: missions, sessions, links, and the evidence as a file. */
import { Router } from 'express';
import {
  type LinksResponse,
  type MissionsResponse,
  type OpenSessionResponse,
  openSessionRequestSchema,
  type SeatCodeResponse,
  type SessionsResponse,
} from '#protocol/http.ts';
import { type HttpContext, refuse } from './context.ts';
import { evidenceCsv } from './evidence-csv.ts';
import { missionCard } from './mission-card.ts';

export function sessionRoutes({ registry, tokens, seatCodes, reached, addresses }: HttpContext): Router {
  const router = Router();

  router.get('/missions', async (_request, response) => {
    const { levels, problems } = await registry.shelf.offer();
    const missions = [...levels.values()].map((mission) => missionCard(mission, registry.log));
    response.json({ missions, problems } satisfies MissionsResponse);
  });

  router.get('/sessions', (_request, response) => {
    const sessions = [...registry.sessions.values()].flatMap(({ session, state }) => {
      if (!state || registry.unkept.has(session)) return [];
      const { code, level, status, openedAt } = state;
      const seats = Object.values(state.seats).filter(({ bot }) => !bot).length;
      return [{ session, code, mission: level.id, status, openedAt, seats }];
    });
    sessions.sort((a, b) => b.openedAt - a.openedAt);
    response.json({ sessions } satisfies SessionsResponse);
  });

  router.post('/sessions', async (request, response) => {
    const asked = openSessionRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    const { mission, ...settings } = asked.data;
    const level = (await registry.shelf.offer()).levels.get(mission);
    if (!level) return refuse(response, 404, 'mission/unknown');
    const { session, answer } = await registry.openSession({ level, ...settings });
    const code = registry.sessions.get(session)?.state?.code;
    if (!answer.ok || code === undefined) return refuse(response, 503, 'store/unavailable');
    response.status(201).json({ session, code } satisfies OpenSessionResponse);
  });

  router.get('/sessions/:session/links', (request, response) => {
    const { session } = request.params;
    if (!registry.sessions.has(session)) return refuse(response, 404, 'session/unknown');
    const links: LinksResponse = {
      addresses: addresses(),
      screenToken: tokens.screenTokenOf(session),
      joinToken: tokens.joinTokenOf(session),
      reached: reached.yet,
    };
    response.json(links);
  });

  router.post('/sessions/:session/seats/:seat/code', (request, response) => {
    const { session: id, seat } = request.params;
    const session = registry.sessions.get(id)?.state;
    const isPersons = session && Object.hasOwn(session.seats, seat) && !session.seats[seat]?.bot;
    if (!isPersons) return refuse(response, 404, 'session/unknown');
    const { code, until } = seatCodes.give(id, seat, (taken) => registry.sessionByCode(taken) !== undefined);
    response.status(201).json({ code, until } satisfies SeatCodeResponse);
  });

  router.get('/sessions/:session/evidence.csv', async (request, response) => {
    const session = registry.sessions.get(request.params.session)?.state;
    if (!session) return refuse(response, 404, 'session/unknown');
    response.type('text/csv').attachment(`canari-${session.code}.csv`);
    response.send(await evidenceCsv(registry, session));
  });

  return router;
}
