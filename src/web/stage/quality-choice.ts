/** The quality of the drawn place on this device: what somebody chose, kept, or else what its frames allow. */
import { computed, signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';
import { DRAWN, FrameWatch, type Leaves, QUALITIES, type Quality } from './quality.ts';

export const QUALITY_CHOICES = ['auto', ...QUALITIES] as const;
export type QualityChoice = (typeof QUALITY_CHOICES)[number];

const KEPT_AS = 'canari.quality';

export const qualityChoice = signal<QualityChoice>(QUALITY_CHOICES.find((one) => one === kept(KEPT_AS)) ?? 'auto');

/** Nothing before the first frames are measured. Kept by nothing: a reload measures again. */
export const measured = signal<Quality | undefined>(undefined);

export const quality = computed<Quality>(() =>
  qualityChoice.value === 'auto' ? (measured.value ?? 'high') : qualityChoice.value,
);

export function chooseQuality(next: QualityChoice): void {
  qualityChoice.value = next;
  keep(KEPT_AS, next);
}

export function drawnNow(): Leaves {
  return DRAWN[quality.value];
}

/** One for the page, so that a place that is hidden and shown again does not begin anew. */
const watch = new FrameWatch((due) => {
  measured.value = due;
});

export function frameTook(tookMs: number): void {
  if (qualityChoice.peek() === 'auto') watch.frame(tookMs);
}
