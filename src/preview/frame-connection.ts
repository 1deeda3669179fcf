/** A viewer's connection, as its surface knows it, to the rehearsal in the page around it instead of to a server. */
import { signal } from '@preact/signals';
import type { PlayerCommand } from '#domain/run/command.ts';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { TextRef } from '#domain/text.ts';
import type { TeamCommand } from '#protocol/messages.ts';
import { WireCompany } from '#web/connection/company.ts';
import type { Connection } from '#web/connection/connection.ts';
import { fillText } from '#web/i18n/fill-text.ts';
import { language } from '#web/i18n/language.ts';
import { plainTexts } from '#web/i18n/plain-texts.ts';
import type { Backstage } from './backstage.ts';
import { type Picture, pictureFor } from './picture.ts';
import type { Rehearsal } from './rehearsal.ts';
import { isSeat, type Seer } from './setup.ts';

export class FrameConnection<View extends Picture, Command extends TeamCommand | ConsoleCommand>
  implements Connection<View, Command>
{
  readonly view = signal<View | undefined>(undefined);
  readonly status = signal('live' as const);
  readonly closedBecause = signal(undefined);
  readonly company: WireCompany;
  readonly #backstage: Backstage;
  readonly #rehearsal: Rehearsal;
  readonly #seer: Seer;
  readonly #words = signal(0);
  readonly #leave: () => void;
  #shown = '';

  constructor(backstage: Backstage, rehearsal: Rehearsal, seer: Seer) {
    this.#backstage = backstage;
    this.#rehearsal = rehearsal;
    this.#seer = seer;
    this.company = new WireCompany(seer);
    this.#leave = isSeat(seer) ? this.#keepCompany() : () => {};
    this.refresh();
  }

  /** Shows what has changed for this viewer, and says it with the words of now. */
  refresh(): void {
    this.#words.value = this.#backstage.words;
    const picture = pictureFor(this.#rehearsal, this.#seer);
    const written = JSON.stringify(picture);
    if (written === this.#shown) return;
    this.#shown = written;
    this.view.value = picture as View;
  }

  // Surfaces hand these on by themselves, so they are bound.
  readonly send: Connection<View, Command>['send'] = (command) => {
    if (isSeat(this.#seer)) return this.#rehearsal.act(this.#seer, command as PlayerCommand);
    return this.#rehearsal.lead(command as ConsoleCommand);
  };

  readonly text = (ref: TextRef): string => {
    // Read so that whatever shows a text is drawn again when the files say something else.
    this.#words.value;
    const { session } = this.#rehearsal;
    const manner = { language: language.value, address: session.address, plain: plainTexts.value };
    // Console and screen look at all teams: their views bring what was drawn.
    const told = isSeat(this.#seer) ? this.#rehearsal.runOf({ seat: this.#seer }).run : undefined;
    return fillText(ref, (key) => this.#backstage.voice.say(key, manner, told));
  };

  readonly serverNow = (): number => this.#rehearsal.clock.now();

  retry(): void {}

  close(): void {
    this.#leave();
    this.company.lost();
  }

  #keepCompany(): () => void {
    const { relay } = this.#backstage;
    const seat = this.#seer;
    this.company.live({
      move: (bird) => relay.move(seat, bird, this.#rehearsal.level.map?.place),
      // The rehearsal has no lobby, and so no warm-up.
      signal: (signalled) => signalled.sort !== 'warm-up' && relay.signal(seat, signalled),
      send: () => {},
      ping: () => {},
      close: () => {},
    });
    const stop = relay.join(this.company);
    return () => {
      stop();
      relay.leave(seat);
    };
  }
}
