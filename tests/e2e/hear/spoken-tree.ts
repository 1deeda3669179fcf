/** What a virtual screen reader said of a part of a page, put back into the tree that it was read from. */

export interface Spoken {
  /** As the reader calls it; nothing for plain words. */
  readonly role?: string;
  /** A name, or the words themselves. */
  readonly name: string;
  readonly states: readonly string[];
  readonly children: readonly Spoken[];
}

/** Roles that the mission's pages have. What is not among them is taken for words, and would be seen in the transcript. */
const ROLES = new Set(
  'alert|banner|button|caption|cell|checkbox|columnheader|combobox|complementary|definition|dialog|emphasis|graphic|group|heading|image|link|list|listbox|listitem|log|main|meter|navigation|option|paragraph|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|spinbutton|status|strong|switch|table|term|textbox|time|timer|slider|code|figure|searchbox|article|document|contentinfo|img|form|note|mark|separator|deletion|insertion'.split(
    '|',
  ),
);

/** What the reader says after a name, from the end. */
const STATE =
  /, ((?:level|position|set size|max value|min value|current value|column count|row count) [^,]+|(?:not )?(?:checked|pressed|expanded|selected|disabled|required|invalid|busy|read only|modal|multi-selectable)|has popup [a-z]+|current(?: [a-z]+)?|orientated [a-z]+|atomic|multi-line)$/;

export function spokenTree(phrases: readonly string[]): readonly Spoken[] {
  // Backwards, where an end comes before what it ends: only from there is it known who has anything inside.
  const open: { readonly phrase: string; readonly children: Spoken[] }[] = [{ phrase: '', children: [] }];
  for (const phrase of phrases.toReversed()) {
    const inside = open.at(-1);
    const ended = /^end of (.*)$/s.exec(phrase)?.[1];
    if (ended !== undefined) open.push({ phrase: ended, children: [] });
    else if (open.length > 1 && inside?.phrase === phrase) {
      open.pop();
      open.at(-1)?.children.unshift(spoken(phrase, inside.children));
    } else inside?.children.unshift(spoken(phrase, []));
  }
  return open.flatMap(({ children }) => children);
}

export function spoken(phrase: string, children: readonly Spoken[] = []): Spoken {
  const states: string[] = [];
  let rest = phrase;
  for (let state = STATE.exec(rest); state !== null; state = STATE.exec(rest)) {
    states.unshift(state[1] ?? '');
    rest = rest.slice(0, state.index);
  }
  const role = /^[a-z]+/.exec(rest)?.[0] ?? '';
  if (!ROLES.has(role) || (rest !== role && !rest.startsWith(`${role}, `)))
    return { name: phrase, states: [], children };
  return { role, name: rest.slice(role.length + 2).trim(), states, children };
}
