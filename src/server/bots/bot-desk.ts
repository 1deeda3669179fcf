/** Every bot of this process: one for each seat of a bot in a run that is played, from when it is there until it leaves. */
import type { Signal } from '#protocol/presence.ts';
import { placeBeside } from '../runs/place-beside.ts';
import type { Presence } from '../runs/presence.ts';
import { type Registry, TOPIC } from '../runs/registry.ts';
import { runStream } from '../store/store.ts';
import { Bot } from './bot.ts';

export class BotDesk {
  readonly #registry: Registry;
  readonly #presence: Presence;
  /** By run, then by seat. */
  readonly #bots = new Map<string, Map<string, Bot>>();
  readonly #stopListening = new Map<string, () => void>();

  constructor(registry: Registry, presence: Presence) {
    this.#registry = registry;
    this.#presence = presence;
    this.#stopListening.set(
      TOPIC.runOpened,
      registry.changes.listen(TOPIC.runOpened, () => this.watch()),
    );
  }

  /** Takes up every run that is played: those that were restored, and those that begin. */
  watch(): void {
    for (const [run, host] of this.#registry.runs) {
      if (this.#bots.has(run) || host.state?.status !== 'playing') continue;
      this.#bots.set(run, new Map());
      const stops = [
        this.#registry.changes.listen(runStream(run), () => this.#look(run)),
        this.#registry.signals.listen(run, (told) => {
          if (!('signal' in told)) return;
          for (const bot of this.#bots.get(run)?.values() ?? []) bot.hear(told);
        }),
      ];
      this.#stopListening.set(run, () => {
        for (const stop of stops) stop();
      });
      this.#look(run);
    }
  }

  close(): void {
    for (const stop of this.#stopListening.values()) stop();
    for (const bots of this.#bots.values()) for (const bot of bots.values()) bot.close();
    this.#bots.clear();
  }

  #look(run: string): void {
    const host = this.#registry.runs.get(run);
    const bots = this.#bots.get(run);
    if (!host?.state || !bots) return;
    const isPlayed = host.state.status === 'playing';
    const { time, signals } = this.#registry;
    for (const [seat, { bot, presence }] of Object.entries(host.state.seats)) {
      const isHere = isPlayed && bot === true && presence !== 'removed';
      if (isHere && !bots.has(seat)) {
        const stand = (object?: string) => this.#stand(run, seat, object);
        const signal = (said: Signal) => signals.pass(run, { seat, signal: said });
        bots.set(seat, new Bot({ seat, host, time, signal, stand }));
        this.#presence.arrived(run, seat);
        stand();
      } else if (!isHere && bots.has(seat)) {
        bots.get(seat)?.close();
        bots.delete(seat);
        this.#presence.left(run, seat);
        signals.pass(run, { seat, place: undefined });
      }
    }
    for (const bot of bots.values()) bot.look();
    if (isPlayed) return;
    this.#stopListening.get(run)?.();
    this.#stopListening.delete(run);
    this.#bots.delete(run);
  }

  /** A mission without a map is played in lists: nobody stands anywhere. */
  #stand(run: string, seat: string, object?: string): void {
    const { shelf, signals, runs } = this.#registry;
    const map = shelf.held(runs.get(run)?.game.level.hash ?? '')?.map?.place;
    if (!map) return;
    const number = [...(this.#bots.get(run)?.keys() ?? [])].indexOf(seat);
    const at = object !== undefined && map.objects[object] ? { at: object } : {};
    signals.pass(run, { seat, place: { ...placeBeside(map, object, number), facing: 'up', ...at } });
  }
}
