/** Which team somebody is in, by the number that its lamps have on the screen [R214]. Who is alone in the room needs none. */
import type { SeatId, TeamId } from '../ids.ts';
import { teamNumber } from './rescue.ts';
import type { Session } from './state.ts';

export interface TeamNumbered {
  /** From 1; absent where there is one team only. */
  readonly team?: number;
}

export function projectTeam(session: Session, team: TeamId): TeamNumbered {
  return Object.keys(session.teams).length > 1 ? { team: teamNumber(session, team) } : {};
}

/** Before the start, while teams are formed by hand: the number that this seat's team would begin with. */
export function projectPlace({ seats }: Session, id: SeatId): TeamNumbered {
  const people = Object.values(seats).filter(({ bot }) => !bot);
  const places = [...new Set(people.flatMap(({ place }) => place ?? []))].sort((a, b) => a - b);
  const mine = seats[id]?.place;
  return mine === undefined || places.length < 2 ? {} : { team: places.indexOf(mine) + 1 };
}
