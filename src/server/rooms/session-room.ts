/** The room of one session: devices in the lobby, the facilitator's console, and the projected screen. */
import type { TeamId } from '#domain/ids.ts';
import { projectRun } from '#domain/run/project.ts';
import type { FacilitatorView, ScreenView } from '#domain/run/view.ts';
import { projectConsole, projectLobby, projectProjector } from '#domain/session/project.ts';
import type { Session } from '#domain/session/state.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { consoleMessageSchema, lobbyMessageSchema } from '#protocol/messages.ts';
import type { SessionHost } from '../runs/hosts.ts';
import { TOPIC } from '../runs/registry.ts';
import { sessionStream } from '../store/store.ts';
import { LevelVoice } from '../texts.ts';
import { type Admission, admit, type Guest } from './guest.ts';
import { deaf, type Hearing, hearing } from './hearing.ts';
import { type GuestEdges, WireRoom } from './wire-room.ts';

/** Console and screen follow the runs of all teams: often enough to lead by, seldom enough to cost little. */
const RUNS_REFRESH_MS = 200;

export class SessionRoom extends WireRoom {
  #host!: SessionHost;
  #voice!: LevelVoice;
  #stopListening: (() => void)[] = [];
  #cancelRefresh: (() => void) | undefined;

  protected override open(session: string): void {
    const host = this.registry.sessions.get(session);
    if (!host) throw new Error(`no session ${session}`);
    this.#host = host;
    const level = this.registry.shelf.held(host.state?.level.hash ?? '');
    this.#voice = new LevelVoice(level?.texts ?? {}, this.registry.log);
    this.#stopListening = [
      this.registry.changes.listen(sessionStream(session), () => this.#sessionChanged()),
      this.registry.changes.listen(TOPIC.runsOf(session), () => this.#runsChanged()),
    ];
  }

  override onDispose(): void {
    for (const stop of this.#stopListening) stop();
    this.#cancelRefresh?.();
  }

  protected override letIn(asked: unknown): Admission {
    return admit(this.#host.state, asked, this.doorkeeper);
  }

  protected override edgesOf(guest: Guest): GuestEdges {
    return {
      hear: this.#hearing(guest),
      project: () => this.#host.state && this.#viewOf(guest, this.#host.state),
      say: (key) => this.#voice.say(key, guest.language, 'full'),
    };
  }

  /** The actor is who the socket belongs to, whatever the message says [R80]. */
  #hearing(guest: Guest): Hearing {
    switch (guest.as) {
      case 'seat':
        return hearing(lobbyMessageSchema, ({ client, seq, command }, answer) =>
          this.#host.submit({ client, seq, command: { by: 'seat', seat: guest.seat, command } }, answer),
        );
      case 'console':
        return hearing(consoleMessageSchema, ({ client, seq, command }, answer) =>
          this.#host.submit({ client, seq, command: { by: 'facilitator', command } }, answer),
        );
      case 'screen':
        return deaf;
    }
  }

  #viewOf(guest: Guest, session: Session): object | undefined {
    switch (guest.as) {
      case 'seat':
        return session.seats[guest.seat] && projectLobby(session, guest.seat);
      case 'console':
        return projectConsole(session, this.#runViews<FacilitatorView>(session, 'facilitator'));
      case 'screen':
        return projectProjector(session, this.#runViews<ScreenView>(session, 'screen'));
    }
  }

  #runViews<View extends FacilitatorView | ScreenView>(
    session: Session,
    kind: View extends FacilitatorView ? 'facilitator' : 'screen',
  ): { readonly [team: TeamId]: View } {
    const views = Object.entries(session.teams).flatMap(([team, { run }]) => {
      const host = this.registry.runs.get(run);
      if (!host?.state) return [];
      const view =
        kind === 'screen'
          ? projectRun(host.game, host.state, { kind: 'screen' })
          : projectRun(host.game, host.state, { kind: 'facilitator' });
      return [[team, view as View] as const];
    });
    return Object.fromEntries(views);
  }

  #sessionChanged(): void {
    const seats = this.#host.state?.seats ?? {};
    this.dismiss((guest) => guest.as === 'seat' && !seats[guest.seat], CLOSE.notWelcome);
    this.refresh();
  }

  #runsChanged(): void {
    this.#cancelRefresh ??= this.registry.time.after(RUNS_REFRESH_MS, () => {
      this.#cancelRefresh = undefined;
      this.refresh((guest) => guest.as !== 'seat');
    });
  }
}
