/** The words of this folder: captions, volumes, the note of a silenced room. A surface that sounds loads them first. */
import { addStrings, type Strings } from '../i18n/say.ts';

export function addSoundStrings(): Promise<void> {
  return addStrings('sound', import.meta.glob<Strings>('./strings/*.json', { import: 'default' }));
}
