/** Why the server closes a socket, in the range that RFC 6455 leaves to applications. */
export const CLOSE = {
  /** The token is wrong, or the seat was removed: joining again is the only way. */
  notWelcome: 4301,
  /** The page is older than the server: reload. */
  oldPage: 4302,
  /** The same seat opened elsewhere: the newer one keeps it. */
  replaced: 4303,
  /** The session is over. */
  over: 4304,
  /** Messages kept coming after many warnings. */
  flooding: 4305,
  /** The facilitator moved the seat to another team: asking where it is now leads there. */
  moved: 4306,
} as const;
