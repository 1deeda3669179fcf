/** What is drawn for each team, and story times that depend on play: names that are free, facts that exist. */
import type { Fault } from '../puzzle.ts';
import { repeated } from '../repeated.ts';
import type { LevelDraft } from './draft.ts';
import { suggestion } from './nearest.ts';

/** Placeholders that begin so belong to the rules. */
const TAKEN = ['role', 'time'];
/** Times that every mission has. */
const OWN_TIMES = ['deadline', 'end'];

export function checkDraws({ file: { picks = {}, labels = {}, times = {}, facts } }: LevelDraft): Fault[] {
  const faults: Fault[] = [];
  for (const [list, names] of [
    ['picks', Object.keys(picks)],
    ['labels', Object.keys(labels)],
  ] as const) {
    for (const name of names.filter((each) => TAKEN.includes(each.split('.')[0] ?? ''))) {
      const what = `\`${name}\` cannot be drawn: {${name.split('.')[0]}.…} is filled by the game itself`;
      faults.push({ place: `${list}.${name}`, what, remedy: 'Give it another name.' });
    }
  }
  const drawn = [
    ...Object.keys(picks),
    ...Object.entries(labels).flatMap(([group, items]) => [...new Set(items)].map((item) => `${group}.${item}`)),
  ];
  for (const name of repeated(drawn)) {
    faults.push({ place: 'labels', what: `{${name}} is drawn twice`, remedy: 'Rename the label or the pick.' });
  }
  for (const [list, lists] of Object.entries({ picks, labels })) {
    for (const [name, items] of Object.entries(lists)) {
      for (const item of repeated(items)) {
        const what = `\`${item}\` stands twice in \`${name}\``;
        faults.push({ place: `${list}.${name}`, what, remedy: 'Take one of them out.' });
      }
    }
  }
  for (const [name, fact] of Object.entries(times)) {
    const place = `times.${name}`;
    if (OWN_TIMES.includes(name)) {
      faults.push({ place, what: `{time.${name}} is there in every mission`, remedy: 'Give it another name.' });
    }
    if (facts && !Object.hasOwn(facts, fact)) {
      const what = `There is no fact \`${fact}\` in \`facts\``;
      faults.push({ place, what, remedy: suggestion(fact, Object.keys(facts)) });
    }
  }
  return faults;
}
