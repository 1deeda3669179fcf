/** How fast a text is read aloud, where somebody asks for it. */
import { keptChoice } from './kept-choice.ts';

export const READING_RATES = ['usual', 'slow'] as const;
export type ReadingRate = (typeof READING_RATES)[number];

export const readingRateChoice = keptChoice<ReadingRate>({
  keptAs: 'canari.reading-rate',
  options: READING_RATES,
  usual: 'usual',
});
