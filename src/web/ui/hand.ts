/** The hand that holds the stylus or taps: what is pressed most lies on its side of a touch screen. */
import { keptChoice } from './kept-choice.ts';

export const HANDS = ['right', 'left'] as const;
export type Hand = (typeof HANDS)[number];

export const handChoice = keptChoice<Hand>({
  keptAs: 'canari.hand',
  options: HANDS,
  usual: 'right',
  show: (page, next) => {
    page.dataset.hand = next;
  },
});
