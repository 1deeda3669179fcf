/** Relays: each types the code of their own lamp, then the demands are answered. */
import type { RelayView } from '#puzzles/twofa-relay/board-view.ts';
import type { RelaySolution } from '#puzzles/twofa-relay/schema.ts';
import type { Fill, How, Playing } from './playing.ts';

export const twofaRelay: Fill = (seats, how) => {
  const number = seats.map((seat) => seat.board<RelayView>().number).find((each) => each !== undefined);
  for (const seat of seats) {
    typeCodes(seat, how);
    const { practice, demand } = seat.board<RelayView>();
    const solution = seat.solution<RelaySolution>();
    if (practice) {
      const right = solution.practice[practice.name];
      const option = practice.options.map(({ id }) => id).find((id) => (id === right) === (how === 'right'));
      seat.move({ type: 'practise', option: option ?? '' });
    }
    if (demand) {
      const accepts = solution.demands[demand.id] === 'accept';
      const right = accepts ? (number ?? 'accept') : 'refuse';
      const answer = demand.answers.find((each) => (each === right) === (how === 'right'));
      seat.move({ type: 'answer', answer: answer ?? '' });
    }
  }
};

function typeCodes(seat: Playing, how: How): void {
  for (const { role } of seat.board<RelayView>().lamps ?? []) {
    const lamp = () => seat.board<RelayView>().lamps?.find((each) => each.role === role);
    if (lamp()?.code === undefined) seat.move({ type: 'light', lamp: role });
    const code = lamp()?.code ?? '';
    const other = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
    seat.move({ type: 'type', lamp: role, code: how === 'right' ? code : other });
  }
}
