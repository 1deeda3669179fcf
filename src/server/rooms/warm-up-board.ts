/** The warm-up of one lobby, while its room stands: who is here, what they do in it, what each is shown of it [R198]. */
import type { SeatId } from '#domain/ids.ts';
import {
  dealPiece,
  doInWarmUp,
  NO_WARM_UP,
  type OwnWarmUpView,
  projectOwnWarmUp,
  projectWarmUp,
  type WarmUpView,
} from '#domain/session/warm-up.ts';
import { warmUpMessageSchema } from '#protocol/presence-schema.ts';
import { isShallow } from './shallow.ts';

export interface WarmUpEdges {
  /** Seats that have a page open. */
  here(): ReadonlySet<SeatId>;
  /** Wall time, in ms since 1970. */
  now(): number;
  /** The lobby is open and the facilitator has not taken the warm-up out of it. */
  isOn(): boolean;
}

export class WarmUpBoard {
  readonly #edges: WarmUpEdges;
  #warmUp = NO_WARM_UP;

  constructor(edges: WarmUpEdges) {
    this.#edges = edges;
  }

  /** Somebody's page opened. */
  arrived(seat: SeatId): void {
    this.#warmUp = dealPiece(this.#warmUp, seat, this.#edges.here());
  }

  /** @returns whether there is something new to show */
  hear(seat: SeatId, raw: unknown): boolean {
    const message = isShallow(raw) ? warmUpMessageSchema.safeParse(raw).data : undefined;
    if (!message || !this.#edges.isOn()) return false;
    const before = this.#warmUp;
    this.#warmUp = doInWarmUp(before, seat, message.deed, this.#edges.now());
    return this.#warmUp !== before;
  }

  /** Counts of who is here are on the pages that show one. */
  get hasBegun(): boolean {
    return this.#edges.isOn() && this.#warmUp !== NO_WARM_UP;
  }

  shownTo(seat: SeatId): { readonly warmUp?: OwnWarmUpView } {
    return this.#edges.isOn() ? { warmUp: projectOwnWarmUp(this.#warmUp, this.#edges.here(), seat) } : {};
  }

  onScreen(): { readonly warmUp?: WarmUpView } {
    return this.#edges.isOn() ? { warmUp: projectWarmUp(this.#warmUp, this.#edges.here()) } : {};
  }
}
