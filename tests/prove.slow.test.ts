/** The proof of a level: why its search is sound, what it sees, and that it sees it when something is broken. */
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '#domain/json.ts';
import type { Level } from '#domain/level/level.ts';
import { proveLevel } from '#domain/level/prove.ts';
import { begin, step } from '#domain/machine.ts';
import type { AnyPuzzleKind, Puzzle } from '#domain/puzzle.ts';
import { applyRun } from '#domain/run/run.ts';
import type { Game } from '#domain/run/state.ts';
import { JUDGES } from '#puzzles/judges.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { loadLevels } from '#server/level-library.ts';
import { playOnce } from './play-solution.ts';
import { smallGame, smallLevel } from './small-level.ts';
import { Team } from './team.ts';

const { levels } = await loadLevels(new URL('../levels', import.meta.url).pathname, KINDS);
const shipped = [...levels.values()].map(({ level }) => level);
/** A booster has one puzzle: nothing for it to meet. */
const withSeveral = shipped.filter(({ puzzles }) => Object.keys(puzzles).length > 1);

function prove(game: Game) {
  return proveLevel(game, (kind, question) => JUDGES.get(kind)?.(question) ?? null);
}

/** The small level, with a kind that was spoilt on purpose in the place of its inbox's. */
function spoilt(spoil: Partial<AnyPuzzleKind>, change?: (level: Level) => Level): Game {
  const kind = KINDS.get('inbox-triage');
  if (!kind) throw new Error('there is no inbox to spoil');
  return { level: smallLevel(change), kinds: new Map([...KINDS, ['inbox-triage', { ...kind, ...spoil }]]) };
}

function told(game: Game): string[] {
  return prove(game).problems.map(({ place, what }) => `${place} · ${what}`);
}

