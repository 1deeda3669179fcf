/** `npm run sound`: makes every sound by synthesis, encodes it into public/sound/, and notes what it was made from. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileMark, MARKS_FILE, type Marks, samplesMark, sourcesMark } from './drift.ts';
import { toMp3 } from './encode.ts';
import { SOUNDS } from './sounds.ts';

const OUT = 'public/sound';

mkdirSync(OUT, { recursive: true });
for (const old of readdirSync(OUT)) rmSync(`${OUT}/${old}`);

const sounds: { [name: string]: Marks['sounds'][string] } = {};
let total = 0;
for (const { name, samples, encoding } of SOUNDS) {
  const sound = samples();
  const file = await toMp3(sound, encoding);
  writeFileSync(`${OUT}/${name}.mp3`, file);
  sounds[name] = { samples: samplesMark(sound), file: fileMark(file) };
  total += file.length;
}
writeFileSync(MARKS_FILE, `${JSON.stringify({ sources: sourcesMark(), sounds } satisfies Marks, null, 2)}\n`);
console.log(`${SOUNDS.length} sounds, ${(total / 1000).toFixed(1)} kB`);
