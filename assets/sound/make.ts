/**
 * Makes the sound effects by synthesis and writes them to public/sound/: `node assets/sound/make.ts`. Short, warm, quiet
 * at both ends; 12 kHz and 8 bits, because all of them together must stay under 60 kB on a school's network.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const RATE = 12_000;
const OUT = new URL('../../public/sound/', import.meta.url);

type Wave = (t: number) => number;

/** A struck note: partials that fade, the higher the faster. `at` and `lasts` in seconds. */
function note(hertz: number, at: number, lasts: number, loud = 1, partials: readonly number[] = [1, 0.35, 0.12]): Wave {
  return (t) => {
    const s = t - at;
    if (s < 0 || s > lasts) return 0;
    const attack = Math.min(1, s / 0.008);
    const release = Math.min(1, (lasts - s) / 0.04);
    const sum = partials.reduce(
      (all, level, i) =>
        all + level * Math.sin(2 * Math.PI * hertz * (i + 1) * s) * Math.exp((-5 * (i + 1) * s) / lasts),
      0,
    );
    return loud * attack * release * sum;
  };
}

/** A tone that slides from one pitch to another. */
function slide(from: number, to: number, at: number, lasts: number, loud = 1): Wave {
  return (t) => {
    const s = t - at;
    if (s < 0 || s > lasts) return 0;
    const turns = from * s + ((to - from) * s * s) / (2 * lasts);
    return (
      loud * Math.sin(Math.PI * (s / lasts)) * (Math.sin(2 * Math.PI * turns) + 0.3 * Math.sin(4 * Math.PI * turns))
    );
  };
}

/** Noise that rolls and fades, the same at each run: wood, metal, a door. */
function rumble(at: number, lasts: number, loud: number, dull: number): Wave {
  let last = 0;
  let seed = 7;
  return (t) => {
    const s = t - at;
    if (s < 0 || s > lasts) return 0;
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    last += (seed / 1_073_741_824 - 1 - last) * dull;
    return loud * last * Math.sin(Math.PI * (s / lasts));
  };
}

const EFFECTS: { readonly [name: string]: { readonly lasts: number; readonly waves: readonly Wave[] } } = {
  key: { lasts: 0.22, waves: [rumble(0, 0.06, 1.4, 0.6), note(880, 0.05, 0.16, 0.8)] },
  shown: { lasts: 0.2, waves: [slide(520, 900, 0, 0.18, 0.9)] },
  hint: { lasts: 0.5, waves: [note(1319, 0, 0.2, 0.7), note(1568, 0.1, 0.2, 0.7), note(1976, 0.2, 0.3, 0.6)] },
  wrong: { lasts: 0.45, waves: [note(330, 0, 0.22, 1), note(262, 0.18, 0.27, 1)] },
  door: { lasts: 0.6, waves: [rumble(0, 0.5, 2.6, 0.12), slide(180, 95, 0, 0.5, 0.4), note(110, 0.45, 0.15, 0.9)] },
  solved: { lasts: 0.75, waves: [note(523, 0, 0.3), note(659, 0.12, 0.3), note(784, 0.24, 0.5)] },
  won: {
    lasts: 1.1,
    waves: [
      note(523, 0, 0.3),
      note(659, 0.12, 0.3),
      note(784, 0.24, 0.35),
      note(1047, 0.4, 0.7),
      note(659, 0.4, 0.7, 0.6),
    ],
  },
  lost: { lasts: 0.9, waves: [note(392, 0, 0.4), note(330, 0.25, 0.4), note(262, 0.5, 0.4)] },
};

/** Unsigned 8-bit mono. Noise of half a step hides the steps where a note fades. */
function wav(lasts: number, waves: readonly Wave[]): Buffer {
  const samples = Array.from({ length: Math.round(lasts * RATE) }, (_, i) =>
    waves.reduce((sum, wave) => sum + wave(i / RATE), 0),
  );
  const peak = Math.max(...samples.map(Math.abs));
  let seed = 1;
  const bytes = samples.map((sample) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.max(0, Math.min(255, Math.round(128 + (118 * sample) / peak + seed / 2_147_483_648 - 0.5)));
  });
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes.length, 40);
  return Buffer.concat([head, Buffer.from(bytes)]);
}

mkdirSync(OUT, { recursive: true });
let total = 0;
for (const [name, { lasts, waves }] of Object.entries(EFFECTS)) {
  const file = wav(lasts, waves);
  total += file.byteLength;
  writeFileSync(new URL(`${name}.wav`, OUT), file);
}
console.log(`${Object.keys(EFFECTS).length} effects, ${(total / 1000).toFixed(1)} kB`);
