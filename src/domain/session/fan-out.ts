/** What a session's command means for its runs. Sent again after a crash: the numbers make it apply once [R75]. */
import type { HostRow, Submission } from '../host.ts';
import type { RunId, SeatId } from '../ids.ts';
import type { RunCommand } from '../run/command.ts';
import type { SessionCommand } from './command.ts';
import type { SessionEntry } from './entry.ts';
import { lessonPlan } from './lesson.ts';
import { teamNumber } from './rescue.ts';
import type { Session } from './state.ts';

/** The author of every command that a session sends to its runs. */
export const SESSION_CLIENT = 'session';

/** Commands that one row may send to the same run: room to number them without a clash, also for a purge. */
const PER_ROW = 64;

export interface FannedOut {
  readonly run: RunId;
  readonly submission: Submission<RunCommand>;
}

/**
 * @param session the state after the row, or any later one: teams and runs never change their ids
 * @returns commands for runs, in the order in which they must arrive
 */
export function fanOut(session: Session, row: HostRow<SessionCommand, SessionEntry>): readonly FannedOut[] {
  const forRuns = row.entries.flatMap((entry) => runCommands(session, entry));
  return forRuns.map(({ run, command }, i) => {
    const before = forRuns.slice(0, i).filter((other) => other.run === run).length;
    return { run, submission: { client: SESSION_CLIENT, seq: row.n * PER_ROW + before + 1, command } };
  });
}

interface ForRun {
  readonly run: RunId;
  readonly command: RunCommand;
}

function runCommands(session: Session, entry: SessionEntry): ForRun[] {
  switch (entry.type) {
    case 'team-formed': {
      const { run, team, seats } = entry;
      const seed = session.teams[team]?.seed ?? 0;
      const details = Object.fromEntries(seats.map((seat) => [seat, seatDetails(session, seat)]));
      const open: ForRun = {
        run,
        command: { by: 'host', command: { type: 'open-run', run, team, seed, seats: details, ...playTime(session) } },
      };
      const freeze: ForRun = { run, command: { by: 'facilitator', command: { type: 'freeze' } } };
      return entry.frozen ? [open, freeze] : [open];
    }
    case 'seat-placed': {
      const run = session.teams[entry.team]?.run ?? '';
      const details = seatDetails(session, entry.seat);
      const instead = entry.instead === undefined ? {} : { instead: entry.instead };
      return [{ run, command: { by: 'host', command: { type: 'add-seat', seat: entry.seat, details, ...instead } } }];
    }
    case 'seat-removed': {
      const run = entry.team === undefined ? undefined : session.teams[entry.team]?.run;
      return run ? [{ run, command: { by: 'host', command: { type: 'remove-seat', seat: entry.seat } } }] : [];
    }
    case 'seat-renamed': {
      const { seat, name, bird, team } = entry;
      const run = team === undefined ? undefined : session.teams[team]?.run;
      return run ? [{ run, command: { by: 'host', command: { type: 'rename-seat', seat, name, bird } } }] : [];
    }
    case 'time-added': {
      const { minutes, runs } = entry;
      return runs.map((run) => ({ run, command: { by: 'facilitator', command: { type: 'add-time', minutes } } }));
    }
    case 'time-taken-back': {
      const { minutes, runs } = entry;
      return runs.map((run) => ({ run, command: { by: 'facilitator', command: { type: 'take-back-time', minutes } } }));
    }
    case 'session-frozen':
      return forEach(entry.runs, 'freeze');
    case 'session-unfrozen':
      return forEach(entry.runs, 'unfreeze');
    case 'session-ended':
      return forEach(entry.runs, 'end-run');
    case 'team-steered': {
      const run = session.teams[entry.team]?.run;
      return run ? [{ run, command: { by: 'facilitator', command: entry.command } }] : [];
    }
    case 'hint-offered': {
      const { offer, from, to } = entry;
      const run = session.teams[to]?.run;
      const command = { type: 'offer-hint', offer, from: teamNumber(session, from) } as const;
      return run ? [{ run, command: { by: 'host', command } }] : [];
    }
    case 'rescue-set':
      return entry.withdrawn.flatMap(({ offer, to }) => {
        const run = session.teams[to]?.run;
        return run ? [{ run, command: { by: 'host', command: { type: 'withdraw-offer', offer } } }] : [];
      });
    default:
      return [];
  }
}

function forEach(runs: readonly RunId[], type: 'freeze' | 'unfreeze' | 'end-run'): ForRun[] {
  return runs.map((run) => ({ run, command: { by: 'facilitator', command: { type } } }));
}

/** Where the lesson is too short for the mission, the clock says so from the start: the debrief keeps its time [R101]. */
function playTime({ level, lessonMinutes }: Session): { playMinutes?: number } {
  const plan = lessonPlan(level.minutes, lessonMinutes);
  return plan.fits ? {} : { playMinutes: plan.play };
}

/** A seat that was removed meanwhile still opened the run: it plays no part, but needs a name in the entry. */
function seatDetails(session: Session, id: SeatId): { heads: number; name: string; bird: string; bot?: true } {
  const { heads = 1, name = '–', bird = 'tit', bot } = session.seats[id] ?? {};
  return { heads, name, bird, ...(bot ? { bot } : {}) };
}
