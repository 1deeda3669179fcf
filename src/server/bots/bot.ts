/** One bot in one team: looks at its own view after every change, and does what the rules of bots say, in its own time [R171]. */
import { type BotDeed, type BotHeard, botDeed, isSameDeed } from '#domain/run/bot-deed.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Signal, SignalFrom } from '#protocol/presence.ts';
import type { RunHost } from '../runs/hosts.ts';
import type { Time } from '../runs/time.ts';

export interface BotEdges {
  readonly seat: string;
  readonly host: RunHost;
  readonly time: Time;
  /** Says something to the team. */
  signal(signal: Signal): void;
  /** Its bird stands at this object. */
  stand(object: string | undefined): void;
}

/** The author of a bot's commands in the journal. */
const CLIENT = 'bot';

export class Bot {
  readonly #edges: BotEdges;
  #planned: BotDeed | undefined;
  #heard: BotHeard | undefined;
  #cancel: (() => void) | undefined;
  #seq = 0;

  constructor(edges: BotEdges) {
    this.#edges = edges;
  }

  /** The run may have changed. What it meant to do already, it does when it meant to. */
  look(): void {
    const deed = this.#deed();
    if (isSameDeed(deed, this.#planned)) return;
    this.#cancel?.();
    this.#planned = deed;
    this.#cancel = deed && this.#edges.time.after(deed.afterMs, () => this.#act(deed));
  }

  /** Somebody signals: it answers people, not itself nor other bots. */
  hear({ seat, signal }: SignalFrom): void {
    const heard = this.#edges.host.state?.seats[seat]?.bot ? undefined : askedOf(signal, this.#edges.seat);
    if (!heard) return;
    this.#heard = heard;
    this.look();
  }

  close(): void {
    this.#cancel?.();
    this.#planned = undefined;
  }

  #deed(): BotDeed | undefined {
    const { seat, host } = this.#edges;
    const run = host.state;
    if (run?.seats[seat]?.presence !== 'connected') return undefined;
    const view = projectRun(host.game, run, { kind: 'seat', seat });
    const answer = this.#heard && botDeed(host.game.kinds, view, this.#heard);
    if (!answer) this.#heard = undefined;
    return answer ?? botDeed(host.game.kinds, view);
  }

  #act({ command }: BotDeed): void {
    const { seat, host, time, signal, stand } = this.#edges;
    stand(objectOf(host, command));
    const answers = this.#heard !== undefined;
    this.#heard = undefined;
    this.#planned = undefined;
    // Higher than any before, also than those of a process that is gone.
    this.#seq = Math.max(this.#seq + 1, time.now());
    const submission = { client: `${CLIENT}/${seat}`, seq: this.#seq, command: { by: 'seat', seat, command } } as const;
    host.submit(submission, ({ ok }) => {
      if (ok && answers && command.type === 'show-line') signal({ sort: 'phrase', phrase: 'look' });
    });
  }
}

/** The first thing on the map that opens the puzzle of this command. */
function objectOf({ game }: RunHost, command: BotDeed['command']): string | undefined {
  if (!('puzzle' in command)) return undefined;
  const { puzzle } = command;
  return Object.keys(game.level.objects).find((object) => game.level.objects[object]?.puzzles.includes(puzzle));
}

function askedOf(signal: Signal, me: string): BotHeard | undefined {
  if (signal.sort !== 'phrase' || (signal.to !== undefined && signal.to !== me)) return undefined;
  const { phrase, about, to } = signal;
  if (phrase !== 'show-me' && phrase !== 'who-has-it' && phrase !== 'yes' && phrase !== 'no') return undefined;
  return { phrase, ...(about === undefined ? {} : { about }), ...(to === undefined ? {} : { toMe: true }) };
}
