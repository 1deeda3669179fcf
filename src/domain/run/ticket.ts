/** The ticket: a few short questions for each alone, after the mission [R45]. Each is answered once. */
import type { SeatId } from '../ids.ts';
import { shuffled } from '../random.ts';
import type { RefusalCode } from '../refusal.ts';
import { text } from '../text.ts';
import { type Change, presentSeats } from './change.ts';
import type { Attribution } from './entry.ts';
import type { Game, Run } from './state.ts';
import type { TicketView } from './view.ts';

/** The puzzle name under which ticket moments are logged. */
const TICKET = 'ticket';

export function answerTicket(change: Change, seat: SeatId, question: string, choice: number): RefusalCode | undefined {
  const { game, run } = change;
  if (run.status === 'playing') return 'ticket/not-open';
  const asked = game.level.ticket.find((each) => each.id === question);
  if (!asked || choice > asked.choices) return 'puzzle/bad-move';
  const answered = run.tickets[seat] ?? {};
  if (answered[question] !== undefined) return 'ticket/answered';
  change.set({ tickets: { ...run.tickets, [seat]: { ...answered, [question]: choice } } });
  change.log({ type: 'ticket-answered', seat, question, choice });
  const heads = run.seats[seat]?.heads ?? 1;
  const attribution: Attribution = heads > 1 ? { kind: 'shared', because: 'shared-seat' } : { kind: 'individual' };
  change.log({
    type: 'moment-observed',
    puzzle: TICKET,
    opportunity: `${TICKET}.${question}`,
    seats: [seat],
    correct: choice === game.level.ticketAnswers[question],
    attribution,
    attempt: 1,
    hintsBefore: 0,
    roles: [],
    teamSize: presentSeats(run).length,
    // The run's clock stands still by now: how long it took is not known, so it cannot be called too fast either.
    tookMs: UNKNOWN_MS,
  });
  return undefined;
}

const UNKNOWN_MS = 60_000;

/** This seat's ticket: choices in an order of its own; what is right only once it has answered. */
export function ticketView(game: Game, run: Run, seat: SeatId): TicketView {
  const answered = run.tickets[seat] ?? {};
  return Object.fromEntries(
    game.level.ticket.map(({ id, choices }) => {
      const all = Array.from({ length: choices }, (_, i) => String(i + 1));
      const order = shuffled(run.seed, `${TICKET}/${id}/${seat}`, all).map(Number);
      const chosen = answered[id];
      const known = chosen === undefined ? {} : { chosen, right: game.level.ticketAnswers[id] ?? 0 };
      return [
        id,
        {
          question: text(`${TICKET}.${id}.question`),
          order,
          choices: Object.fromEntries(order.map((n) => [String(n), text(`${TICKET}.${id}.choices.${n}`)])),
          ...known,
          ...(chosen === undefined ? {} : { why: text(`${TICKET}.${id}.why`) }),
        },
      ];
    }),
  );
}
