/**
 * One team of a session, played in the page: the server's own hosts on the pure rules, a journal in memory, a clock that
 * the author holds. Nothing of it touches a network.
 */
import type { Answer, HostRow, Submission } from '#domain/host.ts';
import type { RunId, SeatId } from '#domain/ids.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import type { PlayerCommand, RunCommand } from '#domain/run/command.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { ConsoleCommand, SessionCommand } from '#domain/session/command.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { fanOut } from '#domain/session/fan-out.ts';
import type { Session } from '#domain/session/state.ts';
import { RunHost, SessionHost } from '#server/runs/hosts.ts';
import { runStream, type StoredRow, sessionStream } from '#server/store/store.ts';
import { pageJudges } from './page-judges.ts';
import { type Setup, seatsOf } from './setup.ts';
import type { StepClock } from './step-clock.ts';

export type Cast = Pick<Setup, 'size' | 'seed' | 'address' | 'language'>;

export interface RehearsalEdges {
  readonly kinds: ReadonlyMap<string, AnyPuzzleKind>;
  readonly clock: StepClock;
  readonly log: (line: string) => void;
  /** Something was applied. */
  readonly changed: () => void;
}

/** When every rehearsal begins, in ms since 1970: the same seed gives the same journal. */
export const BEGINS_AT = Date.UTC(2030, 0, 7, 9);

const SESSION = 'preview';
const CODE = 'BCDFGHJ';
/** Nobody ever shows a token here. */
const NO_TOKEN = '0'.repeat(64);

export class Rehearsal {
  readonly level: LevelPackage;
  readonly clock: StepClock;
  /** The journal, of the session and of its runs. */
  readonly rows: StoredRow[] = [];
  readonly #edges: RehearsalEdges;
  readonly #session: SessionHost;
  readonly #runs = new Map<RunId, RunHost>();
  readonly #numbers = new Map<string, number>();

  constructor(level: LevelPackage, cast: Cast, edges: RehearsalEdges) {
    this.level = level;
    this.clock = edges.clock;
    this.#edges = edges;
    this.#session = new SessionHost({
      ...this.#hostEdges(sessionStream(SESSION)),
      published: (session, row) => this.#passOn(session, row),
    });
    this.#begin(cast);
  }

  get session(): Session {
    return certainly(this.#session.state);
  }

  /** The team that everybody began in. */
  get run(): Run {
    return certainly(this.#team.state);
  }

  get game(): Game {
    return this.#team.game;
  }

  get #team(): RunHost {
    return certainly([...this.#runs.values()][0]);
  }

  /** The run of one team, or of the team that a seat is in now. */
  runOf(who: { readonly team: string } | { readonly seat: SeatId }): { readonly game: Game; readonly run: Run } {
    const host = this.#hostOf('team' in who ? who.team : (this.session.seats[who.seat]?.team ?? ''));
    return { game: host.game, run: certainly(host.state) };
  }

  /** What a player's page sends. */
  act(seat: SeatId, command: PlayerCommand): Promise<Answer> {
    const host = this.#hostOf(this.session.seats[seat]?.team ?? '');
    return new Promise((answer) => host.submit(this.#numbered(seat, { by: 'seat', seat, command }), answer));
  }

  /** What the console sends. */
  lead(command: ConsoleCommand): Promise<Answer> {
    const here = Object.keys(this.session.seats);
    const submission = this.#numbered('console', { by: 'facilitator' as const, command, here });
    return new Promise((answer) => this.#session.submit(submission, answer));
  }

  /** A command that waits for nobody, with its verdict if it needs one. Throws its refusal. */
  tell(command: RunCommand): void {
    let refusal: string | undefined = 'nothing was answered';
    this.#team.tell(command, (answer) => {
      refusal = answer.ok ? undefined : answer.refusal;
    });
    if (refusal !== undefined) throw new Error(refusal);
  }

  close(): void {
    for (const host of [this.#session, ...this.#runs.values()]) host.close();
    this.clock.close();
  }

  #begin({ size, seed, address, language }: Cast): void {
    const { id, hash, minutes, debrief: questions, lesson: said, facilitator: notes } = this.level.level;
    const { lesson, brief, play, debrief } = minutes;
    const level = { id, hash, minutes: { lesson, brief, play, debrief }, questions, said, notes };
    const opening = {
      session: SESSION,
      code: CODE,
      seed,
      level,
      programme: 'libre',
      language,
      teamSize: size,
    } as const;
    this.#host({ type: 'open-session', address, ...opening });
    for (const seat of seatsOf(size)) this.#host({ type: 'join', seat, tokenHash: NO_TOKEN, heads: 1, language });
    // Two pages would sound every effect twice; the console can turn it on again.
    void this.lead({ type: 'set-sound', muted: true });
    void this.lead({ type: 'start-session' });
  }

  #host(command: Extract<SessionCommand, { by: 'host' }>['command']): void {
    this.#session.tell({ by: 'host', command });
  }

  #passOn(session: Session, row: HostRow<SessionCommand, SessionEntry>): void {
    for (const { run, submission } of fanOut(session, row)) {
      const host = this.#runs.get(run) ?? this.#openRun(run);
      host.submit(submission, () => {});
      for (const [seat, { presence }] of Object.entries(host.state?.seats ?? {})) {
        if (presence === 'awaited') host.tell({ by: 'host', command: { type: 'connect-seat', seat } });
      }
    }
  }

  #openRun(run: RunId): RunHost {
    const game = { level: this.level.level, kinds: this.#edges.kinds };
    const host = new RunHost(game, { ...this.#hostEdges(runStream(run)), judges: pageJudges, published: () => {} });
    this.#runs.set(run, host);
    return host;
  }

  #hostEdges(stream: string) {
    const commit = (row: StoredRow, settled: () => void) => {
      this.rows.push(row);
      settled();
      this.#edges.changed();
    };
    const { clock: time, log } = this.#edges;
    return { stream, session: SESSION, level: this.level.level.hash, time, log, committer: { commit } };
  }

  #hostOf(team: string): RunHost {
    return this.#runs.get(this.session.teams[team]?.run ?? '') ?? this.#team;
  }

  #numbered<Command>(author: string, command: Command): Submission<Command> {
    const seq = (this.#numbers.get(author) ?? 0) + 1;
    this.#numbers.set(author, seq);
    return { client: `${author}/preview`, seq, command };
  }
}

/** Everything is committed at once here, so whatever was begun is there. */
function certainly<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the rehearsal has not begun: the journal says why');
  return value;
}
