/** What a set of gates needs of a level and its schema cannot see: references, boards that are right, and texts. */
import type { Fault } from '#domain/puzzle.ts';
import { numberedKeys } from '#domain/text.ts';
import { boardsOf, judgeGates, type Net, rightBoards } from './judge-gates.ts';
import type { GatesAnswer, GatesData, GatesSolution } from './schema.ts';

/** More right boards than this, of all that can be made, and trying pays. */
const MOST_RIGHT = 0.05;

export function gatesFaults(data: GatesData, solution: GatesSolution): Fault[] {
  const faults = [
    ...netFaults('data', data),
    ...netFaults('data.practice', data.practice),
    ...answerFaults('solution', data, solution),
    ...answerFaults('solution.practice', data.practice, solution.practice),
    ...seenFaults(data),
    ...handFaults(data),
  ];
  // Boards are counted only where every name is known.
  return faults.length > 0
    ? faults
    : [
        ...boardFaults('solution', data, solution, data.slots, MOST_RIGHT),
        ...boardFaults('solution.practice', data.practice, solution.practice, data.slots, 1),
      ];
}

function netFaults(place: string, { hosts, flows, cards }: Net & { hosts: { readonly [host: string]: string } }) {
  const named = [
    ...Object.entries(flows).map(([id, { from, to }]) => ({ at: `flows.${id}`, named: [from, to] })),
    ...Object.entries(cards).map(([id, { from = [], to = [] }]) => ({ at: `cards.${id}`, named: [...from, ...to] })),
  ];
  const unknown = named.flatMap(({ at, named }) =>
    named
      .filter((host) => hosts[host] === undefined)
      .map((host) => ({
        place: `${place}.${at}`,
        what: `there is no machine "${host}"`,
        remedy: `mend the name, or add it to ${place}.hosts`,
      })),
  );
  const addresses = Object.values(hosts);
  const twice = addresses.filter((address, at) => addresses.indexOf(address) !== at);
  return [
    ...unknown,
    ...twice.map((address) => ({
      place: `${place}.hosts`,
      what: `two machines have the address ${address}`,
      remedy: 'give each its own',
    })),
  ];
}

function answerFaults(place: string, { flows, cards }: Net, { wanted, example }: GatesAnswer): Fault[] {
  const asked = wanted.map(({ flow }) => flow);
  const fault = (at: string, what: string, remedy: string): Fault => ({ place: `${place}.${at}`, what, remedy });
  return [
    ...asked
      .filter((flow) => flows[flow] === undefined)
      .map((flow) => fault('wanted', `there is no connection "${flow}"`, 'mend the name, or take it out')),
    ...Object.keys(flows)
      .filter((flow) => asked.filter((each) => each === flow).length !== 1)
      .map((flow) => fault('wanted', `"${flow}" does not stand there once`, `add { flow: ${flow}, is: … }, once`)),
    ...example.cards
      .filter((card) => cards[card] === undefined)
      .map((card) => fault('example', `there is no card "${card}"`, 'mend the name')),
  ];
}

/** The smaller set must be one that was not seen. */
function seenFaults({ flows, cards, practice }: GatesData): Fault[] {
  const seen = [...Object.keys(practice.flows), ...Object.keys(practice.cards)].filter(
    (id) => flows[id] !== undefined || cards[id] !== undefined,
  );
  const remedy = 'give it another name: its texts are its own';
  return seen.map((id) => ({ place: 'data.practice', what: `"${id}" is also a name of the team's`, remedy }));
}

function handFaults({ watch, register, cards }: GatesData): Fault[] {
  const holders = new Set(Object.values(cards).map(({ holder }) => holder));
  return [
    ...(watch === register
      ? [
          {
            place: 'data.register',
            what: 'one role sees connections and names',
            remedy: 'give them to two different roles',
          },
        ]
      : []),
    ...(holders.size < 2
      ? [{ place: 'data.cards', what: 'one role holds every card', remedy: 'share them out between two roles or more' }]
      : []),
  ];
}

function boardFaults(place: string, net: Net, answer: GatesAnswer, slots: number, most: number): Fault[] {
  const verdict = judgeGates(net, answer, answer.example);
  if (!verdict.right || answer.example.cards.length > slots) {
    const why = verdict.right ? 'it has too many cards' : `it earns feedback.${verdict.feedback}`;
    return [{ place: `${place}.example`, what: `it is wrong itself: ${why}`, remedy: 'mend it, or what it breaks' }];
  }
  const all = boardsOf(Object.keys(net.cards), slots).length;
  const right = rightBoards(net, answer, slots).length;
  if (right <= all * most && right < all) return [];
  const what = `${right} of the ${all} boards that can be made are right`;
  return [
    { place: `${place}.wanted`, what, remedy: 'want more connections, or change the cards, so that trying fails' },
  ];
}

/** The texts that a set of gates needs, without the puzzle's id in front. */
export function gatesTexts(data: GatesData, solution: GatesSolution): string[] {
  return [
    ...[data, data.practice].flatMap(({ hosts, cards }) => [
      ...Object.keys(hosts).map((host) => `host.${host}`),
      ...Object.keys(cards).flatMap((card) => [`label.${card}`, `card.${card}`]),
    ]),
    ...numberedKeys('need', data.needs),
    'practice.given',
    ...[...solution.wanted, ...solution.practice.wanted].map(
      ({ flow, siren }) => `feedback.${siren ? 'siren-' : ''}${flow}`,
    ),
    ...numberedKeys('reasoning', data.reasoning),
    'success.open',
    'success.closed',
    'feedback.keys',
    'feedback.late',
  ];
}
