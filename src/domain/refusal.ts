/** Every answer that the rules give to a command that is not allowed now. Each code has a sentence in every language. */
export const REFUSAL_CODES = [
  'command/malformed', // the command is not one that the protocol knows
  'command/superseded', // a later command of the same client was already applied, so this one never will be
  'command/not-yours', // this kind of command belongs to another actor
  'store/unavailable', // the journal could not be written: nothing was applied
  'run/not-playing', // the mission has not begun, or is over
  'run/frozen', // the facilitator froze the screens
  'run/unknown-seat',
  'run/unknown-role',
  'run/role-needed', // given away, it would leave a puzzle to one person, or somebody without a role
  'run/nothing-changed', // a tick or a repeated switch that changes nothing
  'puzzle/unknown',
  'puzzle/locked',
  'puzzle/not-open',
  'puzzle/paused', // the pause after a wrong answer is not over
  'puzzle/done',
  'puzzle/not-your-role',
  'puzzle/incomplete', // something is still missing in the draft that is confirmed
  'puzzle/stale', // the board moved on since its author saw it
  'puzzle/already-confirmed',
  'puzzle/bad-move', // the move names something that is not on the board
  'puzzle/no-more-hints',
  'puzzle/unjudged', // the judge answered another question than the board asks now: the host asks again
  'puzzle/no-such-line', // the line is not in the view of who wants to show it
  'ticket/not-open', // the ticket comes after the mission
  'ticket/answered', // each question is answered once
  'session/not-open', // the session is over
  'session/already-started',
  'session/not-started',
  'session/full',
  'session/locked', // the facilitator lets nobody new in
  'session/unknown-team',
  'session/team-full', // a team has six places
  'session/unknown-seat',
  'session/nobody', // nobody has joined yet
  'session/no-more-names', // the re-rolls are used up
  'session/no-question', // the debrief has no such question
  'time/given-since', // the team was given more minutes later: those are taken back first
  'time/needed', // taken back, these minutes would leave hardly any play
  'rescue/off', // the facilitator switched offers off
  'rescue/still-playing', // who offers a hint has finished
  'rescue/own-team',
  'rescue/not-needed', // the other team has finished too
  'rescue/offered', // a hint waits there already
  'rescue/no-hints', // all were given
  'rescue/no-offer', // nobody offers a hint now
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal is a value, never thrown: the command changed nothing. */
export interface Refusal {
  readonly ok: false;
  readonly refusal: RefusalCode;
}

export function refuse(refusal: RefusalCode): Refusal {
  return { ok: false, refusal };
}
