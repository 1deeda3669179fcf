/** The one door of Colyseus' matchmaking that is open: `joinById`. Its own middleware would open four more, to any page. */
import { matchMaker, ServerError } from '@colyseus/core';
import { Router } from 'express';
import { TokenBucket } from '../rooms/token-bucket.ts';
import { type HttpContext, refuse } from './context.ts';

/** Joins of one address: a few classes that come back together after an outage, then a steady trickle. */
const JOINS = { burst: 400, perSecond: 50 };

export function matchmakingRoutes({ registry, passphrase }: HttpContext): Router {
  const router = Router();
  const joins = new Map<string, TokenBucket>();

  function mayJoin(address: string): boolean {
    const now = registry.time.now();
    for (const [known, bucket] of joins) if (bucket.isFull(now)) joins.delete(known);
    const own = joins.get(address) ?? new TokenBucket(JOINS.burst, JOINS.perSecond, now);
    joins.set(address, own);
    return own.take(now);
  }

  router.post('/joinById/:roomId', async (request, response) => {
    if (!mayJoin(request.ip ?? '')) return refuse(response, 429, 'store/unavailable');
    const options: unknown = request.body;
    if (typeof options !== 'object' || options === null) return refuse(response, 400, 'request/malformed');
    if ('token' in options && typeof options.token === 'string') await passphrase.recall(options.token);
    try {
      response.json(await matchMaker.joinById(request.params.roomId, options));
    } catch (error) {
      // The SDK hands the status on as the code, and pages know Colyseus' own codes for a room that is not there.
      const code = error instanceof ServerError ? error.code : 503;
      response.status(code >= 400 && code < 600 ? code : 503).json({ code, error: 'room/unknown' });
    }
  });

  return router;
}
