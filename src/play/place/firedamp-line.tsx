/** What the halo around the lamps says, in words, above the list of places. */
import { say } from '#web/i18n/say.ts';
import { Icon } from '#web/ui/icon.tsx';

export function FiredampLine({ firedamp }: { readonly firedamp: number }) {
  if (firedamp === 0) return null;
  return (
    <p class="firedamp">
      <Icon name="lamp" />
      {say('play.firedamp.rises')}
    </p>
  );
}
