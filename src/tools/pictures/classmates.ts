/** The rest of the class: learners without a browser, who are there and do nothing. */

import { sessionRoomId, teamRoomId } from '#protocol/version.ts';
import { TestPage, type WireClient } from '#tests/sdk-client.ts';
import type { Stand } from './stand.ts';

export class Classmates {
  readonly #stand: Stand;
  readonly #code: string;
  readonly #page: TestPage;
  readonly #tokens = new Map<string, string>();
  #wires: WireClient[] = [];

  private constructor(stand: Stand, code: string) {
    this.#stand = stand;
    this.#code = code;
    this.#page = new TestPage(stand.port);
  }

  static async come(stand: Stand, code: string, count: number): Promise<Classmates> {
    const class_ = new Classmates(stand, code);
    for (let came = 0; came < count; came++) {
      const { session, seat, token } = await class_.#page.join(code);
      class_.#tokens.set(seat, token);
      class_.#wires.push(await class_.#page.enter(sessionRoomId(session), { as: 'seat', seat, token }));
    }
    return class_;
  }

  /** From the lobby to their teams. */
  async begin(): Promise<void> {
    this.leave();
    for (const { run, seats } of Object.values(this.#stand.session(this.#code).teams)) {
      for (const seat of seats) {
        const token = this.#tokens.get(seat);
        if (token === undefined) continue;
        this.#wires.push(await this.#page.enter(teamRoomId(run), { as: 'seat', seat, token }));
      }
    }
  }

  leave(): void {
    for (const wire of this.#wires) wire.drop();
    this.#wires = [];
  }
}
