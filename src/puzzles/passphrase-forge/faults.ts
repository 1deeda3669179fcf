/** References inside a forge's data and solution that the schema cannot see, and the texts that it needs. */
import type { Fault } from '#domain/puzzle.ts';
import type { ForgeData, ForgeSolution } from './schema.ts';

export function forgeFaults(data: ForgeData, solution: ForgeSolution): Fault[] {
  const faults: Fault[] = [];
  const fault = (place: string, what: string, remedy: string) => faults.push({ place, what, remedy });
  if (data.smith === data.reader) {
    fault('data.reader', 'one role draws and reads the gauge', 'give the bars and the gauge to two different roles');
  }
  const inHeap = (place: string, bars: readonly string[]) => {
    for (const bar of bars) {
      if (!data.bars.includes(bar)) fault(place, `there is no bar "${bar}"`, 'add it to data.bars, or mend it');
    }
  };
  const twice = data.bars.filter((bar, at) => data.bars.findIndex((other) => same(bar, other)) !== at);
  for (const bar of twice) fault('data.bars', `"${bar}" is in the heap twice`, 'take one out');
  data.firstDraw.forEach((group, at) => {
    inHeap(`data.firstDraw.${at}`, group);
  });
  if (data.firstDraw.length > data.places) {
    fault('data.firstDraw', 'there are more groups than places', 'name fewer groups');
  }
  if (data.bars.length <= data.places) {
    fault('data.bars', 'there are no bars left once the places are full', 'add bars to the heap');
  }
  const firsts = data.firstDraw.flat();
  for (const bar of firsts.filter((each, at) => firsts.indexOf(each) !== at)) {
    fault('data.firstDraw', `"${bar}" is there twice`, 'name each bar once');
  }
  const { words, exposed, blocklist, pass } = solution;
  for (const [name, bars] of Object.entries({ words, exposed, blocklist })) {
    inHeap(`solution.${name}`, bars);
    const others = [words, exposed, blocklist].filter((list) => list !== bars).flat();
    for (const bar of bars.filter((each) => others.includes(each))) {
      fault(`solution.${name}`, `"${bar}" is in another list too`, 'leave it in one of the three');
    }
  }
  if (words.length < data.places) {
    fault('solution.words', 'there are fewer good words than places', 'add words, or no phrase can be good');
  }
  if (pass.words > data.places) {
    fault('solution.pass.words', 'more words are asked than there are places', 'ask for fewer');
  }
  const shortest = [...words].sort((a, b) => a.length - b.length).slice(0, data.places);
  if (words.length >= data.places && shortest.join(data.separator).length < pass.length) {
    fault('solution.pass.length', 'four short good words are refused', 'lower it, or take longer words');
  }
  for (const word of words.filter((each) => [...data.exposed, ...data.known].some((listed) => same(each, listed)))) {
    fault('solution.words', `the reader's lists hold "${word}"`, 'take it out of the lists, or of the words');
  }
  if (!data.practice.includes(solution.practice)) {
    fault('solution.practice', 'it is none of data.practice', 'write the phrase as it stands there');
  }
  return faults;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Without the puzzle's id in front. */
export function forgeTexts(): string[] {
  const sentences = [...REASONS, 'weak', 'practice', 'keys', 'late'];
  return [...sentences.map((name) => `feedback.${name}`), 'success'];
}

/** What a stage that passes assisted says, in this order. */
export const REASONS = ['exposed', 'blocklist', 'short'] as const;
