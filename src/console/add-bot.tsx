/** Adds a bot to an empty seat: in the lobby, or to one team while it plays. */
import type { TeamId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import type { SteeringTable } from './steering.ts';

export interface AddBotProps {
  readonly table: SteeringTable;
  /** Nothing in the lobby. */
  readonly team?: { readonly id: TeamId; readonly number: number; readonly seats: number };
}

const TEAM_MOST = 6;

export function AddBot({ table, team }: AddBotProps) {
  if (team && team.seats >= TEAM_MOST) return null;
  const add = () => void table.act({ type: 'add-bot', ...(team ? { team: team.id } : {}) });
  const label = team ? { 'aria-label': say('console.bot.add-to', { number: team.number }) } : {};
  return (
    <Button {...label} onClick={add}>
      {say('console.bot.add')}
    </Button>
  );
}
