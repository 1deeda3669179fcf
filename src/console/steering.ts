/** What every part of a session's page is given: the view, how to act, how to speak. */
import type { TeamId } from '#domain/ids.ts';
import type { FacilitatorCommand } from '#domain/run/command.ts';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { ConsoleView } from '#domain/session/view.ts';
import type { TextRef } from '#domain/text.ts';

export interface SteeringTable {
  readonly view: ConsoleView;
  readonly text: (ref: TextRef) => string;
  /** The server's wall time, in ms. */
  readonly now: () => number;
  /** Sends a command; a refusal becomes a short sentence. True if it was applied. */
  readonly act: (command: ConsoleCommand) => Promise<boolean>;
}

export function steer({ act }: SteeringTable, team: TeamId, command: FacilitatorCommand): Promise<boolean> {
  return act({ type: 'steer', team, command });
}

/** Everybody was moved out of it or left before it was up: nothing in it can be steered. Its number stays its own. */
export function isLeft({ seats, run }: ConsoleView['teams'][TeamId]): boolean {
  return seats.length === 0 && run?.status !== 'won';
}

/** Where a team's card is on the page, for the strip of all teams. */
export function teamAnchor(number: number): string {
  return `team-${number}`;
}
