/**
 * A team in each other's company: where each bird is, and what they signal. It decides nothing, is not journaled, and is
 * gone with the process [R120].
 */
import type { z } from 'zod';
import type { Place } from '#domain/level/map.ts';
import { type BirdMessage, FACINGS, type SignalFrom } from '#protocol/presence.ts';
import { birdMessageSchema, signalMessageSchema } from '#protocol/presence-schema.ts';
import { BirdState, BirdsState } from './birds-state.ts';
import { isShallow } from './shallow.ts';

export interface CompanyEdges {
  /** `still`: the run is frozen. */
  pace(): 'played' | 'still' | 'over';
  /** Whether the mission has this object: so that no word of a player's own passes as the name of one. */
  isObject(object: string): boolean;
  /** Whether this place is on the mission's map. */
  isOnMap(place: Place): boolean;
  /** Where a bird stands that is at this object, or at the way in, and on none of the others. */
  beside(object: string | undefined, others: readonly Place[]): Place;
  passOn(from: SignalFrom): void;
}

export class Company {
  readonly state = new BirdsState();
  readonly #edges: CompanyEdges;

  constructor(edges: CompanyEdges) {
    this.#edges = edges;
  }

  /** Puts a seat's own bird where it says. While all stand still a bird may come back, but none that is there moves. */
  move(seat: string, raw: unknown): void {
    const { birds } = this.state;
    const pace = this.#edges.pace();
    if (pace === 'over' || (pace === 'still' && birds.has(seat))) return;
    const told = understood(birdMessageSchema, raw);
    if (!told || !this.#isThere('x' in told ? told : undefined, told.at)) return;
    const bird = birds.get(seat) ?? new BirdState();
    const place = 'x' in told ? told : this.#stand(seat, told);
    bird.x = place.x;
    bird.y = place.y;
    bird.facing = FACINGS.indexOf('x' in told ? told.facing : 'up');
    bird.at = told.at ?? '';
    if (!birds.has(seat)) birds.set(seat, bird);
  }

  signal(seat: string, raw: unknown): void {
    if (this.#edges.pace() !== 'played') return;
    const signal = understood(signalMessageSchema, raw);
    if (!signal) return;
    const about = 'about' in signal ? signal.about : undefined;
    const place = 'x' in signal ? signal : undefined;
    if (this.#isThere(place, about)) this.#edges.passOn({ seat, signal });
  }

  left(seat: string): void {
    this.state.birds.delete(seat);
  }

  /** Who is at it already stays where they are. */
  #stand(seat: string, { at }: Pick<BirdMessage, 'at'>): Place {
    const { birds } = this.state;
    const mine = birds.get(seat);
    if (mine && at !== undefined && mine.at === at) return mine;
    const others = [...birds].flatMap(([other, { x, y }]) => (other === seat ? [] : [{ x, y }]));
    return this.#edges.beside(at, others);
  }

  #isThere(place: Place | undefined, object: string | undefined): boolean {
    const { isObject, isOnMap } = this.#edges;
    return (object === undefined || isObject(object)) && (place === undefined || isOnMap(place));
  }
}

function understood<Message>(schema: z.ZodType<Message>, raw: unknown): Message | undefined {
  return isShallow(raw) ? schema.safeParse(raw).data : undefined;
}
