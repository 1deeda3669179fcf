/** Where this tab plays: the seat that it holds, and its team's run. */
import type { SeatResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { type HeldSeat, heldSeat, holdSeat } from '#web/connection/seat-store.ts';

export type Place = HeldSeat & { readonly run: string };

/** Nothing when this tab holds no seat, or its seat has no team yet: the lobby is where to wait. */
export async function findPlace(): Promise<Place | undefined> {
  const held = heldSeat();
  if (!held) return undefined;
  const run = held.run ?? (await askForRun(held));
  if (run === undefined) return undefined;
  const place = { ...held, run };
  holdSeat(place);
  return place;
}

/** The seat stays; which team it is in must be asked again. */
export function forgetTeam(): void {
  const { run: _run, ...seat } = heldSeat() ?? {};
  if ('seat' in seat) holdSeat(seat);
}

async function askForRun({ session, seat, token }: HeldSeat): Promise<string | undefined> {
  const answer = await ask<SeatResponse>(`/api/seat?${new URLSearchParams({ session, seat })}`, { token });
  return answer.ok ? answer.value.run : undefined;
}
