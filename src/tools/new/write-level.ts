/** A new mission: one room, one lever, sentences in every released language. It can be played as it is. */
import { RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { copyTemplate, freshFolder } from './template.ts';

/** @returns the folder. @throws NewProblem */
export function writeLevel(levels: string, id: string | undefined): string {
  const folder = freshFolder(levels, id, 'npm run new:level night-shift');
  const words = [
    ['new-mission', String(id)],
    ['languages: [fr, nl, en, de]', `languages: [${RELEASED_LANGUAGES.join(', ')}]`],
  ] as const;
  const released = RELEASED_LANGUAGES.map((language) => `${language}.yaml`);
  copyTemplate('level', folder, words, (file) => !/^[a-z]{2}\.yaml$/.test(file) || released.includes(file));
  return folder;
}
