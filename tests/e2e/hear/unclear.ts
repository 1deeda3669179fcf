/** What a person who only hears could not make anything of: something that has no name, or a role that nobody knows. */
import { spoken } from './spoken-tree.ts';

/** What does nothing and is told by its words or by what lies in it. */
const NAMELESS = new Set(
  'alert|caption|cell|code|definition|deletion|emphasis|group|insertion|list|listitem|log|main|mark|paragraph|row|rowgroup|status|strong|table|term|time|document'.split(
    '|',
  ),
);
/** Words of the reader where there should be words of the mission: a role that was not understood. */
const STRANGE = /^(?:[a-z]+ ?){1,2}, .*(?:level|position|set size|not (?:checked|pressed|expanded)|disabled)/;

/** The phrases that are unclear, each once. A region that becomes empty says nothing. */
export function unclear(phrases: readonly string[]): readonly string[] {
  const poor = phrases.filter((phrase) => {
    if (phrase === '' || phrase.startsWith('end of ')) return false;
    const { role, name } = spoken(phrase);
    if (role === undefined) return STRANGE.test(phrase);
    return !NAMELESS.has(role) && !/[\p{L}\p{N}]/u.test(name);
  });
  return [...new Set(poor)];
}
