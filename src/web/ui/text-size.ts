/** How large everything is written on this device: the whole page grows with it, as it is measured in rem. */
import { keptChoice } from './kept-choice.ts';

/** In per cent of the browser's own size. */
export const TEXT_SIZES = ['100', '125', '150', '175', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const textSizeChoice = keptChoice<TextSize>({
  keptAs: 'canari.text-size',
  options: TEXT_SIZES,
  usual: '100',
  show: (page, next) => {
    page.dataset.textSize = next;
  },
});
export const textSize = textSizeChoice.now;
export const chooseTextSize = textSizeChoice.choose;
export const startTextSize = (page: HTMLElement): void => textSizeChoice.start(page);
