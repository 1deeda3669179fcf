/** The procedure, played by a team of four: the first step in secret, orders, lines, the similar procedure. */
import { describe, expect, it } from 'vitest';
import { projectRun } from '#domain/run/project.ts';
import { PlayedProcedure, PROCEDURE_DATA, PROCEDURE_SOLUTION } from '#tests/played-procedure.ts';
import { ROLES } from '#tests/small-level.ts';
import { procedureFaults, procedureTexts } from './faults.ts';
import { mayBegin, settledOrder } from './right-orders.ts';
import type { ProcedureData, ProcedureSolution } from './schema.ts';

describe('the first step', () => {
  it('[R41] [R153] is chosen once, in secret, before anything is put in order', () => {
    const steps = new PlayedProcedure();
    const before = JSON.stringify(steps.team.view(steps.team.holder('L')));
    expect(steps.arrange('T', 'cut', 'tell')).toBe('puzzle/bad-move');
    expect(steps.begin('T', 'tell')).toBeUndefined();
    expect(steps.begin('T', 'cut')).toBe('puzzle/bad-move');
    expect(steps.arrange('T', 'cut', 'tell')).toBeUndefined();
    steps.begin('L', 'cut');
    expect(steps.observed).toEqual([
      { moment: 'first', seats: [steps.team.holder('T')], correct: false, kind: 'individual' },
      { moment: 'first', seats: [steps.team.holder('L')], correct: true, kind: 'individual' },
    ]);
    expect(steps.board('T').order).toEqual(['cut', 'tell']);
    const untouched = new PlayedProcedure();
    expect(JSON.stringify(untouched.team.view(untouched.team.holder('L')))).toBe(before);
  });

  it('[R32] and the order show to nobody else', () => {
    const steps = new PlayedProcedure();
    const before = JSON.stringify(steps.team.view(steps.team.holder('L')));
    steps.begin('T', 'cut');
    steps.arrange('T', 'cut', 'tell', 'note');
    expect(JSON.stringify(steps.team.view(steps.team.holder('L')))).toBe(before);
  });

  it('[R152] may be any with which some right order begins', () => {
    const { team } = PROCEDURE_SOLUTION;
    const { first: _first, ...open } = team;
    expect(team.example.filter((step) => mayBegin(team, step))).toEqual(['cut']);
    expect(open.example.filter((step) => mayBegin(open, step))).toEqual(['cut', 'tell', 'note']);
  });
});

describe('an order', () => {
  it('is complete when every step is placed once', () => {
    const steps = new PlayedProcedure();
    steps.begin('T', 'cut');
    expect(steps.puzzle('T')?.key).toBe('incomplete');
    expect(steps.arrange('T', 'cut', 'cut', 'tell', 'note', 'shut')).toBe('puzzle/bad-move');
    expect(steps.arrange('T', 'cut', 'x1')).toBe('puzzle/bad-move');
    steps.arrange('T', 'cut', 'tell', 'note', 'shut', 'mend');
    expect(steps.puzzle('T')?.key).toBe('ready');
  });

  it('[R27] [R152] a wrong one earns the sentence of the first constraint that it breaks', () => {
    const steps = new PlayedProcedure();
    steps.answer('tell', 'cut', 'shut', 'mend', 'note');
    expect(steps.feedback).toBe('steps.feedback.first');
    steps.team.wait(10_000);
    steps.answer('cut', 'shut', 'tell', 'mend', 'note');
    expect(steps.feedback).toBe('steps.feedback.before-tell-shut');
    expect(steps.board('T').order).toEqual(['cut', 'shut', 'tell', 'mend', 'note']);
  });

  it('[R152] must end as it must', () => {
    const steps = new PlayedProcedure();
    steps.answer('cut', 'tell', 'shut', 'mend', 'note');
    expect(steps.feedback).toBe('steps.feedback.last');
  });

  it('[R152] [R154] that breaks none is right, and the team finds its own again', () => {
    const steps = new PlayedProcedure();
    const own = ['cut', 'note', 'tell', 'shut', 'mend'];
    steps.answer(...own);
    expect(steps.puzzle('A')?.status).toBe('solved');
    expect(steps.board('A').settled).toEqual(own);
    expect(steps.observed.at(-1)).toMatchObject({ moment: 'order', correct: true, kind: 'shared' });
  });

  it('[R154] is the one that most had, and the author’s example where nobody’s was right', () => {
    const { team } = PROCEDURE_SOLUTION;
    const one = ['cut', 'note', 'tell', 'shut', 'mend'];
    const other = ['cut', 'tell', 'shut', 'note', 'mend'];
    expect(settledOrder(team, [one, other, other])).toEqual(other);
    expect(settledOrder(team, [['cut'], ['tell', 'cut', 'note', 'shut', 'mend']])).toEqual(team.example);
  });

  it('[R24] says nothing of where two differ', () => {
    const steps = new PlayedProcedure();
    for (const [role, ...order] of [
      ['T', 'cut', 'tell', 'note', 'shut', 'mend'],
      ['L', 'cut', 'note', 'tell', 'shut', 'mend'],
    ] as const) {
      steps.begin(role, 'cut');
      steps.arrange(role, ...order);
    }
    steps.confirm('T');
    const before = JSON.stringify(steps.board('A'));
    steps.confirm('L');
    expect(steps.feedback).toBe('steps.feedback.keys');
    expect(JSON.stringify(steps.board('A'))).toBe(before);
  });

  it('[R7] begins from steps laid out as drawn for the team, whatever the author wrote', () => {
    const laid = [1, 2, 3, 4, 5].map((seed) =>
      new PlayedProcedure(seed)
        .board('T')
        .steps.map(({ id }) => id)
        .join(),
    );
    expect(new Set(laid).size).toBeGreaterThan(1);
    for (const each of laid) expect(each.split(',').sort()).toEqual([...PROCEDURE_DATA.steps].sort());
  });
});

