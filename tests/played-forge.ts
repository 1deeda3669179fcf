/** A small level with a forge in it, and a team that plays it with a judge that always says the same. */
import type { Level } from '#domain/level/level.ts';
import { askedBy } from '#domain/run/judged.ts';
import type { ForgeView } from '#puzzles/passphrase-forge/board-view.ts';
import type { ForgeData, ForgeMove, ForgeSolution, Strength } from '#puzzles/passphrase-forge/schema.ts';
import { smallGame } from './small-level.ts';
import { Team } from './team.ts';

export const EXPOSED = ['Pistache', '2014', 'Karim'];
export const KNOWN = ['azerty', '123'];
export const WORDS = ['gaufre', 'girafe', 'tambour', 'nuage', 'canal', 'terril', 'wagon', 'violet'];

export const forgeData: ForgeData = {
  smith: 'L',
  reader: 'A',
  places: 4,
  separator: '-',
  bars: [...WORDS, ...EXPOSED, ...KNOWN, '!'],
  firstDraw: [EXPOSED, KNOWN],
  exposed: ['pistache', '2014', 'karim', 'Musée'],
  known: ['azerty'],
  practice: ['P@ssw0rd-2014', 'girafe-canal-nuage-violet'],
};
export const forgeSolution: ForgeSolution = {
  words: WORDS,
  exposed: EXPOSED,
  blocklist: KNOWN,
  pass: { score: 4, words: 4, length: 15 },
  practice: 'girafe-canal-nuage-violet',
};

export function withForge(level: Level, change: Partial<ForgeData> = {}): Level {
  const { mail } = level.puzzles;
  if (!mail) throw new Error('no inbox to stand in for');
  const opportunities = ['bars', 'verdict', 'phrase'].map((moment) => ({
    id: `forge.${moment}`,
    competence: '4.1',
    outcomes: ['LO4.1.06'],
    difficulty: 2,
    guess: 0.5,
    attribution: moment === 'phrase' ? ('shared' as const) : ('individual' as const),
  }));
  const forge = {
    ...mail,
    kind: 'passphrase-forge',
    requires: ['lamps-lit'],
    publishes: [],
    solution: forgeSolution,
    opportunities,
  };
  return { ...level, puzzles: { ...level.puzzles, forge: { ...forge, data: { ...forgeData, ...change } } } };
}

export const STRONG: Strength = {
  score: 4,
  before: { amount: 1, unit: 'century' },
  after: { amount: 1, unit: 'century' },
};

/** A team at an open forge, with a judge that always says the same. */
export class PlayedForge {
  readonly team: Team;
  strength: Strength = STRONG;

  constructor({ size = 4, seed = 7, change = {} }: { size?: number; seed?: number; change?: Partial<ForgeData> } = {}) {
    this.team = new Team({ game: smallGame((level) => withForge(level, change)), size, seed });
    this.team.pull('lamps');
    this.team.open('forge');
  }

  move(role: string, move: ForgeMove): string | undefined {
    const seat = this.team.holder(role);
    const command = { type: 'move', puzzle: 'forge', move } as const;
    const asked = askedBy(this.team.game, this.team.run, seat, command);
    const verdict = asked ? { verdict: { question: asked.question as never, answer: { ...this.strength } } } : {};
    return this.team.refusal({ by: 'seat', seat, command, ...verdict });
  }

  view(role: string): ForgeView {
    return this.team.view(this.team.holder(role)).puzzles.forge?.board as unknown as ForgeView;
  }

  get bars(): string[] {
    return Object.values(this.view('L').bars ?? {});
  }

  /** Throws what is bad and draws, until the bars are good. */
  forge(): void {
    this.move('L', { type: 'draw' });
    for (let at = 0; at < 20 && this.bars.some(isBad); at++) {
      this.throwBad();
      this.move('L', { type: 'draw' });
    }
  }

  throwBad(): void {
    for (const [place, bar] of Object.entries(this.view('L').bars ?? {})) {
      if (isBad(bar)) this.move('L', { type: 'throw', place: Number(place) });
    }
  }

  confirm(role: string): void {
    this.team.confirm('forge', this.team.holder(role));
  }

  get frame() {
    return this.team.run.puzzles.forge?.frame;
  }

  seen(moment: string) {
    return this.team.entries.filter(
      (entry) => entry.type === 'moment-observed' && entry.opportunity === `forge.${moment}`,
    );
  }
}

export const isBad = (bar: string) => !WORDS.includes(bar);
