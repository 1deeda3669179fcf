/** How far apart letters, words and lines stand. */
import { keptChoice } from './kept-choice.ts';

export const SPACINGS = ['usual', 'wide'] as const;
export type Spacing = (typeof SPACINGS)[number];

export const spacingChoice = keptChoice<Spacing>({
  keptAs: 'canari.spacing',
  options: SPACINGS,
  usual: 'usual',
  show: (page, next) => {
    page.dataset.spacing = next;
  },
});
