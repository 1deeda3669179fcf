/** Whether things move on this device: as its system asks, unless somebody chose here. */
import { keptChoice } from './kept-choice.ts';

export type Motion = 'full' | 'less';

export const motionChoice = keptChoice<Motion>({
  keptAs: 'canari.motion',
  options: ['full', 'less'],
  usual: 'full',
  show: (page, next) => {
    page.dataset.motion = next;
  },
});
export const motion = motionChoice.now;
export const chooseMotion = motionChoice.choose;

export function startMotion(page: HTMLElement, wantsLess: boolean): void {
  motionChoice.start(page, wantsLess ? 'less' : 'full');
}
