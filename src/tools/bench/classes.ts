/** Opens sessions, seats their participants and starts them: classes of five teams, each with its console and screen. */

import type { JoinResponse, LinksResponse, SeatResponse } from '#protocol/http.ts';
import { sessionRoomId } from '#protocol/version.ts';
import { TestPage, type WireClient } from '#tests/sdk-client.ts';

const TEAMS_PER_SESSION = 5;
export const TEAM_SIZE = 4;

export interface SeatedPlayer {
  readonly seat: string;
  readonly token: string;
}

export interface SeatedTeam {
  readonly run: string;
  readonly players: readonly SeatedPlayer[];
}

export interface Classes {
  readonly teams: readonly SeatedTeam[];
  close(): void;
}

export async function openClasses(port: number, passphrase: string, teamCount: number): Promise<Classes> {
  const page = new TestPage(port);
  const token = await page.signIn(passphrase);
  const teams: SeatedTeam[] = [];
  const watching: WireClient[] = [];
  for (let left = teamCount; left > 0; left -= TEAMS_PER_SESSION) {
    const count = Math.min(left, TEAMS_PER_SESSION) * TEAM_SIZE;
    const { session, code } = await page.openSession(token, { mission: 'alerte-grisou', teamSize: TEAM_SIZE });
    const seats: JoinResponse[] = [];
    for (let i = 0; i < count; i++) seats.push(await page.join(code));
    const links = (await (await page.get(`/api/sessions/${session}/links`, token)).json()) as LinksResponse;
    const console = await page.enter(sessionRoomId(session), { as: 'console', token });
    watching.push(console, await page.enter(sessionRoomId(session), { as: 'screen', token: links.screenToken }));
    const answer = await console.send({ type: 'start-session' });
    if (answer !== 'ok') throw new Error(`a session did not start: ${answer}`);
    await console.until(() => Object.values(teamsOf(console.view)).every((team) => team.run !== undefined));
    teams.push(...(await seatedTeams(page, seats)));
  }
  return {
    teams,
    close() {
      for (const client of watching) client.drop();
    },
  };
}

function teamsOf(view: Record<string, unknown> | undefined): Record<string, { readonly run?: unknown }> {
  return (view?.teams ?? {}) as Record<string, { readonly run?: unknown }>;
}

async function seatedTeams(page: TestPage, seats: readonly JoinResponse[]): Promise<SeatedTeam[]> {
  const players = new Map<string, SeatedPlayer[]>();
  for (const { session, seat, token } of seats) {
    const answer = await page.get(`/api/seat?session=${session}&seat=${seat}`, token);
    const { run } = (await answer.json()) as SeatResponse;
    if (run === undefined) throw new Error(`seat ${seat} is in no team`);
    players.set(run, [...(players.get(run) ?? []), { seat, token }]);
  }
  return [...players].map(([run, members]) => ({ run, players: members }));
}
