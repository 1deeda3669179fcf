/**
 * Every session and run of this process. Rooms come and go with their sockets; what is played lives here, and on disk
 * before anybody is told.
 */
import type { Answer, HostRow } from '#domain/host.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import type { LevelProblem } from '#domain/level/problem.ts';
import type { AnyPuzzleKind } from '#domain/puzzle.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import type { SessionCommand, SessionHostCommand } from '#domain/session/command.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { fanOut } from '#domain/session/fan-out.ts';
import type { Session } from '#domain/session/state.ts';
import { JudgeThread } from '../judges/judge-thread.ts';
import type { Judges } from '../judges/judges.ts';
import { runStream, type Store, type Stream, sessionStream } from '../store/store.ts';
import { Changes } from './changes.ts';
import { Committer } from './committer.ts';
import { drawCode, drawId, drawSeed } from './draw-id.ts';
import { FanOutQueue } from './fan-out-queue.ts';
import { RunHost, SessionHost } from './hosts.ts';
import { LevelShelf, type Offer } from './level-shelf.ts';
import { tellTaken } from './rescue-desk.ts';
import { Signals } from './signals.ts';
import type { Time } from './time.ts';

export interface RegistryOptions {
  readonly store: Store;
  readonly time: Time;
  readonly levels: ReadonlyMap<string, LevelPackage>;
  /** Level folders that were left out. */
  readonly problems?: readonly LevelProblem[] | undefined;
  /** Reads the missions again where they may change while the server runs. */
  readonly reread?: (() => Promise<Offer>) | undefined;
  readonly kinds: ReadonlyMap<string, AnyPuzzleKind>;
  readonly log: (line: string) => void;
  /** Whoever decides where a library must; a thread of this process without it. */
  readonly judges?: Judges;
}

type OpenSession = Extract<SessionHostCommand, { type: 'open-session' }>;

export interface NewSession extends Omit<OpenSession, 'type' | 'session' | 'code' | 'seed' | 'level'> {
  readonly level: LevelPackage;
}

/** Topics of `changes`, besides the streams themselves. */
export const TOPIC = {
  sessionOpened: 'opened:session',
  runOpened: 'opened:run',
  /** Any run of this session. */
  runsOf: (session: string) => `runs:${session}`,
} as const;

export class Registry {
  readonly sessions = new Map<string, SessionHost>();
  readonly runs = new Map<string, RunHost>();
  /** Sessions of which nothing is written to disk [R204]. */
  readonly unkept = new Set<string>();
  /** Runs whose journal could not be taken up: opened again, they would write over its rows. */
  readonly abandoned = new Set<string>();
  readonly store: Store;
  readonly time: Time;
  readonly shelf: LevelShelf;
  readonly changes: Changes;
  readonly signals = new Signals();
  readonly committer: Committer;
  readonly log: (line: string) => void;
  readonly #judges: Judges;
  readonly #kinds: ReadonlyMap<string, AnyPuzzleKind>;
  readonly #fanOut: FanOutQueue;
  /** Takes the rows of what is not kept. */
  readonly #forgetting: Committer;

  constructor(options: RegistryOptions) {
    this.store = options.store;
    this.time = options.time;
    this.log = options.log;
    this.#kinds = options.kinds;
    this.#judges = options.judges ?? new JudgeThread(options);
    const { levels, problems = [] } = options;
    this.shelf = new LevelShelf(options.store, { levels, problems }, options.reread);
    this.changes = new Changes(options.log);
    this.committer = new Committer(options.store, options.time, () => this.changes.tell());
    this.#forgetting = new Committer({ append: async () => {} }, options.time, () => this.changes.tell());
    this.#fanOut = new FanOutQueue(options.time, (run) => this.runs.get(run));
  }

