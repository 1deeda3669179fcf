/** Whether things move on this device: as its system asks, unless somebody chose here. */
import { signal } from '@preact/signals';
import { keep, kept } from '../kept.ts';

export type Motion = 'full' | 'less';

const KEPT_AS = 'canari.motion';

export const motion = signal<Motion>('full');

export function startMotion(page: HTMLElement, wantsLess: boolean): void {
  const chosen = kept(KEPT_AS);
  setMotion(page, chosen === 'less' || chosen === 'full' ? chosen : wantsLess ? 'less' : 'full');
}

export function chooseMotion(next: Motion): void {
  setMotion(document.documentElement, next);
  keep(KEPT_AS, next);
}

function setMotion(page: HTMLElement, next: Motion): void {
  motion.value = next;
  page.dataset.motion = next;
}
