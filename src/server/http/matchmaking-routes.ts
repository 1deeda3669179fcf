/** The one door of Colyseus' matchmaking that is open: `joinById`. Its own middleware would open four more, to any page. */
import { matchMaker, ServerError } from '@colyseus/core';
import { Router } from 'express';
import type { Session } from '#domain/session/state.ts';
import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import type { Registry } from '../runs/registry.ts';
import { type HttpContext, refuse } from './context.ts';
import { RoomJoins } from './room-joins.ts';

export function matchmakingRoutes({ registry, passphrase, proven, doorkeeper }: HttpContext): Router {
  const router = Router();
  const joins = new RoomJoins(registry.time, doorkeeper);

  router.post('/joinById/:roomId', async (request, response) => {
    const address = request.ip ?? '';
    const { roomId } = request.params;
    const options: unknown = request.body;
    if (typeof options !== 'object' || options === null) return refuse(response, 400, 'request/malformed');
    if ('token' in options && typeof options.token === 'string') await passphrase.recall(options.token);
    const session = sessionOfRoom(registry, roomId);
    const { may, holds } = joins.ask(session, options, address);
    if (!may) return refuse(response, 429, 'store/unavailable');
    // Also how a class is known again after a restart: its pages come back with their tokens.
    if (session && holds) proven.prove(session.id, address);
    try {
      response.json(await matchMaker.joinById(roomId, options));
    } catch (error) {
      // The SDK hands the status on as the code, and pages know Colyseus' own codes for a room that is not there.
      const code = error instanceof ServerError ? error.code : 503;
      response.status(code >= 400 && code < 600 ? code : 503).json({ code, error: 'room/unknown' });
    }
  });

  return router;
}

const SESSION_PREFIX = sessionRoomId('');
const TEAM_PREFIX = teamRoomId('');

function sessionOfRoom({ sessions, runs }: Registry, roomId: string): Session | undefined {
  const ofTeam = roomId.startsWith(TEAM_PREFIX) ? runs.get(roomId.slice(TEAM_PREFIX.length))?.session : undefined;
  const id = roomId.startsWith(SESSION_PREFIX) ? roomId.slice(SESSION_PREFIX.length) : ofTeam;
  return id === undefined ? undefined : sessions.get(id)?.state;
}
