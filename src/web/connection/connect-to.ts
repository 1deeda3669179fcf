/** The connection as surfaces open it: over Colyseus, kept in IndexedDB, in a browser's page. */
import { colyseusTransport } from './colyseus-transport.ts';
import { type Connection, connect, type Who } from './connection.ts';
import { idbOutboxStore, type OutboxStore } from './outbox-store.ts';
import { browserSurroundings } from './surroundings.ts';

let store: OutboxStore | undefined;

/** @param place the room's id (see `sessionRoomId` and `teamRoomId`) and who asks for a place in it */
export function connectTo<View, Command>(place: {
  readonly room: string;
  readonly options: Who;
}): Connection<View, Command> {
  store ??= idbOutboxStore(Date.now());
  return connect(place.room, place.options, { transport: colyseusTransport, store, surroundings: browserSurroundings });
}

/** Loads the SDK while nobody waits for it. A failure costs nothing: it is loaded again with the first wire. */
export function warmUp(): void {
  import('@colyseus/sdk').catch(() => {});
}
