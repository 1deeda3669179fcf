/** The letters themselves: Atkinson Hyperlegible, or OpenDyslexic, which is loaded only on a device that chose it. */
import { keptChoice } from './kept-choice.ts';

export const FACES = ['hyperlegible', 'dyslexic'] as const;
export type Face = (typeof FACES)[number];

export const faceChoice = keptChoice<Face>({
  keptAs: 'canari.face',
  options: FACES,
  usual: 'hyperlegible',
  show: (page, next) => {
    page.dataset.face = next;
    // Until it is there, or if it cannot be loaded, the page is read in the usual letters.
    if (next === 'dyslexic') import('./dyslexic-face.ts').then((face) => face.addDyslexicFace()).catch(() => {});
  },
});
