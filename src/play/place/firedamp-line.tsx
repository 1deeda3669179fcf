/** What the halo around the lamps says, in words, above the list of places, with Canari, whose kind felt it before anybody. */
import { say } from '#web/i18n/say.ts';
import { Canari } from '#web/ui/canari.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** From here on it is high: with less than a tenth of the time left. */
const HIGH = 0.6;

export function FiredampLine({ firedamp }: { readonly firedamp: number }) {
  if (firedamp === 0) return null;
  return (
    <p class="firedamp">
      {firedamp < HIGH ? <Icon name="lamp" /> : <Canari mood="worried" size={40} />}
      {say(firedamp < HIGH ? 'play.firedamp.rises' : 'play.firedamp.last')}
    </p>
  );
}
