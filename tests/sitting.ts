/** A session with no server: the rules alone, every row kept, and its runs as the rows make them. */
import type { HostRow } from '#domain/host.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { SessionCommand, SessionHostCommand } from '#domain/session/command.ts';
import type { SessionEntry } from '#domain/session/entry.ts';
import { fanOut } from '#domain/session/fan-out.ts';
import { applySession } from '#domain/session/session.ts';
import type { Session } from '#domain/session/state.ts';
import { smallGame } from './small-level.ts';

export const NOW = 1_800_000_000_000;

type Opening = Extract<SessionHostCommand, { type: 'open-session' }>;

export class Sitting {
  state: Session | undefined;
  now = NOW;
  readonly rows: HostRow<SessionCommand, SessionEntry>[] = [];

  constructor(more: Partial<Opening> = {}) {
    const minutes = { lesson: 5, brief: 2, play: 20, debrief: 12 };
    this.host({
      type: 'open-session',
      session: 'k',
      code: 'BCDFGHJ',
      seed: 5,
      level: { id: 'small', hash: 'h', minutes, questions: 3 },
      programme: 'libre',
      language: 'fr',
      teamSize: 4,
      ...more,
    });
  }

  /** @returns the refusal, or nothing */
  send(command: SessionCommand): string | undefined {
    const applied = applySession(this.state, command, this.now);
    if (!applied.ok) return applied.refusal;
    this.state = applied.state;
    const n = this.rows.length;
    this.rows.push({ n, at: this.now, client: 'x', seq: n + 1, command, entries: applied.entries });
    return undefined;
  }

  host(command: SessionHostCommand) {
    return this.send({ by: 'host', command });
  }

  lead(command: Extract<SessionCommand, { by: 'facilitator' }>['command'], here: readonly string[] = []) {
    return this.send({ by: 'facilitator', command, here });
  }

  join(...seats: string[]) {
    return seats.map((seat) => this.joinWith(1, seat));
  }

  joinWith(heads: number, seat: string) {
    return this.host({ type: 'join', seat, tokenHash: 'f'.repeat(64), heads, language: 'fr' });
  }

  get session(): Session {
    if (!this.state) throw new Error('not open');
    return this.state;
  }

  /** Seats of each team, by team. */
  get teams(): { [team: string]: readonly string[] } {
    return Object.fromEntries(Object.entries(this.session.teams).map(([team, { seats }]) => [team, seats]));
  }

  /** Applies everything that the rows send, twice, as a host does after a crash: numbers already seen are dropped. */
  runs(game: Game = smallGame()): { [run: string]: Run } {
    const states: { [run: string]: Run } = {};
    const seen = new Set<string>();
    for (const row of [...this.rows, ...this.rows]) {
      for (const { run, submission } of fanOut(this.session, row)) {
        const id = `${run}/${submission.client}/${submission.seq}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const applied = applyRun(game, states[run], submission.command, this.now);
        if (!applied.ok) throw new Error(`${submission.command.command.type}: ${applied.refusal}`);
        states[run] = applied.state;
      }
    }
    return states;
  }
}
