/** What every part of the play surface is given: the view, how to act, how to speak. */
import type { PlayerView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import type { TeamCommand } from '#protocol/messages.ts';
import type { Connection } from '#web/connection/connection.ts';
import { sayRefusal } from '#web/i18n/say.ts';
import { toast } from '#web/ui/live.tsx';
import { SentMoves } from './sent-moves.ts';

export type TeamConnection = Connection<PlayerView, TeamCommand>;

export interface Table {
  readonly view: PlayerView;
  readonly text: (ref: TextRef) => string;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  readonly sent: SentMoves;
  /** Sends a command; a refusal becomes a short sentence. True if it was applied. */
  readonly act: (command: TeamCommand) => Promise<boolean>;
}

/** The parts that stay the same while views come and go. */
export function setTable(connection: TeamConnection): Omit<Table, 'view'> {
  return {
    text: (ref) => connection.text({ ...ref, v: { ...connection.view.value?.times, ...ref.v } }),
    now: connection.serverNow,
    sent: new SentMoves(),
    async act(command) {
      const answer = await connection.send(command);
      // A team opens a puzzle together: who comes second has what they wanted.
      if (!answer.ok && !(command.type === 'open-puzzle' && answer.refusal === 'run/nothing-changed'))
        toast(sayRefusal(answer.refusal));
      return answer.ok;
    },
  };
}
