/** What a person who knows solution.yaml shows and says so that bots do their part, kind by kind. */
import type { FootprintView } from '#puzzles/footprint-map/board-view.ts';
import type { FootprintSolution } from '#puzzles/footprint-map/schema.ts';
import { KINDS } from '#puzzles/kinds.ts';
import type { ForgeView } from '#puzzles/passphrase-forge/board-view.ts';
import type { ForgeSolution } from '#puzzles/passphrase-forge/schema.ts';
import type { GatesView } from '#puzzles/rule-gates/board-view.ts';
import type { RelayView } from '#puzzles/twofa-relay/board-view.ts';
import type { RelaySolution } from '#puzzles/twofa-relay/schema.ts';
import type { PersonWithBots } from './person-with-bots.ts';
import { fillOf } from './play-solution.ts';

/** Does what is the person's own as well. */
export type Talk = (person: PersonWithBots, puzzle: string) => void;

const fillOwn: Talk = (person, puzzle) => fillOf(person.team, puzzle)([person.playing(puzzle)], 'right');

/** The person's note, then the bot's posts until the right one lies there. */
const leak: Talk = (person, puzzle) => {
  fillOwn(person, puzzle);
  const album = person.botBoards<FootprintView>(puzzle).find(({ posts }) => posts !== undefined);
  if (!album) return;
  const { notes } = person.playing(puzzle).solution<FootprintSolution>();
  for (const [at, note] of album.order.entries()) {
    person.show(puzzle, `note/${at + 1}`);
    const right = (album.posts ?? []).findIndex(({ id }) => id === notes[note]?.post);
    person.askFor(puzzle, `post/${right + 1}`);
    person.answer(puzzle, `post/${right + 1}`, 'yes');
  }
};

/** No to each bad bar; the bot throws it and draws another. */
const forge: Talk = (person, puzzle) => {
  const { words } = person.playing(puzzle).solution<ForgeSolution>();
  const bad = () => {
    const smith = person.botBoards<ForgeView>(puzzle).find(({ bars }) => bars !== undefined);
    return Object.values(smith?.bars ?? {}).find((bar) => !words.includes(bar));
  };
  for (let bar = bad(); bar !== undefined; bar = bad()) {
    person.askFor(puzzle, `bar/${bar}`);
    person.answer(puzzle, `bar/${bar}`, 'no');
  }
  fillOwn(person, puzzle);
};

/** Codes are typed by who holds the lamp; a demand on a bot's lamp is answered by yes or no to its line. */
const relay: Talk = (person, puzzle) => {
  const { demands } = person.playing(puzzle).solution<RelaySolution>();
  const mine = person.playing(puzzle).board<RelayView>();
  if (mine.task !== 'demand' || (mine.demand && mine.number !== undefined)) return fillOwn(person, puzzle);
  if (mine.demand) {
    const accepts = demands[mine.demand.id] === 'accept';
    if (accepts) person.askFor(puzzle, 'number');
    const shown = Object.values(person.team.view(person.me).shown).find(({ line }) => line === 'number')?.says;
    person.playing(puzzle).move({ type: 'answer', answer: accepts ? String(shown) : 'refuse' });
    return;
  }
  const demand = person.botBoards<RelayView>(puzzle).find((board) => board.demand)?.demand?.id ?? '';
  if (mine.number !== undefined) person.show(puzzle, 'number');
  person.askFor(puzzle, `demand/${demand}`);
  person.answer(puzzle, `demand/${demand}`, demands[demand] === 'accept' ? 'yes' : 'no');
};

/** Cards from top to bottom, each placed by its holder: a board that is right with the lever as it stands. */
const gates: Talk = (person, puzzle) => {
  const { hand, slots, lever } = person.playing(puzzle).board<GatesView>();
  const placed = person.team.game.level.puzzles[puzzle];
  const judge = KINDS.get('rule-gates')?.judge;
  if (!placed || !judge) throw new Error('no such board');
  const all = Object.keys((placed.data as { cards: object }).cards);
  const one = { id: puzzle, data: placed.data, variant: 'full', seed: 0 } as const;
  const isRight = (cards: readonly string[]) =>
    judge(one, placed.solution, { value: '', context: {} }, { lever, cards }).right;
  const cards = orders(all, slots.length).find(isRight) ?? [];
  for (const [slot, card] of cards.entries()) {
    if (hand.some(({ id }) => id === card)) person.playing(puzzle).move({ type: 'place', card, slot });
    else {
      person.askFor(puzzle, `card/${card}`);
      person.answer(puzzle, `card/${card}`, 'yes');
    }
  }
};

function orders(of: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return of.flatMap((each) =>
    orders(
      of.filter((other) => other !== each),
      size - 1,
    ).map((rest) => [each, ...rest]),
  );
}

const TALK: { readonly [kind: string]: Talk } = {
  'footprint-map': leak,
  'passphrase-forge': forge,
  'rule-gates': gates,
  'twofa-relay': relay,
};

export function talkFor(kind: string): Talk {
  return TALK[kind] ?? fillOwn;
}
