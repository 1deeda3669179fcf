/** Minutes for one team or for the room, and the way back: what was given last, for as long as it can be taken back. */
import { useEffect, useRef } from 'preact/hooks';
import type { TeamId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { announce, toast } from '#web/ui/live.tsx';
import { useTick } from '#web/ui/tick.ts';
import { type SteeringTable, steer } from './steering.ts';

const MINUTES = [1, 5];

export interface GiveTimeProps {
  readonly table: SteeringTable;
  /** Nothing for all teams. */
  readonly team?: { readonly id: TeamId; readonly name: string };
}

export function GiveTime({ table, team }: GiveTimeProps) {
  const gift = team ? table.view.teams[team.id]?.gift : table.view.gift;
  useTick(gift?.until !== undefined);
  const place = useRef<HTMLSpanElement>(null);
  const undone = useRef(false);
  const canUndo = gift !== undefined && (gift.until === undefined || table.now() < gift.until);
  useEffect(() => {
    // The button that was pressed has gone, and the keyboard's place with it.
    if (!canUndo && undone.current) place.current?.querySelector('button')?.focus();
    undone.current = false;
  }, [canUndo, gift?.number]);

  const name = team?.name ?? say('console.given.everybody');
  const add = async (minutes: number) => {
    const given = team
      ? await steer(table, team.id, { type: 'add-time', minutes })
      : await table.act({ type: 'add-time', minutes });
    if (given) announce(say('console.given.said', { count: minutes, name }));
  };
  const takeBack = async ({ number, minutes }: NonNullable<typeof gift>) => {
    undone.current = true;
    if (await table.act({ type: 'take-back-time', gift: number })) {
      toast(say('console.given.taken-back', { count: minutes, name }));
    } else undone.current = false;
  };
  return (
    <span class="give-time" ref={place}>
      {MINUTES.map((minutes) => (
        <Button
          key={minutes}
          aria-label={
            team
              ? say('console.team.add-time-to', { count: minutes, name })
              : say('console.handles.add-time-all', { count: minutes })
          }
          onClick={() => void add(minutes)}
        >
          {say('console.team.add-time', { count: minutes })}
        </Button>
      ))}
      {canUndo && (
        <span class="given">
          <span class="given-words">
            <Icon name="check" />
            <span>{say('console.given.minutes', { count: gift.minutes })}</span>
          </span>
          <Button
            tone="quiet"
            aria-label={say('console.given.undo-of', { count: gift.minutes, name })}
            onClick={() => void takeBack(gift)}
          >
            {say('console.given.undo')}
          </Button>
        </span>
      )}
    </span>
  );
}
