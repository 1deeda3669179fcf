/** What one viewer saw, by the only door out of a run, with sentences where the view has text keys. */
import type { LevelPackage } from '#domain/level/level.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Game, Run } from '#domain/run/state.ts';
import { LevelVoice, type Manner } from '#server/texts.ts';
import { ReplayProblem } from './data-copy.ts';

/** @param who `facilitator`, `screen`, or a seat by its id or name. @throws ReplayProblem for anybody else */
export function seenBy(who: string, game: Game, run: Run, level: LevelPackage, manner: Manner): object {
  const voice = new LevelVoice(level, () => {});
  const said = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'object' || value === null) return value;
    if ('t' in value && typeof value.t === 'string') return voice.say(value.t, manner, run);
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, said(inside)]));
  };
  return said(view(who, game, run)) as object;
}

function view(who: string, game: Game, run: Run): object {
  if (who === 'facilitator') return projectRun(game, run, { kind: 'facilitator' });
  if (who === 'screen') return projectRun(game, run, { kind: 'screen' });
  const seat = Object.keys(run.seats).find((id) => id === who || run.seats[id]?.name === who);
  if (seat !== undefined) return projectRun(game, run, { kind: 'seat', seat });
  const known = Object.entries(run.seats).map(([id, { name }]) => `${name} (${id})`);
  throw new ReplayProblem(`Nobody there is called ${who}: facilitator, screen, ${known.join(', ')}.`);
}
