/**
 * Boosters that anybody opens alone by a link: a session of one seat that begins at once, leads itself and leaves nothing
 * behind. Nothing of it is written to disk, so a server that stops forgets it. Rules R204, R205.
 */
import type { Answer } from '#domain/host.ts';
import type { LevelPackage } from '#domain/level/level.ts';
import type { SessionCommand } from '#domain/session/command.ts';
import type { Address, Language } from '#domain/session/state.ts';
import type { JoinResponse } from '#protocol/http.ts';
import { drawId, drawToken, hashToken } from './draw-id.ts';
import type { SessionHost } from './hosts.ts';
import type { Registry } from './registry.ts';

/** A few schools at once; each is one seat and one run in memory. */
const MOST_AT_ONCE = 300;
const MINUTE_MS = 60_000;
/** Time for five minutes of play, and to read what comes after. */
const ENDS_AFTER_MS = 45 * MINUTE_MS;
/** By then its rooms are closed: see room-keeper.ts. */
const FORGOTTEN_AFTER_MS = 4 * 60 * MINUTE_MS;

export type OpenedByLink = JoinResponse | 'mission/unknown' | 'store/unavailable';

export class LinkSessions {
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** A mission that another one names as its booster: only those open by a link [R205]. */
  async booster(mission: string): Promise<LevelPackage | undefined> {
    const { levels } = await this.#registry.shelf.offer();
    const isNamed = ({ level }: LevelPackage) => level.boosters.some((booster) => booster.mission === mission);
    return [...levels.values()].some(isNamed) ? levels.get(mission) : undefined;
  }

  /** Opens a booster for one device. */
  async open(mission: string, manner: { language: Language; address: Address }): Promise<OpenedByLink> {
    const level = await this.booster(mission);
    if (!level) return 'mission/unknown';
    if (this.#registry.unkept.size >= MOST_AT_ONCE) return 'store/unavailable';
    const { session, answer } = await this.#registry.openSession({
      ...{ level, programme: 'libre', teamSize: 1, byLink: true },
      ...manner,
    });
    const host = this.#registry.sessions.get(session);
    if (!answer.ok || !host) return 'store/unavailable';
    const seat = drawId();
    const token = drawToken();
    const { language } = manner;
    const began = [
      await told(host, {
        by: 'host',
        command: { type: 'join', seat, tokenHash: hashToken(token), heads: 1, language },
      }),
      await told(host, { by: 'facilitator', command: { type: 'start-session' }, here: [seat] }),
    ];
    return began.every(({ ok }) => ok) ? { session, seat, token } : 'store/unavailable';
  }

  /** Done at each heartbeat: nobody else ends them. */
  sweep(): void {
    const { sessions, unkept, time } = this.#registry;
    for (const session of [...unkept]) {
      const host = sessions.get(session);
      // One that is just being opened has no state yet.
      if (host && !host.state) continue;
      const age = time.now() - (host?.state?.openedAt ?? 0);
      if (age > FORGOTTEN_AFTER_MS) this.#registry.forget(session);
      else if (host?.state?.status === 'playing' && age > ENDS_AFTER_MS)
        host.tell({ by: 'facilitator', command: { type: 'end-session' } });
    }
  }
}

function told(host: SessionHost, command: SessionCommand): Promise<Answer> {
  return new Promise((resolve) => host.tell(command, resolve));
}
