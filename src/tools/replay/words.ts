/** Commands and entries of a run in words. What is not told in words of its own is told with its fields. */
import type { SeatId } from '#domain/ids.ts';
import type { RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';

type Name = (seat: SeatId) => string;

/** Fields that name a seat. */
const SEATS = new Set(['seat', 'from', 'to', 'by']);
/** The draws of a run are in its seed; a verdict is long and can be asked again. */
const UNTOLD = new Set(['type', 'seed']);

export function commandWords(asked: RunCommand, name: Name): string {
  const { command } = asked;
  switch (command.type) {
    case 'open-puzzle':
      return `opens ${command.puzzle}`;
    case 'move':
      return `moves on ${command.puzzle}: ${value(command.move)}`;
    case 'confirm':
      return `turns their key on ${command.puzzle}`;
    case 'ask-hint':
      return `asks for a hint on ${command.puzzle}`;
    case 'show-line':
      return command.line === null ? 'shows no line any more' : `shows ${command.line} of ${command.puzzle}`;
    case 'open-run':
      return 'opens the run';
    case 'tick':
      return 'time passes';
    default:
      return plain(command, name);
  }
}

export function entryWords(entry: RunEntry, name: Name): string {
  switch (entry.type) {
    case 'board-moved':
      return `the board of ${entry.puzzle} moved`;
    case 'puzzle-solved':
      return `${entry.puzzle} is ${entry.how}${entry.facts.length > 0 ? `: ${entry.facts.join(', ')} known` : ''}`;
    case 'answer-wrong':
      return `wrong at ${entry.puzzle}, round ${entry.stage + 1}: the sentence feedback.${entry.feedback}`;
    case 'stage-passed':
      return `round ${entry.stage + 1} of ${entry.puzzle} is ${entry.how}, tries: ${entry.attempts}`;
    case 'moment-observed': {
      const why = entry.attribution.kind === 'shared' ? ` (shared: ${entry.attribution.because})` : '';
      const right = entry.correct ? 'right' : 'wrong';
      return `observed ${entry.opportunity} of ${entry.seats.map(name).join(' and ')}: ${right}, try ${entry.attempt}${why}`;
    }
    case 'run-opened': {
      const seats = Object.entries(entry.seats).map(([seat, { name: said }]) => {
        const roles = Object.keys(entry.roles).filter((role) => entry.roles[role] === seat);
        return `${said} (${roles.join(' ')})`;
      });
      return `${entry.team} begins the ${entry.variant} variant: ${seats.join(', ')}; ${entry.limitMs / 60_000} minutes`;
    }
    default:
      return plain(entry, name);
  }
}

/** `key-turned` with its fields: "key turned, puzzle P1, seat Mésange futée". */
function plain(told: object, name: Name): string {
  const { type, ...fields } = told as { readonly type: string };
  const said = Object.entries(fields)
    .filter(([field]) => !UNTOLD.has(field))
    .map(([field, each]) => `${field} ${SEATS.has(field) && typeof each === 'string' ? name(each) : value(each)}`);
  return [type.replaceAll('-', ' '), ...said].join(', ');
}

function value(each: unknown): string {
  return typeof each === 'string' ? each : JSON.stringify(each);
}
