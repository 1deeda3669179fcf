/** Verdicts of libraries: they come with the command, and only for the question that the board asks. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '#puzzles/kinds.ts';
import { smallGame } from '#tests/small-level.ts';
import { Team, teamAtMail } from '#tests/team.ts';
import { askedBy } from './judged.ts';
import type { Game } from './state.ts';

/** The inbox, with a judge asked about every proof. */
function judgedGame(): Game {
  const inbox = KINDS.get('inbox-triage');
  if (!inbox) throw new Error('no inbox');
  const asks: typeof inbox.asks = (_puzzle, _board, move) => {
    const { type, proof } = move as { type: string; proof?: string };
    return type === 'prove' ? { proof: proof ?? '' } : undefined;
  };
  return { ...smallGame(), kinds: new Map([...KINDS, ['inbox-triage', { ...inbox, asks }]]) };
}

const prove = { type: 'move', puzzle: 'mail', move: { type: 'prove', message: 'm1', proof: 'known' } } as const;

describe('judges', () => {
  it('[R34] a move that asks for a verdict is applied only with the one it asks for', () => {
    const team = teamAtMail({ game: judgedGame() });
    const seat = team.holder('T');
    expect(askedBy(team.game, team.run, seat, prove)).toEqual({ kind: 'inbox-triage', question: { proof: 'known' } });
    expect(team.refusal({ by: 'seat', seat, command: prove })).toBe('puzzle/unjudged');
    const other = { question: { proof: 'unknown' }, answer: true };
    expect(team.refusal({ by: 'seat', seat, command: prove, verdict: other })).toBe('puzzle/unjudged');
    const verdict = { question: { proof: 'known' }, answer: true };
    expect(team.refusal({ by: 'seat', seat, command: prove, verdict })).toBeUndefined();
    expect(team.commands.at(-1)?.command).toHaveProperty('verdict', verdict);
  });

  it('[R34] nothing is asked for what would be refused anyway, or needs no judge', () => {
    const team = teamAtMail({ game: judgedGame() });
    const judge = { ...prove, move: { type: 'judge', message: 'm1', verdict: 'safe' } };
    expect(askedBy(team.game, team.run, team.holder('T'), judge)).toBeUndefined();
    expect(askedBy(team.game, team.run, team.holder('L'), prove)).toBeUndefined();
    expect(askedBy(team.game, team.run, team.holder('T'), { ...prove, puzzle: 'constructor' })).toBeUndefined();
    expect(askedBy(smallGame(), new Team().run, 's1', prove)).toBeUndefined();
  });
});
