/** Every team size gets every role exactly once, and no puzzle falls to one person of a team of two or more. */
import type { Fault } from '../puzzle.ts';
import type { LevelDraft } from './draft.ts';
import { suggestion } from './nearest.ts';
import { listed } from './problem.ts';

export const TEAM_SIZES: readonly number[] = [1, 2, 3, 4, 5, 6];

export function checkRoles({ file: { roles, deal }, puzzles }: LevelDraft): Fault[] {
  if (!roles) return [];
  const faults: Fault[] = [];
  const sound = new Map<number, readonly (readonly string[])[]>();
  for (const size of deal ? TEAM_SIZES : []) {
    const table = deal?.[String(size)];
    const found = table ? tableFaults(size, table, roles) : [missingTable(size)];
    faults.push(...found);
    if (table && found.length === 0) sound.set(size, table);
  }
  for (const [id, { kind, data }] of Object.entries(puzzles)) {
    if (!kind || data === undefined) continue;
    const keys = kind.keys(data, roles);
    const strangers = keys.filter((key) => !roles.includes(key));
    for (const key of strangers) {
      const what = `\`${id}\` is for the role \`${key}\`, which the mission does not have`;
      faults.push({ place: `puzzles.${id}.data`, what, remedy: suggestion(key, roles) });
    }
    if (strangers.length > 0) continue;
    for (const [size, table] of sound) {
      const holders = table.filter((share) => share.some((role) => keys.includes(role))).length;
      if (size === 1 || holders >= 2) continue;
      const what = `In a team of ${size}, one player holds all of \`${id}\` (${listed(keys)}): the others only watch`;
      faults.push({ place: `deal.${size}`, what, remedy: `Give ${listed(keys)} to at least two players.` });
    }
  }
  return faults;
}

function missingTable(size: number): Fault {
  const what = `It does not say who gets which roles in a team of ${size}`;
  return { place: 'deal', what, remedy: `Add a line \`${size}:\` with ${size} ${size === 1 ? 'share' : 'shares'}.` };
}

function tableFaults(size: number, table: readonly (readonly string[])[], roles: readonly string[]): Fault[] {
  const place = `deal.${size}`;
  const faults: Fault[] = [];
  if (table.length !== size) {
    const what = `A team of ${size} has ${table.length} shares of roles`;
    faults.push({ place, what, remedy: `Write ${size} lists, one for each player.` });
  }
  const dealt = table.flat();
  for (const role of new Set(dealt.filter((each) => !roles.includes(each)))) {
    faults.push({ place, what: `There is no role \`${role}\` in \`roles\``, remedy: suggestion(role, roles) });
  }
  for (const role of roles) {
    const times = dealt.filter((each) => each === role).length;
    if (times === 1) continue;
    const what =
      times === 0
        ? `In a team of ${size}, nobody gets the role \`${role}\``
        : `In a team of ${size}, \`${role}\` is given ${times} times`;
    faults.push({ place, what, remedy: 'Give each role to exactly one player.' });
  }
  return faults;
}
