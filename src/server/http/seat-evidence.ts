/** What the record holds about one seat, for that seat's own device: after its mission, never while it is played. */
import { Router } from 'express';
import type { HostRow } from '#domain/host.ts';
import { foldEvidence } from '#domain/progress/evidence.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import type { Session } from '#domain/session/state.ts';
import type { SeatEvidenceResponse } from '#protocol/http.ts';
import { isSeatToken } from '../rooms/guest.ts';
import type { Registry } from '../runs/registry.ts';
import { runStream } from '../store/store.ts';
import { bearer, type HttpContext, refuse } from './context.ts';

export function seatEvidenceRoutes({ registry }: HttpContext): Router {
  const router = Router();
  router.get('/seat/evidence', async (request, response) => {
    const { session: id, seat } = request.query;
    const session = typeof id === 'string' ? registry.sessions.get(id)?.state : undefined;
    const token = bearer(request.headers.authorization);
    if (!session || typeof seat !== 'string' || !isSeatToken(session, seat, token)) {
      return refuse(response, 401, 'seat/not-welcome');
    }
    response.json(await seatEvidence(registry, session, seat));
  });
  return router;
}

/** Who was moved has rows in two runs. A run that is played gives nothing: whether a draft is right is not earned yet. */
export async function seatEvidence(registry: Registry, session: Session, seat: string): Promise<SeatEvidenceResponse> {
  const level = registry.shelf.held(session.level.hash)?.level;
  if (!level) return { moments: [] };
  const over = Object.values(session.teams)
    .map(({ run }) => run)
    .filter((run) => {
      const state = registry.runs.get(run)?.state;
      return state && state.status !== 'playing' && Object.hasOwn(state.seats, seat);
    });
  const moments = await Promise.all(
    over.map(async (run) => {
      const rows = (await registry.store.rows(runStream(run))) as readonly HostRow<unknown, RunEntry>[];
      return foldEvidence(level, rows)
        .filter((seen) => seen.seat === seat)
        .map(({ puzzle, opportunity, competence, correct, attribution, because }) => ({
          puzzle,
          opportunity,
          competence,
          correct,
          attribution,
          because,
        }));
    }),
  );
  return { moments: moments.flat() };
}
