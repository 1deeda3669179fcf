/** Every mission is played to its end by who knows solution.yaml, at every team size; and all that they are shown is said. */
import { describe, expect, test } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { projectRun } from '#domain/run/project.ts';
import { runRules } from '#domain/run/run.ts';
import { RULES_VERSION } from '#domain/run/state.ts';
import { ADDRESSES, RELEASED_LANGUAGES } from '#domain/session/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { replay } from '#server/runs/replay.ts';
import type { StoredRow } from '#server/store/store.ts';
import { LevelVoice } from '#server/texts.ts';
import { HostTeam, seatsFor } from './host-team.ts';
import { playSolution } from './play-solution.ts';

const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);

/** A view that showed hardly anything would pass: the long mission names more texts than a booster. */
const leastKeys = (id: string) => (id === 'alerte-grisou' ? 80 : 40);

/** What every seat, the console and the screen are shown, looked at after each command that could show something new. */
class WatchedTeam extends HostTeam {
  readonly keys = new Set<string>();

  override send(command: Parameters<HostTeam['send']>[0]): void {
    super.send(command);
    if (command.by === 'seat' && command.command.type !== 'move') this.#look();
  }

  #look(): void {
    for (const seat of this.seats) collectKeys(this.view(seat), this.keys);
    collectKeys(projectRun(this.game, this.run, { kind: 'facilitator' }), this.keys);
    collectKeys(projectRun(this.game, this.run, { kind: 'screen' }), this.keys);
  }

  /** All hints of what is open are on the views too. */
  override open(puzzle: string): void {
    super.open(puzzle);
    if (this.run.puzzles[puzzle]?.frame.context.hints !== 0) return;
    const [seat = ''] = this.seats;
    for (let step = 1; step <= 3; step++) this.as(seat, { type: 'ask-hint', puzzle });
  }
}

test('[R174] there are missions to play', () => {
  expect(levels.size).toBeGreaterThan(0);
});

describe.each([...levels])('%s', (id, loaded) => {
  const game = { level: loaded.level, kinds: KINDS };

  test.each([1, 2, 3, 4, 5, 6])('[R174] is won by %i, replays to the same, and borrows no text from French', (size) => {
    const team = new WatchedTeam(game, { run: 'r1', team: 't1', seed: 40 + size, seats: seatsFor(size) });
    playSolution(team);
    expect(team.run.status).toBe('won');
    const statuses = Object.values(team.run.puzzles).map(({ frame }) => frame.value);
    expect(new Set(statuses)).toEqual(new Set(['solved']));
    const stored = team.rows.map(
      (row) => ({ ...row, stream: 'run:r1', session: 's', level: 'h', rules: RULES_VERSION }) as StoredRow,
    );
    expect(replay(runRules(game), stored, undefined)?.state).toEqual(team.run);
    expect(team.keys.size).toBeGreaterThan(leastKeys(id));
    expect(notSaid(loaded, team)).toEqual([]);
  });
});

/** What the server would log while it says these texts: each that is missing in a released language. */
function notSaid(loaded: LevelPackage, team: WatchedTeam): string[] {
  const lines: string[] = [];
  const voice = new LevelVoice(loaded, (line) => lines.push(line));
  for (const language of RELEASED_LANGUAGES) {
    for (const address of ADDRESSES) {
      for (const plain of [false, true]) {
        for (const key of team.keys) voice.say(key, { language, address, plain }, team.run);
      }
    }
  }
  return lines;
}

function collectKeys(part: unknown, keys: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if ('t' in part && typeof part.t === 'string') keys.add(part.t);
  for (const inner of Object.values(part)) collectKeys(inner, keys);
}
