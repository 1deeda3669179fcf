/** What an author can get wrong about backups, and how it is told. */
import { describe, expect, it } from 'vitest';
import { card, made, SAFES_DATA, SAFES_SOLUTION } from '#tests/backup-team.ts';
import { backupFaults, backupTexts } from './faults.ts';
import { backupPlan } from './kind.ts';
import type { BackupData, BackupSolution } from './schema.ts';

describe('faults', () => {
  const what = (data: BackupData, solution: BackupSolution) =>
    backupFaults(data, solution).map((fault) => `${fault.place}: ${fault.what}`);

  it('finds what an author gets wrong', () => {
    expect(what(SAFES_DATA, SAFES_SOLUTION)).toEqual([]);
    expect(
      what(
        { ...SAFES_DATA, journal: 'G', events: [made(12, '16:44'), made(11, '17:05')] },
        {
          ...SAFES_SOLUTION,
          usable: ['S2', 'S8'],
          choice: 'S1',
          cards: { ...SAFES_SOLUTION.cards, c9: card('disk', true, true) },
        },
      ),
    ).toEqual([
      'data.journal: one role sees everything',
      'data.events: the journal is not in the order of time',
      'solution.usable: there is no backup "S8"',
      'solution.choice: "S1" is not usable',
      'solution.cards: there is no card "c9"',
    ]);
    const { c6: _, ...fewer } = SAFES_SOLUTION.cards;
    expect(what(SAFES_DATA, { ...SAFES_SOLUTION, cards: fewer })).toEqual([
      'solution.cards: nothing says what "c6" is worth',
    ]);
    expect(what({ ...SAFES_DATA, planPractice: { choose: 1, cards: ['c4', 'c2'] } }, SAFES_SOLUTION)).toEqual([
      'data.planPractice.cards: no choice of these cards is right',
    ]);
  });

  it('asks for a plan’s texts only where there is one', () => {
    const { plan: _plan, planPractice: _practice, ...choiceOnly } = SAFES_DATA;
    expect(backupTexts(SAFES_DATA, SAFES_SOLUTION)).toContain('card.c3');
    expect(backupTexts(SAFES_DATA, SAFES_SOLUTION)).not.toContain(`feedback.${SAFES_SOLUTION.choice}`);
    expect(backupTexts(choiceOnly, SAFES_SOLUTION).filter((key) => /plan|card/.test(key))).toEqual([]);
    expect(backupPlan.stages(choiceOnly, 'full')).toBe(1);
  });
});