  /** Opens a session on a level. @returns its id, or the refusal */
  async openSession(wanted: NewSession): Promise<{ readonly session: string; readonly answer: Answer }> {
    await this.shelf.keep(wanted.level);
    const session = drawId();
    const { level: chosen, ...settings } = wanted;
    const { id, hash, minutes, debrief: questions, lesson: said, facilitator: notes } = chosen.level;
    const { lesson, brief, play, debrief } = minutes;
    const level = { id, hash, minutes: { lesson, brief, play, debrief }, questions, said, notes };
    if (wanted.byLink) this.unkept.add(session);
    const opening = { session, code: this.#freeCode(), seed: drawSeed(), level, ...settings };
    const host = this.adoptSession(session, hash);
    const answer = await new Promise<Answer>((done) =>
      host.tell({ by: 'host', command: { type: 'open-session', ...opening } }, done),
    );
    if (!answer.ok) this.forget(session);
    return { session, answer };
  }

  /** The session with this code: the one that goes on, or else the last one that had it. */
  sessionByCode(code: string): SessionHost | undefined {
    const all = [...this.sessions.values()].filter(
      ({ session, state }) => state?.code === code && !this.unkept.has(session),
    );
    return all.find((host) => host.state?.status !== 'ended') ?? all.at(-1);
  }

  /** Lets go of a session and its runs: what is on disk of them stays there. */
  forget(session: string): void {
    for (const hosts of [this.sessions, this.runs]) {
      for (const [id, host] of hosts) {
        if (host.session !== session) continue;
        host.close();
        hosts.delete(id);
      }
    }
    this.unkept.delete(session);
  }

  /** A host without a state yet: its first command, or its journal, gives it one. */
  adoptSession(session: string, level: string): SessionHost {
    const host = new SessionHost({
      ...this.#edges(sessionStream(session), session, level),
      published: (state, row) => {
        this.changes.note(sessionStream(session));
        if (row.n === 0) this.changes.note(TOPIC.sessionOpened);
        this.sendToRuns(state, row);
      },
    });
    this.sessions.set(session, host);
    return host;
  }

  adoptRun(run: string, session: string, level: LevelPackage): RunHost {
    const game = { level: level.level, kinds: this.#kinds };
    const host = new RunHost(game, {
      ...this.#edges(runStream(run), session, level.level.hash),
      judges: this.#judges,
      published: (_state, row) => {
        this.changes.note(runStream(run));
        this.changes.note(TOPIC.runsOf(session));
        if (row.n === 0) this.changes.note(TOPIC.runOpened);
        if (row.entries.some(({ type }) => type === 'offer-taken')) this.tellTaken(session);
        if (row.entries.some((entry) => this.#willAsk(level, entry))) this.#judges.warmUp();
      },
    });
    this.runs.set(run, host);
    return host;
  }

  /** The judge's library is large: it is loaded when the first puzzle that needs it unlocks, not before. */
  #willAsk({ level }: LevelPackage, entry: RunEntry): boolean {
    if (entry.type !== 'puzzle-unlocked') return false;
    return this.#kinds.get(level.puzzles[entry.puzzle]?.kind ?? '')?.asks !== undefined;
  }

  /** What a session's row means for its runs. Sent again at boot: each command applies once [R75]. */
  sendToRuns(session: Session, row: HostRow<SessionCommand, SessionEntry>): void {
    for (const { run, submission } of fanOut(session, row)) {
      if (this.abandoned.has(run)) continue;
      const level = this.shelf.held(session.level.hash);
      if (level && !this.runs.has(run)) this.adoptRun(run, session.id, level);
      this.#fanOut.push(run, submission);
    }
  }

  /** What runs took of offered hints, said to their session. Sent again at boot, it says nothing new. */
  tellTaken(session: string): void {
    const host = this.sessions.get(session);
    if (host) tellTaken(host, this.runs);
  }

  /** Lets go of every timer. What was not acknowledged is lost, as in a crash. */
  close(): void {
    this.#fanOut.close();
    this.#judges.close();
    for (const host of [...this.sessions.values(), ...this.runs.values()]) host.close();
  }

  #edges(stream: Stream, session: string, level: string) {
    const { time, log } = this;
    const committer = this.unkept.has(session) ? this.#forgetting : this.committer;
    return { stream, session, level, time, committer, log };
  }

  #freeCode(): string {
    let code = drawCode();
    while (this.sessionByCode(code)) code = drawCode();
    return code;
  }
}
