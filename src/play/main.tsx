/** The surface at `/play`: one player at their team's puzzles. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { teamRoomId } from '#protocol/version.ts';
import { connectTo } from '#web/connection/connect-to.ts';
import { heldSeat } from '#web/connection/seat-store.ts';
import { addStrings, type Strings, speakTo } from '#web/i18n/say.ts';
import { addSoundStrings } from '#web/sound/strings.ts';
import type { Page } from '#web/surface.ts';
import { addPartStrings } from '#web/ui/settings.tsx';
import { findPlace, forgetTeam } from './place.ts';
import { PlayPage } from './play-page.tsx';
import type { TeamConnection } from './table.ts';

export { prepare } from './prepare.ts';

export async function open({ root }: Page): Promise<void> {
  await speakTo(heldSeat()?.address ?? 'tu');
  await Promise.all([
    addStrings('play', import.meta.glob<Strings>('./strings/*.json', { import: 'default' })),
    addPartStrings(),
    addSoundStrings(),
  ]);
  const place = await findPlace();
  if (!place) return location.replace('/');
  const connection: TeamConnection = connectTo({
    room: teamRoomId(place.run),
    options: { as: 'seat', seat: place.seat, token: place.token },
  });
  // Moved to another team: the page asks anew where its seat is.
  effect(() => {
    if (connection.closedBecause.value !== 'moved') return;
    forgetTeam();
    location.reload();
  });
  render(<PlayPage connection={connection} run={place.run} />, root);
}
