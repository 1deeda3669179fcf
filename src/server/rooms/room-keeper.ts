/** Opens a room for every session and run that goes on, and closes those that nobody needs any more. */
import { matchMaker } from '@colyseus/core';
import type { Session } from '#domain/session/state.ts';
import { CLOSE } from '#protocol/close-codes.ts';
import { SESSION_ROOM, sessionRoomId, TEAM_ROOM, teamRoomId } from '#protocol/version.ts';
import { Presence } from '../runs/presence.ts';
import { TOPIC } from '../runs/registry.ts';
import { SessionRoom } from './session-room.ts';
import { TeamRoom } from './team-room.ts';
import { type RoomContext, WireRoom } from './wire-room.ts';

/** Rooms of a session that is over stay for who still reads, or reloads… */
const EMPTY_AFTER_END_MS = 10 * 60_000;
/** …and no longer than this. */
const OPEN_AFTER_END_MS = 2 * 3_600_000;

interface Kept {
  readonly session: string;
  endedAt?: number;
  lastSeenAt: number;
}

export class RoomKeeper {
  readonly presence: Presence;
  readonly #context: RoomContext;
  readonly #rooms = new Map<string, Kept>();
  readonly #stopListening: (() => void)[];

  constructor(context: RoomContext) {
    this.#context = context;
    this.presence = new Presence(context.registry);
    matchMaker.defineRoomType(SESSION_ROOM, SessionRoom);
    matchMaker.defineRoomType(TEAM_ROOM, TeamRoom);
    const { changes, log } = context.registry;
    const open = () => void this.openMissing().catch((error: unknown) => log(`room not opened: ${String(error)}`));
    this.#stopListening = [changes.listen(TOPIC.sessionOpened, open), changes.listen(TOPIC.runOpened, open)];
  }

  /** Every session and run that goes on gets its room, and those that ended lately: the debrief and the ticket come then [R109]. */
  async openMissing(): Promise<void> {
    const { registry } = this.#context;
    for (const [id, host] of registry.sessions) {
      if (host.state && this.#isWanted(host.state)) await this.#open(SESSION_ROOM, sessionRoomId(id), id, id);
    }
    for (const [id, host] of registry.runs) {
      const session = registry.sessions.get(host.session)?.state;
      if (host.state && session && this.#isWanted(session))
        await this.#open(TEAM_ROOM, teamRoomId(id), host.session, id);
    }
  }

  #isWanted({ status, endedAt }: Session): boolean {
    const { time } = this.#context.registry;
    return status !== 'ended' || (endedAt !== null && time.now() - endedAt < OPEN_AFTER_END_MS);
  }

  /** Done at each heartbeat. */
  sweep(): void {
    this.presence.reconcile();
    const { registry } = this.#context;
    const now = registry.time.now();
    for (const [roomId, kept] of [...this.#rooms]) {
      const session = registry.sessions.get(kept.session)?.state;
      if (session?.status !== 'ended') continue;
      const room = matchMaker.getLocalRoomById(roomId);
      kept.endedAt ??= session.endedAt ?? now;
      if (room instanceof WireRoom && !room.isEmpty) kept.lastSeenAt = now;
      const emptyMs = now - Math.max(kept.lastSeenAt, kept.endedAt);
      if (emptyMs < EMPTY_AFTER_END_MS && now - kept.endedAt < OPEN_AFTER_END_MS) continue;
      this.#rooms.delete(roomId);
      void room?.disconnect(CLOSE.over);
    }
  }

  close(): void {
    for (const stop of this.#stopListening) stop();
  }

  async #open(name: string, roomId: string, session: string, of: string): Promise<void> {
    if (this.#rooms.has(roomId)) return;
    this.#rooms.set(roomId, { session, lastSeenAt: 0 });
    try {
      await matchMaker.createRoom(name, { ...this.#context, presence: this.presence, roomId, of });
    } catch (error) {
      this.#rooms.delete(roomId);
      throw error;
    }
  }
}
