/** "Reprendre Mésange futée ?": for who closed the tab. Shown only if the server still knows the seat. */
import { useEffect, useState } from 'preact/hooks';
import type { SeatResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { type HeldSeat, type OfferedSeat, offeredSeat, withdrawOffer } from '#web/connection/seat-store.ts';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { Button } from '#web/ui/button.tsx';
import { Panel } from '#web/ui/panel.tsx';

export function ResumeOffer({ onTake }: { onTake: (seat: HeldSeat) => void }) {
  const [offer, setOffer] = useState<OfferedSeat>();
  useEffect(() => {
    let gone = false;
    stillThere(offeredSeat()).then((seat) => {
      if (!gone) setOffer(seat);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (!offer) return null;

  const { session, seat, token } = offer;
  const decline = () => {
    withdrawOffer();
    setOffer(undefined);
  };
  return (
    <Panel title={say('join.offer.title')}>
      <div class="row">
        <Bird bird={offer.bird} />
        <Button tone="primary" onClick={() => onTake({ session, seat, token })}>
          {say('join.offer.take', { name: offer.name })}
        </Button>
        <Button tone="quiet" onClick={decline}>
          {say('join.offer.leave')}
        </Button>
      </div>
    </Panel>
  );
}

/** The offer as the server sees it now. A server that is away decides nothing: the offer waits for the next visit. */
async function stillThere(offer: OfferedSeat | undefined): Promise<OfferedSeat | undefined> {
  if (!offer) return undefined;
  const where = new URLSearchParams({ session: offer.session, seat: offer.seat });
  const answer = await ask<SeatResponse>(`/api/seat?${where}`, { token: offer.token });
  if (answer.ok && answer.value.status !== 'ended')
    return { ...offer, name: answer.value.name, bird: answer.value.bird };
  if (answer.ok || !answer.error.startsWith('server/')) withdrawOffer();
  return undefined;
}
