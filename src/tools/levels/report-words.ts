/** What a check of missions says on the command line. */
import type { LevelProblem } from '#domain/level/problem.ts';
import type { SolvedPuzzle } from '#domain/level/proof/solution.ts';
import type { MissionReport, ProvenMission } from './check-missions.ts';

/** The team whose solution is written out: the smallest in which two must talk. */
const SHOWN = 2;

export function reportLines({ looked, problems, warnings, proven }: MissionReport): string[] {
  const sound = proven.filter(({ proof }) => proof.problems.length === 0).length;
  return [
    ...problems.map(line),
    ...warnings.map((warning) => `warning: ${line(warning)}`),
    ...proven.flatMap(provenLines),
    `missions: ${looked} looked at, ${sound} proven, ${problems.length} problems, ${warnings.length} warnings`,
  ];
}

function line({ file, place, what, remedy }: LevelProblem): string {
  return `${file} · ${place} · ${what} · ${remedy}`;
}

function provenLines({ mission, proof, seconds, kept }: ProvenMission): string[] {
  const how = kept ? 'searched before' : `searched in ${seconds.toFixed(1)} s`;
  const teams = proof.teams.map(({ size, minutes, branches, waits, solution }) => {
    const idle = waits.filter((wait) => wait.minutes > 0).map((wait) => `${wait.roles.join('+')} ${wait.minutes} min`);
    const commands = solution.reduce((sum, { steps }) => sum + steps.length, 0);
    return `  team of ${size}: ${minutes} min, ${branches} side by side, ${commands} commands at least; longest waits: ${idle.join(', ') || 'none'}`;
  });
  const shown = proof.teams.find(({ size }) => size === SHOWN)?.solution ?? [];
  return [
    `${mission}: ${how}: ${proof.states} states, ${proof.commands} commands, ${proof.casts} casts`,
    ...teams,
    `  the shortest solution of a team of ${SHOWN}:`,
    ...shown.map((solved) => `    ${solved.puzzle} · ${inTurns(solved)}`),
  ];
}

/** `T: open, judge m1 safe · P: confirm`: one turn for what the same person does in a row. */
function inTurns({ steps }: SolvedPuzzle): string {
  const turns: { roles: string; does: string[] }[] = [];
  for (const { roles, does } of steps) {
    const last = turns.at(-1);
    if (last?.roles === roles) last.does.push(does);
    else turns.push({ roles, does: [does] });
  }
  return turns.map(({ roles, does }) => `${roles}: ${does.join(', ')}`).join(' · ');
}
