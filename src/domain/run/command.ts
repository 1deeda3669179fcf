/** What can be asked of a run, and by whom. Commands are imperative; what they changed is told by log entries. */
import { z } from 'zod';

const id = z.string().min(1).max(40);

/** What a player's device may send. `revision` is the board that its author saw (rule R21). */
export const playerCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-puzzle'), puzzle: id }),
  z.strictObject({ type: z.literal('move'), puzzle: id, move: z.json() }),
  z.strictObject({ type: z.literal('confirm'), puzzle: id, revision: z.int().min(0) }),
  z.strictObject({ type: z.literal('ask-hint'), puzzle: id }),
  /** Takes the hint that another team offers: the next step of this puzzle. */
  z.strictObject({ type: z.literal('take-hint'), puzzle: id }),
  /** Shows one line of the author's own view to the team; the next one replaces it, null takes it back. */
  z.strictObject({ type: z.literal('show-line'), puzzle: id, line: z.string().max(80).nullable() }),
  /** Whether the author wants the team to play without clocks that press. */
  z.strictObject({ type: z.literal('set-calm'), calm: z.boolean() }),
  z.strictObject({ type: z.literal('answer-ticket'), question: id, choice: z.int().min(1).max(9) }),
]);

/** A judge's answer, with the question that it was asked: journaled with the command, so that a replay asks nobody. */
export const verdictSchema = z.strictObject({ question: z.json(), answer: z.json() });

/** What the facilitator's console does to one run. */
export const facilitatorCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('freeze') }),
  z.strictObject({ type: z.literal('unfreeze') }),
  z.strictObject({ type: z.literal('end-run') }),
  z.strictObject({ type: z.literal('skip-puzzle'), puzzle: id }),
  z.strictObject({ type: z.literal('push-hint'), puzzle: id }),
  z.strictObject({ type: z.literal('add-time'), minutes: z.int().min(1).max(30) }),
  /** The facilitator's own wish, beside those of players. */
  z.strictObject({ type: z.literal('set-calm'), calm: z.boolean() }),
  /** Gives a role to another seat; who would be left without any gets one of theirs. */
  z.strictObject({ type: z.literal('give-role'), role: id, seat: id }),
]);

const seatSchema = z.strictObject({
  heads: z.int().min(1).max(4),
  name: z.string().min(1).max(60),
  bird: id,
  /** Played by the server itself [R170]. */
  bot: z.literal(true).exactOptional(),
});

/** What the host itself tells a run: time, presence, arrivals. */
export const hostCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open-run'),
    run: id,
    team: id,
    seed: z.int(),
    seats: z.record(id, seatSchema),
    /** The most that the lesson leaves for play; without it, what the mission asks for. */
    playMinutes: z.number().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('tick') }),
  /** The server is back; it was last alive at the wall time `lastAlive` (ms since 1970). */
  z.strictObject({ type: z.literal('resume'), lastAlive: z.number() }),
  z.strictObject({ type: z.literal('connect-seat'), seat: id }),
  z.strictObject({ type: z.literal('lose-seat'), seat: id }),
  /** `instead`: the seat of a bot, which leaves; who comes goes on where it was. */
  z.strictObject({ type: z.literal('add-seat'), seat: id, details: seatSchema, instead: id.exactOptional() }),
  z.strictObject({ type: z.literal('remove-seat'), seat: id }),
  /** `from`: what the room calls the team that has finished. */
  z.strictObject({ type: z.literal('offer-hint'), offer: z.int().min(1), from: z.int().min(1) }),
  z.strictObject({ type: z.literal('withdraw-offer'), offer: z.int().min(1) }),
  z.strictObject({ type: z.literal('rename-seat'), seat: id, name: z.string().min(1).max(60), bird: id }),
]);

export type JudgeVerdict = z.infer<typeof verdictSchema>;
export type PlayerCommand = z.infer<typeof playerCommandSchema>;
export type FacilitatorCommand = z.infer<typeof facilitatorCommandSchema>;
export type HostCommand = z.infer<typeof hostCommandSchema>;

/** Sent by the session alone, which knows what was given: a console names the gift [R232]. */
export interface TakeBackTime {
  readonly type: 'take-back-time';
  readonly minutes: number;
}

/** A command with its author. Only the server names the actor: a client cannot. */
export type RunCommand =
  | { readonly by: 'seat'; readonly seat: string; readonly command: PlayerCommand; readonly verdict?: JudgeVerdict }
  | { readonly by: 'facilitator'; readonly command: FacilitatorCommand | TakeBackTime }
  | { readonly by: 'host'; readonly command: HostCommand };
