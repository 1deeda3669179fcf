/** Sound into MP3, the one format that every browser in a classroom decodes, old iPads too. One channel. */
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Samples } from './samples.ts';

export interface Encoding {
  /** In hertz: nothing above half of it is kept. */
  readonly rate: 16_000 | 32_000;
  /** In kbit/s. */
  readonly bitrate: 16 | 24 | 48;
}

export async function toMp3(sound: Samples, { bitrate, rate }: Encoding): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate: rate, outputSampleRate: rate, bitrate });
  // What the encoder returns is its own memory, written over by its next answer.
  const body = encoder.encode([Float32Array.from(sound)]).slice();
  return Buffer.concat([body, encoder.finalize()]);
}
