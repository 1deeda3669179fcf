/** The surface at `/screen`: what the projector shows to the room. Nothing on it is ever somebody's mistake. */
import { render } from 'preact';
import { addStrings, type Strings } from '#web/i18n/say.ts';
import { addSoundStrings } from '#web/sound/strings.ts';
import type { Page } from '#web/surface.ts';
import { placeIn } from './place.ts';
import { NoSession, ScreenPage } from './screen-page.tsx';

export async function open({ root }: Page): Promise<void> {
  await Promise.all([
    addStrings('screen', import.meta.glob<Strings>('./strings/*.json', { import: 'default' })),
    addSoundStrings(),
  ]);
  const place = placeIn(location.hash, location.origin);
  render(place ? <ScreenPage place={place} /> : <NoSession />, root);
}
