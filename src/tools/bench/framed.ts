/** What a WebSocket message weighs on the wire, after RFC 6455; TCP and IP come on top. */

/** A frame's header is 2 bytes, and 2 more from 126 bytes on. */
export function framed(bytes: number): number {
  return bytes + (bytes < 126 ? 2 : 4);
}

/** What a client sends is masked. */
export const MASK_BYTES = 4;
