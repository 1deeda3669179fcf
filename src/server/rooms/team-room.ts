/** The room of one team that plays: each seat sees its own projection of the run, and acts as itself. */

import type { LevelPackage } from '#domain/level/level.ts';
import type { Place } from '#domain/level/map.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Session } from '#domain/session/state.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { MESSAGE } from '#protocol/message-names.ts';
import { teamMessageSchema } from '#protocol/messages.ts';
import { PRESENCE_HZ } from '#protocol/presence.ts';
import type { RunHost } from '../runs/hosts.ts';
import { roomBeside } from '../runs/place-beside.ts';
import type { Presence } from '../runs/presence.ts';
import { TOPIC } from '../runs/registry.ts';
import { passOffer, toldBySession } from '../runs/rescue-desk.ts';
import { runStream, sessionStream } from '../store/store.ts';
import { LevelVoice } from '../texts.ts';
import { Company, type CompanyEdges } from './company.ts';
import { type Admission, admit, type Guest, mannerOf, whyOut } from './guest.ts';
import { hearing } from './hearing.ts';
import { sameJson } from './same-json.ts';
import { type GuestEdges, type RoomOptions, WireRoom } from './wire-room.ts';

export interface TeamRoomOptions extends RoomOptions {
  readonly presence: Presence;
}

export class TeamRoom extends WireRoom {
  readonly #company = new Company({
    pace: () => this.#pace(),
    isObject: (object) => Object.hasOwn(this.#host.game.level.objects, object),
    isOnMap: (place) => this.#isOnMap(place),
    beside: (object, others) => roomBeside(this.#level?.map?.place, object, others),
    passOn: (from) => this.registry.signals.pass(this.#runId, from),
  });
  /** Birds, and nothing that counts: it travels to every page of the team alike. */
  override state = this.#company.state;
  /** A tick at which no bird has moved looks at one flag, and sends nothing. */
  override patchRate = 1000 / PRESENCE_HZ;
  #host!: RunHost;
  #presence!: Presence;
  #level: LevelPackage | undefined;
  #voice!: LevelVoice;
  #stopListening: (() => void)[] = [];
  /** What pages last showed of the session. */
  #said: object | undefined;

  override onCreate(options: TeamRoomOptions): void {
    this.#presence = options.presence;
    super.onCreate(options);
    this.hearBeside('bird', (guest, raw) => guest.as === 'seat' && this.#company.move(guest.seat, raw));
    this.hearBeside('signal', (guest, raw) => guest.as === 'seat' && this.#company.signal(guest.seat, raw));
  }

  protected override open(run: string): void {
    const host = this.registry.runs.get(run);
    if (!host) throw new Error(`no run ${run}`);
    this.#host = host;
    this.#level = this.registry.shelf.held(host.game.level.hash);
    this.#voice = new LevelVoice(this.#level, this.registry.log);
    this.#stopListening = [
      this.registry.changes.listen(runStream(run), () => this.refresh()),
      this.registry.changes.listen(sessionStream(host.session), () => this.#sessionChanged()),
      this.registry.changes.listen(TOPIC.runsOf(host.session), () => this.#refreshIfNew()),
      this.registry.signals.listen(run, (told) => {
        if ('signal' in told) this.tellAll(MESSAGE.signal, told);
        else if (told.place) this.#company.move(told.seat, told.place);
        else this.#company.left(told.seat);
      }),
    ];
  }

  override onDispose(): void {
    for (const stop of this.#stopListening) stop();
  }

  protected override letIn(asked: unknown): Admission {
    const admission = admit(this.#session, asked, this.doorkeeper);
    if ('closeCode' in admission) return admission;
    const closeCode = this.#whyOut(admission.guest);
    return closeCode === undefined ? admission : { closeCode };
  }

  protected override edgesOf(guest: Guest): GuestEdges {
    const seat = guest.as === 'seat' ? guest.seat : '';
    const { game } = this.#host;
    const { shelf } = this.registry;
    const look = { ...shelf.mapOf(game.level.hash), ...shelf.accentOf(game.level.hash) };
    return {
      hear: hearing(teamMessageSchema, ({ client, seq, command }, answer) => {
        if (command.type === 'offer-hint') passOffer(this.registry, this.#host, seat, { client, seq, command }, answer);
        else this.#host.submit({ client, seq, command: { by: 'seat', seat, command } }, answer);
      }),
      project: () => {
        const run = this.#host.state;
        const view = run?.seats[seat] && projectRun(game, run, { kind: 'seat', seat });
        return view && { ...view, ...look, ...toldBySession(this.registry, this.#host) };
      },
      say: (key) => this.#voice.say(key, mannerOf(guest, this.#session), this.#host.state),
    };
  }

  protected override arrived(guest: Guest): void {
    if (guest.as === 'seat') this.#presence.arrived(this.#runId, guest.seat);
  }

  protected override left(guest: Guest): void {
    if (guest.as !== 'seat') return;
    this.#presence.left(this.#runId, guest.seat);
    this.#company.left(guest.seat);
  }

  /** A mission without a map is played in lists: its pages draw no place, and any will do. */
  #isOnMap({ x, y }: Place): boolean {
    const map = this.#level?.map?.place;
    return map === undefined || (x <= map.columns * map.tile && y <= map.rows * map.tile);
  }

  #pace(): ReturnType<CompanyEdges['pace']> {
    const run = this.#host.state;
    if (run?.status !== 'playing') return 'over';
    return run.clock.asOf === null ? 'still' : 'played';
  }

  get #session(): Session | undefined {
    return this.registry.sessions.get(this.#host.session)?.state;
  }

  get #runId(): string {
    return this.#host.stream.slice(runStream('').length);
  }

  #whyOut(guest: Guest): number | undefined {
    if (guest.as !== 'seat') return CLOSE.notWelcome;
    const out = whyOut(this.#session, guest);
    const team = this.#session?.seats[guest.seat]?.team;
    if (out !== undefined || team === undefined) return out ?? CLOSE.notWelcome;
    return this.#session?.teams[team]?.run === this.#runId ? undefined : CLOSE.moved;
  }

  #sessionChanged(): void {
    this.dismiss((guest) => this.#whyOut(guest));
    this.#refreshIfNew();
  }

  /** Most of what changes a session or another run concerns other teams alone. */
  #refreshIfNew(): void {
    const said = toldBySession(this.registry, this.#host);
    if (sameJson(said, this.#said)) return;
    this.#said = said;
    this.refresh();
  }
}
