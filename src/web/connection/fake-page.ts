/** A page load for tests: a connection on a pretend network, in a page whose clock the test turns. */
import { type Connection, connect } from './connection.ts';
import { FakeTransport } from './fake-wire.ts';
import type { Answer } from './outbox.ts';
import { memoryOutboxStore } from './outbox-store.ts';

/** Wall time of the server, and of the page until a test sets it. */
export const NOW = Date.UTC(2026, 10, 23, 9);

interface Picture {
  readonly lamp: string;
}

/** A page load: a connection, the network under it, and what it did to its page. */
export function loadPage(store = memoryOutboxStore(), client = 'aaaaaaaa', reloads = true) {
  const transport = new FakeTransport();
  const page = { reloads: 0, wake: () => {} };
  const connection: Connection<Picture, string> = connect(
    'r-1',
    { as: 'seat', seat: 's1', token: 't' },
    {
      transport,
      store,
      surroundings: {
        onWake: (run) => {
          page.wake = run;
          return () => {};
        },
        reloadOnce: () => {
          page.reloads += 1;
          return reloads;
        },
        newClient: () => client,
        chance: () => 0,
      },
    },
  );
  const answers: Answer[] = [];
  return {
    connection,
    transport,
    page,
    store,
    answers,
    send: (command: string) => void connection.send(command).then((answer) => answers.push(answer)),
    /** The newest wire opens and shows the whole view. */
    goLive: async (lamp = 'dark') => {
      await settled();
      transport.wire.tell('opened');
      transport.wire.tell('view', { now: NOW, view: { lamp } });
      transport.wire.flush();
    },
    /** What the server has read on the newest wire so far, in order. */
    read: async () => {
      await settled();
      transport.wire.flush();
      return transport.wire.arrived.map(({ client: from, seq, command }) => `${from[0]}${seq}:${command}`);
    },
  };
}

/** Lets promises run; the clock stands still. More turns than any chain of promises here is long. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
