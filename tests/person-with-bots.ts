/**
 * One person who knows solution.yaml, in a team with bots: they answer what is theirs, and by phrases and shown lines get
 * the bots to do the rest. Bots act by their rules alone, one deed after the other.
 */
import { type BotHeard, botDeed } from '#domain/run/bot-deed.ts';
import { isBot } from '#domain/run/change.ts';
import type { PlayerCommand } from '#domain/run/command.ts';
import { askedBy } from '#domain/run/judged.ts';
import { JUDGES } from '#puzzles/judges.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { Playing } from './play-solution/playing.ts';
import { talkFor } from './talk-to-bots.ts';
import type { Team } from './team.ts';

/** More deeds in a row than any bot has to do. */
const MOST_DEEDS = 200;
/** More stages than any puzzle has. */
const MOST_ROUNDS = 9;
/** More lines than any bot has of one puzzle. */
const MOST_ASKED = 60;

export class PersonWithBots {
  readonly team: Team;
  readonly me: string;
  readonly bots: readonly string[];

  constructor(team: Team) {
    this.team = team;
    this.me = team.seats.find((seat) => !isBot(team.run, seat)) ?? '';
    this.bots = team.seats.filter((seat) => isBot(team.run, seat));
  }

  /** Lets the bots do what they do unasked, until they do nothing more. */
  settle(): void {
    for (let deeds = 0; deeds < MOST_DEEDS; deeds++) {
      const acting = this.bots.find((bot) => this.#act(bot));
      if (acting === undefined) return;
    }
    throw new Error('bots go on and on');
  }

  /** Said to everybody. */
  say(heard: BotHeard): void {
    for (const bot of this.bots) this.#act(bot, heard);
    this.settle();
  }

  /** A yes or no to the line that a bot shows. */
  answer(puzzle: string, line: string, phrase: 'yes' | 'no'): void {
    const { shown } = this.team.run;
    const bot = this.bots.find((each) => shown[each]?.puzzle === puzzle && shown[each]?.line === line);
    if (bot === undefined) throw new Error(`no bot shows ${line}`);
    this.#act(bot, { phrase, toMe: true });
    this.settle();
  }

  /** Asks until some bot shows this line. @returns whether one did */
  askFor(puzzle: string, line: string): boolean {
    const shown = () => Object.values(this.team.run.shown).some((each) => each.puzzle === puzzle && each.line === line);
    for (let asked = 0; asked < MOST_ASKED && !shown(); asked++) this.say({ phrase: 'show-me' });
    return shown();
  }

  show(puzzle: string, line: string): void {
    this.team.as(this.me, { type: 'show-line', puzzle, line });
    this.settle();
  }

  playing(puzzle: string): Playing {
    return new Playing(this.team, this.me, puzzle);
  }

  /** What each bot sees of this board. */
  botBoards<View>(puzzle: string): View[] {
    return this.bots.map((bot) => new Playing(this.team, bot, puzzle).board<View>());
  }

  /** Plays one puzzle to its end: asks, answers, turns the key, and lets the bots turn theirs. */
  play(puzzle: string): void {
    const { team, me } = this;
    const { kind = '' } = team.game.level.puzzles[puzzle] ?? {};
    team.open(puzzle, me);
    this.settle();
    const isOpen = () => team.run.puzzles[puzzle]?.frame.value === 'open';
    for (let round = 0; round < MOST_ROUNDS && isOpen(); round++) {
      talkFor(kind)(this, puzzle);
      team.confirm(puzzle, me);
      this.settle();
    }
  }

  #act(bot: string, heard?: BotHeard): boolean {
    const { team } = this;
    const deed = botDeed(KINDS, team.view(bot), heard);
    if (!deed) return false;
    team.wait(deed.afterMs);
    const verdict = this.#verdict(bot, deed.command);
    return team.try({ by: 'seat', seat: bot, command: deed.command, ...(verdict ? { verdict } : {}) }).ok;
  }

  #verdict(seat: string, command: PlayerCommand) {
    const asked = askedBy(this.team.game, this.team.run, seat, command);
    const judge = asked && JUDGES.get(asked.kind);
    return asked && judge ? { question: asked.question as never, answer: judge(asked.question) as never } : undefined;
  }
}
