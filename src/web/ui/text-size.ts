/** How large everything is written on this device: the whole page grows with it, as it is measured in rem. */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

/** In per cent of the browser's own size. */
export const TEXT_SIZES = ['100', '125', '150'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEPT_AS = 'canari.text-size';

export const textSize = signal<TextSize>('100');

export function startTextSize(page: HTMLElement): void {
  setTextSize(page, TEXT_SIZES.find((one) => one === kept(KEPT_AS)) ?? '100');
}

export function chooseTextSize(next: TextSize): void {
  setTextSize(document.documentElement, next);
  keep(KEPT_AS, next);
}

function setTextSize(page: HTMLElement, next: TextSize): void {
  textSize.value = next;
  page.dataset.textSize = next;
}
