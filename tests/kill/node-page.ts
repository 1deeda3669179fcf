/** Makes Node look like a page of one server: its address, and an Origin with each request, as a browser adds it. */
import { vi } from 'vitest';

const ask = globalThis.fetch;

export function standOnPage(address: string): void {
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('fetch', (url: string, options: RequestInit = {}) => {
    const headers = new Headers(options.headers);
    headers.set('Origin', location.origin);
    return ask(url, { ...options, headers });
  });
}
