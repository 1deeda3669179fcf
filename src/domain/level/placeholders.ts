/** Which placeholders a text may hold: those that the game fills for whoever reads it, when they read it. */
import type { FactId, PuzzleId } from '../ids.ts';
import type { LevelDraft } from './draft.ts';

/** Texts that are read when no team plays yet, or for all teams at once: only role names are filled in. */
const BEFORE_OR_FOR_ALL = ['title', 'pitch', 'debrief', 'lesson', 'facilitator', 'size', 'takehome', 'craft'];

/** Names that this text may hold between braces. */
export function placeholdersFor(key: string, draft: LevelDraft): string[] {
  const { file, puzzles } = draft;
  const [section = '', second = '', third = ''] = key.split('.');
  const roles = (file.roles ?? []).map((role) => `role.${role}`);
  const picks = Object.keys(file.picks ?? {});
  const labels = Object.entries(file.labels ?? {}).flatMap(([group, items]) => items.map((item) => `${group}.${item}`));
  const isName = (section === 'role' && third === 'name') || (Object.hasOwn(puzzles, section) && second === 'title');
  if (BEFORE_OR_FOR_ALL.includes(section) || isName) return roles;
  if (section === 'label') return [...roles, 'n'];
  // What is drawn earlier in the list may stand in what is drawn later, never the other way round: no circles.
  if (section === 'pick') return [...roles, ...labels, ...picks.slice(0, picks.indexOf(`${second}.${third}`))];
  const isOver = section === 'outro' || section === 'ticket';
  const known = knownWhenRead(section, second, third, draft);
  const times = Object.entries(file.times ?? {}).filter(([, fact]) => known.has(fact));
  return [
    ...roles,
    'time.deadline',
    ...(isOver ? ['time.end'] : []),
    ...times.map(([name]) => `time.${name}`),
    ...picks,
    ...labels,
  ];
}

/** Facts that are surely known when a text of this section is first read. */
function knownWhenRead(
  section: string,
  second: string,
  third: string,
  { file, puzzles }: LevelDraft,
): ReadonlySet<FactId> {
  if (Object.hasOwn(puzzles, section)) return knownBefore(puzzles[section]?.fields.requires ?? [], puzzles);
  // What an object says is read once its area is open; its name, from the start.
  if (section === 'object' && third === 'says') {
    const area = file.objects?.[second]?.area;
    return knownBefore((area === undefined ? undefined : file.doors?.[area]) ?? [], puzzles);
  }
  if (section === 'fact') return knownBefore([second], puzzles);
  if (section === 'outro' && second === 'won' && file.finish !== undefined) return knownBefore([file.finish], puzzles);
  return new Set();
}

/** These facts, and all that lead to them: those that every puzzle which could publish one of them waits for. */
function knownBefore(facts: readonly FactId[], puzzles: LevelDraft['puzzles']): ReadonlySet<FactId> {
  const known = new Set<FactId>();
  const visit = (fact: FactId, above: readonly FactId[]): ReadonlySet<FactId> => {
    const publishers = Object.keys(puzzles).filter((id) => puzzles[id]?.fields.publishes?.includes(fact));
    const each = publishers.map((id: PuzzleId) => {
      const { requires = [], publishes = [] } = puzzles[id]?.fields ?? {};
      const before = requires.filter((wanted) => ![...above, fact].includes(wanted));
      return new Set([...publishes, ...before.flatMap((wanted) => [...visit(wanted, [...above, fact])])]);
    });
    const [first = new Set<FactId>(), ...others] = each;
    return new Set([fact, ...[...first].filter((one) => others.every((other) => other.has(one)))]);
  };
  for (const fact of facts) for (const one of visit(fact, [])) known.add(one);
  return known;
}
