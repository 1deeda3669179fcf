/** Between runs and their session: which are over, what the helpers see of the others, and which hints were taken. */
import { projectRun } from '#domain/run/project.ts';
import type { RescueView, ScreenView } from '#domain/run/view.ts';
import { overOf, projectRescue } from '#domain/session/project-rescue.ts';
import { type Over, openOffer, rescueOf } from '#domain/session/rescue.ts';
import type { Session } from '#domain/session/state.ts';
import type { RunHost, SessionHost } from './hosts.ts';

type Runs = ReadonlyMap<string, RunHost>;

/** As the rules of an offer want it told: a session asks no run [R201]. */
export function runsOver(session: Session, runs: Runs): Over {
  return overOf(screens(session, runs));
}

export function rescueView(session: Session, runs: Runs, team: string): RescueView | undefined {
  return projectRescue(session, team, screens(session, runs));
}

/**
 * Tells the session which of its open offers a run's team has taken. Whoever calls it again says nothing new: after a
 * crash between the two rows, boot does [R202].
 */
export function tellTaken(host: SessionHost, runs: Runs): void {
  const session = host.state;
  if (!session) return;
  for (const [team, { run }] of Object.entries(session.teams)) {
    const offer = runs.get(run)?.state?.offer;
    const open = openOffer(rescueOf(session), team);
    if (!open || offer?.number !== open.number || offer.status !== 'taken') continue;
    host.tell({ by: 'host', command: { type: 'note-taken', offer: open.number } });
  }
}

function screens({ teams }: Session, runs: Runs): { readonly [team: string]: ScreenView } {
  return Object.fromEntries(
    Object.entries(teams).flatMap(([team, { run }]) => {
      const host = runs.get(run);
      return host?.state ? [[team, projectRun(host.game, host.state, { kind: 'screen' })] as const] : [];
    }),
  );
}
