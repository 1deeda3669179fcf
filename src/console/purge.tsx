/** Lets go of many at once: devices that are gone, or joins that nobody in the room made. */
import { useState } from 'preact/hooks';
import type { ConsoleCommand } from '#domain/session/command.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog.tsx';
import type { SteeringTable } from './steering.ts';

/** Fake joins come in a burst: the last minutes hold them. */
const RECENT_MIN = 5;
const MINUTE_MS = 60_000;

type Sort = 'absent' | 'recent';

export function Purge({ table: { view, act, now } }: { table: SteeringTable }) {
  const [asked, setAsked] = useState<Sort>();
  const seats = Object.values(view.seats);
  const counts = {
    absent: seats.filter(({ connected }) => !connected).length,
    recent: seats.filter(({ bot, joinedAt }) => !bot && now() - joinedAt < RECENT_MIN * MINUTE_MS).length,
  };
  const commands: { readonly [sort in Sort]: ConsoleCommand } = {
    absent: { type: 'purge-absent' },
    recent: { type: 'purge-recent', minutes: RECENT_MIN },
  };
  return (
    <details class="more">
      <summary>{say('console.purge.title')}</summary>
      <div class="stack">
        <p>{say('console.purge.why')}</p>
        <div class="row">
          {(['absent', 'recent'] as const).map((sort) => (
            <Button key={sort} off={counts[sort] === 0} onClick={() => setAsked(sort)}>
              {say(`console.purge.${sort}`, { count: counts[sort], minutes: RECENT_MIN })}
            </Button>
          ))}
        </div>
      </div>
      <ConfirmDialog
        title={asked === undefined ? '' : say(`console.purge.${asked}-title`, { count: counts[asked] })}
        sentence={say('console.purge.sentence')}
        open={asked !== undefined}
        yes={say('console.people.remove')}
        no={say('console.no')}
        onYes={() => asked !== undefined && void act(commands[asked])}
        onClose={() => setAsked(undefined)}
      />
    </details>
  );
}
