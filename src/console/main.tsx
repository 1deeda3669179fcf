/** The surface at `/console`: the facilitator opens sessions and steers them. It never shows an answer. */
import { render } from 'preact';
import { addStrings, type Strings, speakTo } from '#web/i18n/say.ts';
import type { Page } from '#web/surface.ts';
import { addPartStrings } from '#web/ui/settings.tsx';
import { ConsolePage } from './console-page.tsx';

export async function open({ root }: Page): Promise<void> {
  // Who leads is an adult at work, whatever the session says to its participants.
  await speakTo('vous');
  await Promise.all([
    addStrings('console', import.meta.glob<Strings>('./strings/*.json', { import: 'default' })),
    addPartStrings(),
  ]);
  render(<ConsolePage />, root);
}