describe('the lines', () => {
  it('[R61] each shows to who holds its role and to nobody else', () => {
    const steps = new PlayedProcedure();
    for (const role of ROLES) {
      for (const seat of steps.team.seats) {
        const sees = JSON.stringify(steps.team.view(seat)).includes(`steps.line.${role}"`);
        expect(sees, `${seat} and the line of ${role}`).toBe(steps.team.holder(role) === seat);
      }
    }
    for (const kind of ['facilitator', 'screen'] as const) {
      const seen = JSON.stringify(projectRun(steps.team.game, steps.team.run, { kind } as { kind: 'screen' }));
      expect(seen).not.toMatch(/line\.|step\./);
    }
  });

  it('[R33] can be shown to the team, and only by who holds them', () => {
    const steps = new PlayedProcedure();
    expect(steps.puzzle('P')?.lines).toEqual(['line/P', 'line/M']);
    expect(steps.show('T', 'line/P')).toBe('puzzle/no-such-line');
    expect(steps.show('P', 'line/M')).toBeUndefined();
    const shown = steps.team.view(steps.team.holder('T')).shown[steps.team.holder('P')];
    expect(shown).toEqual({ puzzle: 'steps', line: 'line/M', says: { t: 'steps.line.M' } });
  });
});

describe('the similar procedure', () => {
  it('[R28] comes after three wrong answers, for each alone, with no first step to choose', () => {
    const steps = new PlayedProcedure();
    for (let i = 0; i < 3; i++) {
      steps.answer('mend', 'tell', 'note', 'shut', 'cut');
      steps.team.wait(10_000);
    }
    const { status, reasoning, lines } = steps.puzzle('A') ?? {};
    expect([status, lines]).toEqual(['practising', undefined]);
    expect(reasoning).toEqual([{ t: 'steps.reasoning.1' }, { t: 'steps.reasoning.2' }]);
    const { given, lines: own, order, toBegin } = steps.board('A');
    expect({ given, own, order, toBegin }).toEqual({
      given: { t: 'steps.practice.given' },
      own: {},
      order: [],
      toBegin: undefined,
    });
    const before = steps.observed.length;
    expect(steps.begin('A', 'x1')).toBe('puzzle/bad-move');
    expect(steps.arrange('A', 'cut')).toBe('puzzle/bad-move');
    steps.arrange('A', 'x3', 'x2', 'x1');
    steps.confirm('A');
    expect(steps.board('A').practiceFeedback).toEqual({ t: 'steps.feedback.practice-before-x1-x3' });
    expect(steps.board('T').practiceFeedback).toBeUndefined();
    for (const role of ['A', 'T']) {
      steps.arrange(role, 'x1', 'x2', 'x3');
      steps.confirm(role);
    }
    expect(steps.puzzle('L')?.status).toBe('assisted');
    expect(steps.board('L').settled).toEqual(PROCEDURE_SOLUTION.team.example);
    expect(steps.observed).toHaveLength(before);
  });
});

describe('the faults of a procedure', () => {
  const places = (change: Partial<ProcedureData>, team: Partial<ProcedureSolution['team']> = {}) =>
    procedureFaults(
      { ...PROCEDURE_DATA, ...change },
      { ...PROCEDURE_SOLUTION, team: { ...PROCEDURE_SOLUTION.team, ...team } },
    ).map(({ place }) => place);

  it('finds none in a sound one', () => expect(places({})).toEqual([]));

  it.each([
    ['a step that is not there', {}, { first: 'cutt' }, 'solution.team'],
    ['a pair with a stranger', {}, { before: [['tell', 'x1']] }, 'solution.team'],
    ['an example that lacks a step', {}, { example: ['cut', 'tell', 'shut', 'mend'] }, 'solution.team.example'],
    ['an example that is wrong', {}, { example: ['cut', 'shut', 'tell', 'note', 'mend'] }, 'solution.team.example'],
    ['a step twice', { steps: ['cut', 'cut', 'tell', 'note', 'shut', 'mend'] }, {}, 'data.steps'],
    ['a similar procedure that was seen', { practice: ['cut', 'x2', 'x3'] }, {}, 'data.practice'],
  ] as const)('finds %s', (_name, change, team, place) => {
    expect(places(change as Partial<ProcedureData>, team as Partial<ProcedureSolution['team']>)).toContain(place);
  });

  it('finds a procedure in which any order is right', () => {
    const solution = { ...PROCEDURE_SOLUTION, practice: { example: ['x1', 'x2', 'x3'], before: [] } };
    expect(procedureFaults(PROCEDURE_DATA, solution).map(({ place }) => place)).toEqual(['solution.practice']);
  });

  it('asks a sentence for every constraint', () => {
    const texts = procedureTexts(PROCEDURE_DATA, PROCEDURE_SOLUTION);
    for (const name of ['first', 'before-tell-shut', 'last', 'practice-before-x1-x3']) {
      expect(texts).toContain(`feedback.${name}`);
    }
    expect(texts).not.toContain('feedback.practice-first');
  });
});
