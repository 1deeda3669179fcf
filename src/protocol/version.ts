/** Raised when an old page could misread the server. A page with another number reloads itself once. */
export const PROTOCOL_VERSION = 1;

/** Colyseus room names; a room's id is the prefix and the session's or the run's id. */
export const SESSION_ROOM = 'session';
export const TEAM_ROOM = 'team';
export function sessionRoomId(session: string): string {
  return `s-${session}`;
}
export function teamRoomId(run: string): string {
  return `r-${run}`;
}
