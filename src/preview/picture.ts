/** What one viewer may see of a rehearsal: the same projections as in a session, through the same doors. */
import { projectRun } from '#domain/run/project.ts';
import type { PlayerView } from '#domain/run/view.ts';
import { projectConsole, projectProjector, projectRoom } from '#domain/session/project.ts';
import { projectTeam } from '#domain/session/project-team.ts';
import type { ConsoleView, ProjectorView } from '#domain/session/view.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Seer } from './setup.ts';

export type Picture = PlayerView | ConsoleView | ProjectorView;

export function pictureFor(rehearsal: Rehearsal, seer: Seer): Picture {
  const { session } = rehearsal;
  const teams = Object.keys(session.teams);
  if (seer === 'facilitator') {
    const views = teams.map((team) => {
      const { game, run } = rehearsal.runOf({ team });
      return [team, projectRun(game, run, { kind: 'facilitator' })] as const;
    });
    return projectConsole(session, Object.fromEntries(views), new Set(Object.keys(session.seats)));
  }
  if (seer === 'screen') {
    const views = teams.map((team) => {
      const { game, run } = rehearsal.runOf({ team });
      return [team, projectRun(game, run, { kind: 'screen' })] as const;
    });
    return projectProjector(session, Object.fromEntries(views));
  }
  const { game, run } = rehearsal.runOf({ seat: seer });
  const map = rehearsal.level.map?.name;
  const view = projectRun(game, run, { kind: 'seat', seat: seer });
  return { ...view, ...(map === undefined ? {} : { map }), ...projectRoom(session), ...projectTeam(session, run.team) };
}
