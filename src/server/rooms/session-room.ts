/** The room of one session: devices in the lobby, the facilitator's console, and the projected screen. */
import type { SeatId, TeamId } from '#domain/ids.ts';
import type { Accent } from '#domain/level/look.ts';
import { projectRun } from '#domain/run/project.ts';
import type { FacilitatorView, ScreenView } from '#domain/run/view.ts';
import type { ConsoleCommand, SessionCommand } from '#domain/session/command.ts';
import { projectConsole, projectLobby, projectProjector } from '#domain/session/project.ts';
import type { Session } from '#domain/session/state.ts';
import { consoleMessageSchema, lobbyMessageSchema } from '#protocol/messages.ts';
import type { SessionHost } from '../runs/hosts.ts';
import { playLeft } from '../runs/play-left.ts';
import { TOPIC } from '../runs/registry.ts';
import { sessionStream } from '../store/store.ts';
import { LevelVoice } from '../texts.ts';
import { type Admission, admit, type Guest, mannerOf, whyOut } from './guest.ts';
import { deaf, type Hearing, hearing } from './hearing.ts';
import { WarmUpBoard } from './warm-up-board.ts';
import { type GuestEdges, type RoomOptions, WireRoom } from './wire-room.ts';

/** What many do at once is shown together: often enough to lead by, seldom enough that a flood of joins costs little. */
const REFRESH_MS = 200;

export class SessionRoom extends WireRoom {
  #host!: SessionHost;
  #map: { readonly map?: string } = {};
  #accent: { readonly accent?: Accent } = {};
  #voice!: LevelVoice;
  #stopListening: (() => void)[] = [];
  #cancelRefresh: (() => void) | undefined;
  /** The next refresh is for seats too. */
  #seatsWait = false;
  #refreshedAt = 0;
  readonly #warmUp = new WarmUpBoard({
    here: () => this.seatsHere,
    now: () => this.registry.time.now(),
    isOn: () => hasWarmUp(this.#host.state),
  });

  override onCreate(options: RoomOptions): void {
    super.onCreate(options);
    this.hearBeside('signal', (guest, raw) => {
      if (guest.as === 'seat' && this.#warmUp.hear(guest.seat, raw)) this.#refreshSoon(true);
    });
  }

  protected override open(session: string): void {
    const host = this.registry.sessions.get(session);
    if (!host) throw new Error(`no session ${session}`);
    this.#host = host;
    const level = this.registry.shelf.held(host.state?.level.hash ?? '');
    this.#map = this.registry.shelf.mapOf(host.state?.level.hash ?? '');
    this.#accent = this.registry.shelf.accentOf(host.state?.level.hash ?? '');
    this.#voice = new LevelVoice(level, this.registry.log);
    this.#stopListening = [
      this.registry.changes.listen(sessionStream(session), () => this.#sessionChanged()),
      this.registry.changes.listen(TOPIC.runsOf(session), () => this.#refreshSoon(false)),
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
      say: (key) => this.#voice.say(key, mannerOf(guest, this.#host.state)),
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
          this.#host.submit({ client, seq, command: this.#ofFacilitator(command) }, answer),
        );
      case 'screen':
        return deaf;
    }
  }

  /** The rules ask no socket and no run: what they need of them goes with the command. */
  #ofFacilitator(command: ConsoleCommand): SessionCommand {
    const here = command.type === 'purge-absent' ? { here: [...this.#here()] } : {};
    const { runs, time } = this.registry;
    const left = command.type === 'take-back-time' ? { left: playLeft(this.#host.state, runs, time.now()) } : {};
    return { by: 'facilitator', command, ...here, ...left };
  }

  /** Seats with a page open, in the lobby or in their team's room; not yet back after an outage counts as open. */
  #here(): Set<SeatId> {
    const here = this.seatsHere;
    for (const { run, seats } of Object.values(this.#host.state?.teams ?? {})) {
      for (const seat of seats) {
        const presence = this.registry.runs.get(run)?.state?.seats[seat]?.presence;
        if (presence === 'connected' || presence === 'awaited') here.add(seat);
      }
    }
    return here;
  }

  #viewOf(guest: Guest, session: Session): object | undefined {
    switch (guest.as) {
      case 'seat':
        return (
          session.seats[guest.seat] && {
            ...projectLobby(session, guest.seat),
            ...this.#map,
            ...this.#accent,
            ...this.#warmUp.shownTo(guest.seat),
          }
        );
      case 'console':
        return {
          ...projectConsole(session, this.#runViews<FacilitatorView>(session, 'facilitator'), this.#here()),
          ...this.registry.shelf.takeHomeOf(session.level.hash),
        };
      case 'screen':
        return {
          ...projectProjector(session, this.#runViews<ScreenView>(session, 'screen')),
          ...this.#accent,
          ...this.#warmUp.onScreen(),
        };
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

  protected override arrived(guest: Guest): void {
    if (guest.as === 'seat') this.#warmUp.arrived(guest.seat);
    this.#refreshSoon(guest.as === 'seat' && this.#warmUp.hasBegun);
  }

  protected override left(guest: Guest): void {
    this.#refreshSoon(guest.as === 'seat' && this.#warmUp.hasBegun);
  }

  #sessionChanged(): void {
    this.dismiss((guest) => (guest.as === 'seat' ? whyOut(this.#host.state, guest) : undefined));
    this.#refreshSoon(true);
  }

  /** At once after a quiet moment, else when the moment is over. @param seats whether the lobby's devices are concerned too */
  #refreshSoon(seats: boolean): void {
    this.#seatsWait ||= seats;
    const { time } = this.registry;
    const wait = this.#refreshedAt + REFRESH_MS - time.now();
    if (wait <= 0) this.#refreshNow();
    else this.#cancelRefresh ??= time.after(wait, () => this.#refreshNow());
  }

  #refreshNow(): void {
    this.#cancelRefresh?.();
    this.#cancelRefresh = undefined;
    this.#refreshedAt = this.registry.time.now();
    const everybody = this.#seatsWait;
    this.#seatsWait = false;
    this.refresh((guest) => everybody || guest.as !== 'seat');
  }
}

/** Who opened a mission alone by a link waits for nobody. */
function hasWarmUp(session: Session | undefined): boolean {
  return session?.status === 'lobby' && !session.warmUpOff && !session.byLink;
}
