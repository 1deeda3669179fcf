/** From log entries to observations: what each participant's record is made of. Folds entries and nothing else [R42]. */
import type { HostRow } from '../host.ts';
import type { OpportunityId, PuzzleId, RoleId, SeatId } from '../ids.ts';
import type { Level } from '../level/level.ts';
import type { Opportunity } from '../level/schema.ts';
import type { RunEntry } from '../run/entry.ts';

/** Play time, in ms, under which nobody has read the item: such an answer is flagged [R43]. */
export const READING_TIME_MS = 2000;

/** One observation about one participant. A shared seat or a team moment gives one to each, marked shared. */
export interface Observation {
  readonly seat: SeatId;
  readonly name: string;
  readonly puzzle: PuzzleId;
  readonly opportunity: OpportunityId;
  readonly competence: string;
  readonly outcomes: readonly string[];
  readonly difficulty: number;
  /** Chance of guessing, of the variant that was played. */
  readonly guess: number;
  readonly attribution: 'individual' | 'shared';
  /** Why it is shared; empty for an individual one. */
  readonly because: string;
  readonly correct: boolean;
  readonly attempt: number;
  readonly hintsBefore: number;
  /** Counts for a level: individual, first try, no hint before, not faster than reading. */
  readonly counts: boolean;
  readonly tooFast: boolean;
  readonly roles: readonly RoleId[];
  readonly teamSize: number;
  readonly tookMs: number;
  /** Wall time, in ms since 1970. */
  readonly at: number;
}

type Row = Pick<HostRow<unknown, RunEntry>, 'at' | 'entries'>;

/** The observations of one run, in the order in which they happened. */
export function foldEvidence(level: Level, rows: readonly Row[]): Observation[] {
  const names: { [seat: SeatId]: string } = {};
  let isShort = false;
  const observations: Observation[] = [];
  for (const { at, entries } of rows) {
    for (const entry of entries) {
      if (entry.type === 'run-opened') {
        isShort = entry.variant === 'short';
        for (const [seat, { name }] of Object.entries(entry.seats)) names[seat] = name;
      }
      if (entry.type === 'seat-added' || entry.type === 'seat-renamed') names[entry.seat] = entry.name;
      if (entry.type === 'moment-observed') observations.push(...observed(level, names, isShort, at, entry));
    }
  }
  return observations;
}

type Known = Pick<Opportunity, 'competence' | 'outcomes' | 'difficulty' | 'guess' | 'guessShort' | 'attribution'>;

/** What the level says of a moment; questions of the ticket are everybody's own. */
function opportunityOf(level: Level, puzzle: PuzzleId, id: OpportunityId): Known | undefined {
  const asked = level.ticket.find((each) => `ticket.${each.id}` === id);
  if (puzzle === 'ticket') return asked && { ...asked, attribution: 'individual' };
  return level.puzzles[puzzle]?.opportunities.find((each) => each.id === id);
}

type Moment = Extract<RunEntry, { type: 'moment-observed' }>;

function observed(
  level: Level,
  names: { readonly [seat: SeatId]: string },
  isShort: boolean,
  at: number,
  entry: Moment,
): Observation[] {
  const { opportunity: id, attribution } = entry;
  const opportunity = opportunityOf(level, entry.puzzle, id);
  if (!opportunity) return [];
  const { competence, outcomes, difficulty, guess, guessShort } = opportunity;
  const tooFast = attribution.kind === 'individual' && entry.tookMs < READING_TIME_MS;
  // A moment that the level calls shared is shared, whoever acted.
  const isIndividual = attribution.kind === 'individual' && opportunity.attribution === 'individual';
  return entry.seats.map((seat) => ({
    seat,
    name: names[seat] ?? '',
    puzzle: entry.puzzle,
    opportunity: id,
    competence,
    outcomes,
    difficulty,
    guess: isShort ? (guessShort ?? guess) : guess,
    attribution: isIndividual ? 'individual' : 'shared',
    because: isIndividual ? '' : attribution.kind === 'shared' ? attribution.because : 'team',
    correct: entry.correct,
    attempt: entry.attempt,
    hintsBefore: entry.hintsBefore,
    counts: isIndividual && entry.attempt === 1 && entry.hintsBefore === 0 && !tooFast,
    tooFast,
    roles: entry.roles,
    teamSize: entry.teamSize,
    tookMs: entry.tookMs,
    at,
  }));
}
