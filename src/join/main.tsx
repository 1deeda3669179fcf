/** The surface at `/`: a code, a bird, and the wait for the start. */
import { render } from 'preact';
import { heldSeat } from '#web/connection/seat-store.ts';
import { addStrings, type Strings, speakTo } from '#web/i18n/say.ts';
import type { Page as PageOfMain } from '#web/surface.ts';
import { addPartStrings } from '#web/ui/settings.tsx';
import { readCode } from './code.ts';
import { JoinPage } from './join-page.tsx';

export async function open({ root, prefetch, go }: PageOfMain): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const { code } = readCode(asked.get('code') ?? '');
  const token = asked.get('j') ?? undefined;
  // Who follows a link wants that session, even in a tab that still holds a seat in another.
  const seat = code === '' && token === undefined ? heldSeat() : undefined;
  await speakTo(seat?.address ?? 'tu');
  await Promise.all([
    addStrings('join', import.meta.glob<Strings>('./strings/*.json', { import: 'default' })),
    addPartStrings(),
  ]);
  render(
    <JoinPage
      firstCode={code}
      firstToken={token}
      firstSeat={seat}
      prefetch={(ahead) => prefetch('/play', ahead)}
      onStart={() => go('/play')}
    />,
    root,
  );
}
