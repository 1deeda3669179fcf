/** Node's socket with the Origin of the page that `location` stands for. Import it before the SDK, which looks once. */
import { vi } from 'vitest';

const NodeSocket = globalThis.WebSocket;

vi.stubGlobal(
  'WebSocket',
  class PageSocket extends NodeSocket {
    constructor(url: string) {
      super(url, { headers: { Origin: location.origin } } as never);
    }
  },
);
