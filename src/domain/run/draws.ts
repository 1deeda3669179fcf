/** What is drawn for one team and stands in its texts: places, lamp numbers, labels of disks [R7]. */
import type { Level } from '../level/level.ts';
import { pick, shuffled } from '../random.ts';
import { type TextRef, text } from '../text.ts';

/** For each placeholder that this level draws, the text that stands for it in this team's run. */
export function drawsOf(level: Level, seed: number): { readonly [placeholder: string]: TextRef } {
  const picks = Object.entries(level.picks).map(
    ([name, values]) => [name, text(`pick.${name}.${pick(seed, name, values)}`)] as const,
  );
  const labels = Object.entries(level.labels).flatMap(([group, items]) =>
    shuffled(seed, `labels/${group}`, items).map(
      (item, i) => [`${group}.${item}`, { t: `label.${group}`, v: { n: i + 1 } }] as const,
    ),
  );
  return Object.fromEntries([...picks, ...labels]);
}
