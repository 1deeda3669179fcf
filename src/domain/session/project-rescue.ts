/** What a team that has finished sees of those who still play: numbers and lamps, as on the projector [R203]. */
import type { TeamId } from '../ids.ts';
import type { RescueView, ScreenView } from '../run/view.ts';
import { hintsLeft, type Over, openOffer, rescueOf, teamNumber } from './rescue.ts';
import type { Session } from './state.ts';

/** Which of these runs are over, and how. */
export function overOf(runs: { readonly [team: TeamId]: Pick<ScreenView, 'status'> }): Over {
  return Object.fromEntries(
    Object.entries(runs).flatMap(([team, { status }]) => (status === 'playing' ? [] : [[team, status] as const])),
  );
}

/** @returns nothing while it is of no use: to who still plays or was stopped, to a team alone, or when it is switched off */
export function projectRescue(
  session: Session,
  team: TeamId,
  runs: { readonly [team: TeamId]: ScreenView },
): RescueView | undefined {
  const over = overOf(runs);
  const rescue = rescueOf(session);
  const isHelper = over[team] === 'won' || over[team] === 'lost';
  if (rescue.off || session.status !== 'playing' || !isHelper || Object.keys(session.teams).length < 2)
    return undefined;
  const playing = Object.entries(runs).filter(([id]) => !over[id] && session.teams[id]?.seats.length !== 0);
  const teams = playing.map(([id, { puzzles }]) => {
    const offer = openOffer(rescue, id);
    const lamps = Object.values(puzzles).map(({ status }) => status === 'lit');
    const offered = offer && { offered: offer.from === team ? ('ours' as const) : ('theirs' as const) };
    return [id, { number: teamNumber(session, id), lamps, ...offered }] as const;
  });
  const thanks = rescue.offers
    .filter(({ from, taken }) => taken && from === team)
    .map(({ number, to }) => [number, teamNumber(session, to)] as const);
  return { left: hintsLeft(session, team, over), teams: Object.fromEntries(teams), thanks: Object.fromEntries(thanks) };
}
