/** The lobby as the room sees it: address, code, QR, and the birds that are in. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { joinLink, typedAddress } from './place.ts';
import { Qr } from './qr.tsx';

export function WayIn({ view, at }: { view: ProjectorView; at: string }) {
  const names = Object.entries(view.names);
  return (
    <>
      <section class="way-in" aria-label={say('screen.enter')}>
        <div class="way-in-words">
          <p class="screen-label">{say('screen.address')}</p>
          <p class="screen-address">{typedAddress(at)}</p>
          <p class="screen-label">{say('screen.code')}</p>
          <p class="screen-code">{view.code}</p>
        </div>
        <figure class="way-in-qr">
          <Qr content={joinLink(at, view.code)} label={say('screen.scan')} />
          <figcaption>{say('screen.scan')}</figcaption>
        </figure>
      </section>
      <section class="stack">
        <h2 class="screen-count">
          {names.length === 0 ? say('screen.nobody') : say('screen.people', { count: names.length })}
        </h2>
        <ul class="screen-names">
          {names.map(([seat, { name, bird }]) => (
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
