/** A thread of the bench that plays some of the teams: clients must not wait for the server, nor for each other's class. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { SeatedTeam } from './classes.ts';
import { type Figures, noFigures } from './figures.ts';
import { LoadClient } from './load-client.ts';
import { TeamPlay } from './team-play.ts';

export type LoadOrder =
  | { readonly type: 'begin'; readonly port: number; readonly teams: readonly SeatedTeam[] }
  /** @param perSecond commands of each team */
  | { readonly type: 'play'; readonly perSecond: number; readonly seconds: number }
  | { readonly type: 'turn-at-once'; readonly rounds: number }
  | { readonly type: 'leave' };

let teams: readonly TeamPlay[] = [];

async function obey(order: LoadOrder): Promise<Figures> {
  const figures = noFigures();
  for (const client of teams.flatMap((team) => team.clients)) client.figures = figures;
  switch (order.type) {
    case 'begin': {
      const begun: TeamPlay[] = [];
      for (const { run, players } of order.teams) {
        const clients = await Promise.all(players.map((player) => LoadClient.open(order.port, run, player)));
        const team = new TeamPlay(clients);
        await team.begin();
        begun.push(team);
      }
      teams = begun;
      break;
    }
    case 'play':
      await Promise.all(teams.map((team) => team.play(order.perSecond, order.seconds)));
      break;
    case 'turn-at-once':
      for (let round = 0; round < order.rounds; round++) {
        await Promise.all(teams.map((team) => team.turnOne()));
        // Taking the keys back is not what is measured.
        for (const client of teams.flatMap((team) => team.clients)) client.figures = noFigures();
        for (const team of teams) await team.takeOneBack();
        for (const client of teams.flatMap((team) => team.clients)) client.figures = figures;
        await pause(100);
      }
      break;
    case 'leave':
      for (const client of teams.flatMap((team) => team.clients)) client.leave();
      break;
  }
  return figures;
}

parentPort?.on('message', (order: LoadOrder) => {
  obey(order).then(
    (figures) => parentPort?.postMessage({ figures }),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) }),
  );
});
