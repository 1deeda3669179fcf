/** A team over a host, with no network: every command is numbered, journaled and published, as in the server. */
import { Host, type HostRow } from '#domain/host.ts';
import type { PlayerCommand, RunCommand } from '#domain/run/command.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { projectRun } from '#domain/run/project.ts';
import { runRules } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { PlayerView } from '#domain/run/view.ts';
import type { Playable } from './play-solution/playing.ts';

type Opening = Extract<Extract<RunCommand, { by: 'host' }>['command'], { type: 'open-run' }>;
type Row = HostRow<RunCommand, RunEntry>;

const START = 1_800_000_000_000;
/** Between two commands, in ms: nobody answers faster than they read. */
const PACE_MS = 300;

export class HostTeam implements Playable {
  readonly game: Game;
  readonly seats: readonly string[];
  readonly commands: RunCommand[] = [];
  readonly rows: Row[] = [];
  readonly #host: Host<Run, RunCommand, RunEntry>;
  readonly #sent = new Map<string, number>();
  #now = START;

  constructor(game: Game, opening: Omit<Opening, 'type'>) {
    this.game = game;
    this.seats = Object.keys(opening.seats).sort();
    this.#host = new Host(runRules(game), {
      now: () => this.#now,
      commit: (row, settled) => {
        this.rows.push(row);
        settled();
      },
      wakeAt: () => {},
      publish: () => {},
    });
    this.#tell({ by: 'host', command: { type: 'open-run', ...opening } });
    for (const seat of this.seats) this.#tell({ by: 'host', command: { type: 'connect-seat', seat } });
  }

  get run(): Run {
    const run = this.#host.state;
    if (!run) throw new Error('the run is not open');
    return run;
  }

  view(seat: string): PlayerView {
    return projectRun(this.game, this.run, { kind: 'seat', seat });
  }

  /** @throws with the refusal */
  send(command: RunCommand): void {
    const client = command.by === 'seat' ? `${command.seat}/solver` : command.by;
    const seq = (this.#sent.get(client) ?? 0) + 1;
    this.#sent.set(client, seq);
    this.#now += PACE_MS;
    let refusal: string | undefined = 'no answer';
    this.#host.submit({ client, seq, command }, (answer) => {
      refusal = answer.ok ? undefined : answer.refusal;
    });
    if (refusal !== undefined) throw new Error(`${JSON.stringify(command)} was refused: ${refusal}`);
    this.commands.push(command);
  }

  as(seat: string, command: PlayerCommand): void {
    this.send({ by: 'seat', seat, command });
  }

  open(puzzle: string): void {
    const [seat = ''] = this.seats;
    if (this.run.puzzles[puzzle]?.frame.value === 'ready') this.as(seat, { type: 'open-puzzle', puzzle });
  }

  confirm(puzzle: string, seat: string): void {
    const revision = this.view(seat).puzzles[puzzle]?.revision ?? 0;
    this.as(seat, { type: 'confirm', puzzle, revision });
  }

  #tell(command: RunCommand): void {
    this.#host.tell(command, (answer) => {
      if (!answer.ok) throw new Error(`${JSON.stringify(command)} was refused: ${answer.refusal}`);
    });
  }
}

/** Seats for a team of this size. */
export function seatsFor(size: number): Opening['seats'] {
  const seats = Array.from({ length: size }, (_, at) => `s${at + 1}`);
  return Object.fromEntries(seats.map((seat) => [seat, { heads: 1, name: `Bird ${seat}`, bird: 'tit' }]));
}
