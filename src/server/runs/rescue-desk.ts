/** Between runs and their session: which are over, what the helpers see of the others, and which hints were taken. */
import type { Answer, Submission } from '#domain/host.ts';
import { projectRun } from '#domain/run/project.ts';
import type { ScreenView } from '#domain/run/view.ts';
import type { RescueCommand } from '#domain/session/command.ts';
import { projectRoom } from '#domain/session/project.ts';
import { overOf, projectRescue } from '#domain/session/project-rescue.ts';
import { projectTeam } from '#domain/session/project-team.ts';
import { type Over, openOffer, rescueOf } from '#domain/session/rescue.ts';
import type { Session } from '#domain/session/state.ts';
import type { RunHost, SessionHost } from './hosts.ts';

type Runs = ReadonlyMap<string, RunHost>;

interface Hosts {
  readonly sessions: ReadonlyMap<string, SessionHost>;
  readonly runs: Runs;
}

/** As the rules of an offer want it told: a session asks no run [R201]. */
export function runsOver(session: Session, runs: Runs): Over {
  return overOf(screens(session, runs));
}

/** The one command of a team's room that the session answers: which runs are over goes with it. */
export function passOffer(
  { sessions, runs }: Hosts,
  { session: of }: RunHost,
  seat: string,
  { client, seq, command }: Submission<RescueCommand>,
  answer: (answer: Answer) => void,
): void {
  const host = sessions.get(of);
  if (!host?.state) {
    answer({ ok: false, refusal: 'session/not-open' });
    return;
  }
  tellTaken(host, runs);
  host.submit({ client, seq, command: { by: 'seat', seat, command, over: runsOver(host.state, runs) } }, answer);
}

/** What a team's page shows of its session: what is said to the room, its number and, once it is done, who still plays. */
export function toldBySession({ sessions, runs }: Hosts, { session: of, state: run }: RunHost): object {
  const session = sessions.get(of)?.state;
  if (!session || !run) return {};
  const rescue = run.status === 'playing' ? undefined : projectRescue(session, run.team, screens(session, runs));
  return { ...projectRoom(session), ...projectTeam(session, run.team), ...(rescue && { rescue }) };
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
