/** The team of one participant while teams are formed by hand: one more team than there are can be chosen. */
import type { SeatId } from '#domain/ids.ts';
import type { ConsoleSeatView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import type { SteeringTable } from './steering.ts';

const TEAM_MOST = 6;

export interface PlaceSelectProps {
  readonly id: SeatId;
  readonly seat: ConsoleSeatView;
  readonly table: SteeringTable;
}

export function PlaceSelect({ id, seat, table: { view, act } }: PlaceSelectProps) {
  const taken = Object.values(view.seats).flatMap(({ place }) => (place === undefined ? [] : [place]));
  const last = Math.max(0, ...taken) + 1;
  const choose = (place: number) => {
    if (place > 0 && place !== seat.place) void act({ type: 'place-seat', seat: id, place });
  };
  return (
    <select
      class="input person-place"
      aria-label={say('console.forming.team-of', { name: seat.name })}
      value={String(seat.place ?? 0)}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      {seat.place === undefined && <option value="0">{say('console.forming.nowhere')}</option>}
      {Array.from({ length: last }, (_, at) => at + 1).map((place) => {
        const inside = taken.filter((one) => one === place).length;
        return (
          <option key={place} value={String(place)} disabled={inside >= TEAM_MOST && seat.place !== place}>
            {say('console.forming.place', { number: place, count: inside })}
          </option>
        );
      })}
    </select>
  );
}
