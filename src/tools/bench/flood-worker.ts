/** A thread of the bench that is a team gone mad: every seat sends as much as it can, and comes back when thrown out. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { Client, type Room } from '@colyseus/sdk';
import { MESSAGE } from '#protocol/message-names.ts';
import { PROTOCOL_VERSION, teamRoomId } from '#protocol/version.ts';
import type { SeatedPlayer, SeatedTeam } from './classes.ts';

export interface FloodOrder {
  readonly port: number;
  readonly team: SeatedTeam;
  /** Messages of the whole team. */
  readonly perSecond: number;
  readonly seconds: number;
}

export interface FloodFigures {
  sent: number;
  thrownOut: number;
}

const BURST_EVERY_MS = 10;
const BACK_AFTER_MS = 50;

async function flood(order: FloodOrder): Promise<FloodFigures> {
  const figures = { sent: 0, thrownOut: 0 };
  const until = performance.now() + order.seconds * 1000;
  await Promise.all(order.team.players.map((player) => floodSeat(order, player, until, figures)));
  return figures;
}

async function floodSeat(order: FloodOrder, player: SeatedPlayer, until: number, figures: FloodFigures): Promise<void> {
  const { port, team, perSecond } = order;
  const burst = Math.ceil((perSecond / team.players.length) * (BURST_EVERY_MS / 1000));
  let seq = 0;
  while (performance.now() < until) {
    const room = await enter(port, team.run, player).catch(() => undefined);
    let isOpen = room !== undefined;
    room?.onLeave(() => {
      isOpen = false;
      figures.thrownOut += 1;
    });
    while (room && isOpen && performance.now() < until) {
      for (let i = 0; i < burst; i++) room.send(MESSAGE.command, nonsense(++seq));
      figures.sent += burst;
      await pause(BURST_EVERY_MS);
    }
    if (isOpen) room?.connection.close();
    await pause(BACK_AFTER_MS);
  }
}

/** Well-formed and malformed in turn. */
function nonsense(seq: number): unknown {
  const command = { type: 'confirm', puzzle: 'P1', revision: seq };
  return seq % 2 === 0
    ? { client: 'flooding00', seq, command }
    : { client: 'flooding00', seq, command: 'x'.repeat(300) };
}

async function enter(port: number, run: string, { seat, token }: SeatedPlayer): Promise<Room> {
  const base = `http://127.0.0.1:${port}`;
  const options = { as: 'seat', seat, token, language: 'fr', protocol: PROTOCOL_VERSION };
  const room = await new Client(base, { headers: { Origin: base } }).joinById(teamRoomId(run), options);
  room.reconnection.enabled = false;
  room.onMessage('*', () => {});
  return room;
}

parentPort?.on('message', (order: FloodOrder) => {
  flood(order).then(
    (figures) => parentPort?.postMessage({ figures }),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) }),
  );
});
