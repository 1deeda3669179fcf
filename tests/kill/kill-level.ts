/** A level that nobody finishes while servers die: lamps, then thirty small inboxes of which three are open at a time. */
import type { LevelPackage } from '#domain/level/level.ts';
import type { Game } from '#domain/run/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { inboxData, smallLevel } from '../small-level.ts';

const INBOXES = 30;
const OPEN_AT_ONCE = 3;
/** Who holds the two keys: other pairs for other inboxes, so that all four of a team have something to do. */
const PAIRS = [
  ['P', 'T'],
  ['L', 'A'],
  ['T', 'L'],
  ['A', 'P'],
] as const;

function level() {
  return smallLevel((small) => {
    const { lamps, mail, lever } = small.puzzles;
    if (!lamps || !mail || !lever) throw new Error('the small level has other puzzles');
    const inboxes = Array.from({ length: INBOXES }, (_, i) => {
      const id = `mail${i}`;
      const [front = 'P', back = 'T'] = PAIRS[i % PAIRS.length] ?? [];
      const before = i < OPEN_AT_ONCE ? [] : [`sorted${i - OPEN_AT_ONCE}`];
      const opportunities = mail.opportunities.map((each) => ({ ...each, id: each.id.replace('mail', id) }));
      const data = { ...inboxData(), front, back };
      return [id, { ...mail, data, opportunities, requires: ['lamps-lit', ...before], publishes: [`sorted${i}`] }];
    });
    const facts = inboxes.map((_, i) => [`sorted${i}`, { note: false }]);
    return {
      ...small,
      id: 'kill',
      hash: 'kill-1',
      facts: { ...small.facts, ...Object.fromEntries(facts) },
      puzzles: {
        lamps,
        ...Object.fromEntries(inboxes),
        lever: { ...lever, requires: [`sorted${INBOXES - 1}`] },
      },
    };
  });
}

/** Without texts: a server that misses one shows its key. */
export const KILL_LEVEL: LevelPackage = { level: level(), texts: { fr: {}, en: {} } };

export const KILL_GAME: Game = { level: KILL_LEVEL.level, kinds: KINDS };

/** Play time, in ms, that a team of four has. */
export const KILL_LIMIT_MS = KILL_LEVEL.level.minutes.play * 60_000;
