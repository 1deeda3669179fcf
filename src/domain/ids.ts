/** Names of things in a session, all short strings. Aliases, so that a signature says which id it wants. */
export type SeatId = string;
export type TeamId = string;
export type RunId = string;
export type SessionId = string;
export type RoleId = string;
export type PuzzleId = string;
export type ObjectId = string;
export type FactId = string;
export type OpportunityId = string;

/** Full missions for four and more; the short variant, with its own strings, for one to three. Fixed at the start. */
export type Variant = 'full' | 'short';
