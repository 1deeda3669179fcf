/** The surface at `/take-home?m=<mission>`, a page to print and keep, and at `/booster?m=<mission>`, where one begins alone. */
import { render } from 'preact';
import { addStrings, type Strings, speakTo } from '#web/i18n/say.ts';
import type { Page } from '#web/surface.ts';
import { addPartStrings } from '#web/ui/settings.tsx';
import { BoosterPage } from './booster-page.tsx';
import { TakeHomePage } from './take-home-page.tsx';

export async function open({ root }: Page): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const mission = asked.get('m') ?? '';
  const address = asked.get('a') === 'vous' ? 'vous' : 'tu';
  await speakTo(address);
  await Promise.all([
    addStrings('take-home', import.meta.glob<Strings>('./strings/*.json', { import: 'default' })),
    addPartStrings(),
  ]);
  const Shown = location.pathname.startsWith('/booster') ? BoosterPage : TakeHomePage;
  render(<Shown mission={mission} address={address} />, root);
}
