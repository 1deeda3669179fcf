/** The lobby as the room sees it: address, code, QR, and the birds that are in. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Qr } from '#web/ui/qr.tsx';
import { typedAddress } from './place.ts';
import { WarmUp } from './warm-up.tsx';

/** More would not fit on a small projector; the heading counts everybody. */
const NAMES_MOST = 32;

export interface WayInProps {
  readonly view: ProjectorView;
  /** What is typed, and what the square holds. */
  readonly at: string;
  readonly link: string;
}

export function WayIn({ view, at, link }: WayInProps) {
  return (
    <>
      {view.locked ? (
        <p class="screen-message">{say('screen.locked')}</p>
      ) : (
        <section class="way-in" aria-label={say('screen.enter')}>
          <div class="way-in-words">
            <p class="screen-label">{say('screen.address')}</p>
            <p class="screen-address">{typedAddress(at)}</p>
            <p class="screen-label">{say('screen.code')}</p>
            <p class="screen-code">{view.code}</p>
          </div>
          <figure class="way-in-qr">
            <Qr content={link} label={say('screen.scan')} />
            <figcaption>{say('screen.scan')}</figcaption>
          </figure>
        </section>
      )}
      {view.warmUp && <WarmUp warmUp={view.warmUp} />}
      <section class="stack">
        <h2 class="screen-count">
          {view.heads === 0 ? say('screen.nobody') : say('screen.people', { count: view.heads })}
        </h2>
        <ul class="screen-names">
          {Object.entries(view.names)
            .slice(-NAMES_MOST)
            .map(([seat, { name, bird }]) => (
              <li key={seat}>
                <Bird bird={bird} size={64} />
                <span>{name}</span>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