describe('[R160] puzzles do not meet but in facts and people', () => {
  test('there are missions with several puzzles', () => {
    expect(withSeveral.map(({ id }) => id)).toContain('alerte-grisou');
  });

  test.each(withSeveral)('two commands on two puzzles of $id come to the same, whichever is first', (level) => {
    const game = { level, kinds: KINDS };
    const team = new Team({ game, size: 4 });
    const first = Object.keys(level.puzzles)[0] ?? '';
    playOnce(team, first);
    const open = Object.keys(level.puzzles).filter((id) => team.run.puzzles[id]?.frame.value === 'ready');
    expect(open.length).toBeGreaterThan(1);
    const before = team.run;
    const played = open.map((id) => {
      team.run = before;
      const from = team.commands.length;
      playOnce(team, id, 'wrong');
      return team.commands.slice(from).map(({ command }) => command);
    });
    let compared = 0;
    for (const [i, some] of played.entries()) {
      for (const others of played.slice(i + 1)) {
        let run = before;
        for (const [at, one] of some.entries()) {
          const other = others[at];
          const inTurn = (...commands: (typeof one | undefined)[]) => {
            let now = run;
            for (const command of commands) {
              const applied = command && applyRun(game, now, command, team.now);
              if (applied?.ok) now = applied.state;
            }
            return now;
          };
          expect(canonical(inTurn(one, other) as unknown as Json)).toBe(
            canonical(inTurn(other, one) as unknown as Json),
          );
          run = inTurn(one, other);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

describe('[R161] the answers that a proof tries', () => {
  const placed = [smallLevel(), ...shipped].flatMap((level) =>
    Object.entries(level.puzzles).map(([id, puzzle]) => ({ name: `${level.id} ${id}`, id, ...puzzle })),
  );

  test.each(placed)('of $name earn every sentence that its texts hold for them', ({ id, kind, data, solution }) => {
    const played = KINDS.get(kind);
    if (!played) throw new Error(`no kind ${kind}`);
    const earned = new Set<string>();
    for (const variant of ['full', 'short'] as const) {
      const puzzle: Puzzle<unknown> = { id, data, variant, seed: 3 };
      let board = begin(played.machine, played.open(puzzle));
      for (let stage = 0; stage < played.stages(data, variant); stage++) {
        const similar = step(played.machine, board, { type: 'practice-opened' } as never);
        for (const each of [board, similar]) {
          const tries = played.tries(puzzle, solution, each);
          expect(tries.length).toBeGreaterThan(0);
          expect(tries.map(({ earns }) => earns === null)).toEqual(tries.map((_, at) => at === 0));
          for (const { earns } of tries) if (earns !== null) earned.add(`feedback.${earns}`);
        }
        const answer = played.answer(puzzle, solution, board);
        board = step(played.machine, board, { type: 'stage-closed', answer } as never);
      }
    }
    const sentences = played.texts(data, solution).filter((text) => text.startsWith('feedback.'));
    const ofNoAnswer = ['feedback.keys', 'feedback.late', ...(played.weighedByJudge ?? [])];
    const missing = sentences.filter((text) => !earned.has(text) && !ofNoAnswer.includes(text));
    expect(missing).toEqual([]);
    expect([...earned].filter((text) => !sentences.includes(text))).toEqual([]);
  });
});

/** A machine that does much else. */
const PROOF_MS = 60_000;

describe('[R162] a proof', { timeout: PROOF_MS }, () => {
  const proof = prove(smallGame());

  test('of a sound level finds nothing, and says what it searched', () => {
    expect(proof.problems).toEqual([]);
    expect(proof.states).toBeGreaterThan(500);
    expect(proof.commands).toBeGreaterThan(proof.states);
    expect(proof.teams.map(({ size, branches }) => [size, branches])).toEqual([1, 2, 3, 4, 5, 6].map((n) => [n, 1]));
  });

  test('gives a shortest solution, by roles', () => {
    const pair = proof.teams[1]?.solution ?? [];
    expect(pair.map(({ puzzle }) => puzzle)).toEqual(['lamps', 'mail', 'lever']);
    const mail = pair[1]?.steps ?? [];
    expect(mail.filter(({ does }) => does === 'confirm')).toHaveLength(4);
    expect(mail).toContainEqual({ roles: 'T+A+G', does: 'judge m2 trap' });
  });

  test('is the same twice', () => {
    expect(prove(smallGame())).toEqual(proof);
  });

  test('tells an answer of solution.yaml that does not pass', () => {
    const inbox = KINDS.get('inbox-triage');
    const judge: AnyPuzzleKind['judge'] = (puzzle, solution, board, content) => {
      const verdict = inbox?.judge(puzzle, solution, board, content) ?? { right: true };
      return verdict.right && canonical(content).includes('m3') ? { right: false, feedback: 'm3' } : verdict;
    };
    expect(told(spoilt({ judge }))).toEqual([
      expect.stringMatching(/^mail · What solution.yaml says does not pass stage 2.*`m3`/),
    ]);
  });

  test('tells a wrong answer that passes', () => {
    const words = told(spoilt({ judge: () => ({ right: true }) }));
    expect(words).toContainEqual(
      expect.stringMatching(/^mail · An answer that should earn `feedback.m1` passes stage 1/),
    );
  });

  test('tells a puzzle that one participant wins while two are there', () => {
    const words = told(spoilt({ keys: () => ['T'] }));
    expect(words).toContainEqual(expect.stringMatching(/^puzzles.mail · One participant passes stage 1 alone/));
  });

  test('tells a move after which nothing leads on', () => {
    const inbox = KINDS.get('inbox-triage');
    // Whoever took a safe message for a trap may not take it back.
    const refuse: AnyPuzzleKind['refuse'] = (puzzle, board, move, keys) => {
      const { drafts } = board.context as { drafts: { [key: string]: { m1?: { verdict?: string } } } };
      const fell = drafts[keys[0] ?? '']?.m1?.verdict === 'trap';
      return fell ? 'puzzle/bad-move' : inbox?.refuse(puzzle, board, move, keys);
    };
    const words = told(spoilt({ refuse }));
    expect(words).toContainEqual(expect.stringMatching(/^puzzles.mail · After this, stage 1 can no longer be passed/));
  });

  test('tells a similar item that leads nowhere', () => {
    const words = told(spoilt({ practise: () => ({ right: false, feedback: 'x1' }) }));
    expect(words).toContainEqual(expect.stringMatching(/^mail · The similar item of stage 1 does not do/));
  });

  test('tells that the others are stuck when somebody leaves', () => {
    const inbox = KINDS.get('inbox-triage');
    // Who holds both keys can confirm nothing: then a departure ends the mission.
    const content: AnyPuzzleKind['content'] = (puzzle, board, key, held) =>
      held.length > 1 ? undefined : inbox?.content(puzzle, board, key, held);
    const words = told(spoilt({ content }));
    expect(words).toContainEqual(
      expect.stringMatching(/^puzzles.mail · Somebody left: the others cannot pass stage 1/),
    );
  });
});

describe('[R163] gates and waits', { timeout: PROOF_MS }, () => {
  test('a puzzle that can be opened behind a shut door is told', () => {
    const game = smallGame((level) => ({ ...level, doors: { office: ['mail-sorted'] } }));
    expect(told(game)).toContainEqual(
      'puzzles.mail · It can be opened while the door of its area still waits for mail-sorted',
    );
  });

  test('a role with nothing to do for longer than the level allows is told', () => {
    const long = (wait?: number) =>
      smallGame((level) => {
        const { mail } = level.puzzles;
        if (!mail) throw new Error('no inbox');
        const minutes = { ...level.minutes, ...(wait === undefined ? {} : { wait }) };
        return { ...level, minutes, puzzles: { ...level.puzzles, mail: { ...mail, minutes: 9 } } };
      });
    expect(told(long())).toContainEqual(
      expect.stringMatching(/^deal.6 · In a team of 6, L has nothing to do for 9 minutes in a row, and 8 is the most/),
    );
    expect(told(long(10))).toEqual([]);
    const waits = prove(long(10)).teams[3]?.waits;
    expect(waits).toEqual([
      { roles: ['T'], minutes: 0 },
      { roles: ['P', 'M'], minutes: 0 },
      { roles: ['L'], minutes: 9 },
      { roles: ['A', 'G'], minutes: 9 },
    ]);
  });

  test('a mission that cannot be won from somewhere is told', () => {
    const words = told(smallGame((level) => ({ ...level, finish: 'never' })));
    expect(words).toContainEqual(expect.stringMatching(/^finish · With these puzzles over, the mission cannot be won/));
  });
});
