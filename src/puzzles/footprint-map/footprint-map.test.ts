/** A footprint map played by a team: two halves, over-protection, first tries, the similar item, what each role sees. */
import { describe, expect, it } from 'vitest';
import type { Kept } from '#domain/machine.ts';
import { MAP_DATA, MAP_SOLUTION, MapTeam, mapGame } from '#tests/footprint-team.ts';
import { footprintFaults, footprintTexts } from './faults.ts';
import { footprintMap } from './kind.ts';

describe('answering', () => {
  it('[R22] is right when both halves are, each given by its own key', () => {
    const team = new MapTeam();
    team.answer();
    expect(team.state).toBe('solved');
    const { settled } = team.board('s1');
    expect(settled.map(({ note, post }) => [note.t, post.t])).toContainEqual(['map.note.n3', 'map.post.a3']);
    expect(settled).toHaveLength(3);
  });

  it('refuses the other key’s half, and what is not on the table', () => {
    const team = new MapTeam();
    const as = (role: string, move: object) =>
      team.refusal({
        by: 'seat',
        seat: team.holder(role),
        command: { type: 'move', puzzle: 'map', move: move as never },
      });
    expect(as('L', { type: 'designate', note: 'n1', post: 'a1' })).toBe('puzzle/not-your-role');
    expect(as('A', { type: 'repair', note: 'n1', remedy: 'r1' })).toBe('puzzle/not-your-role');
    expect(as('T', { type: 'repair', note: 'n1', remedy: 'r1' })).toBe('puzzle/not-your-role');
    expect(as('A', { type: 'designate', note: 'x1', post: 'b1' })).toBe('puzzle/bad-move');
    expect(as('A', { type: 'designate', note: 'n1', post: 'b1' })).toBe('puzzle/bad-move');
  });

  it('[R21] takes no key before its own half is filled', () => {
    const team = new MapTeam();
    const a = team.holder('A');
    for (const note of ['n1', 'n2']) team.designate(note, 'a1');
    const turn = { type: 'confirm', puzzle: 'map', revision: team.revision('map', a) } as const;
    expect(team.refusal({ by: 'seat', seat: a, command: turn })).toBe('puzzle/incomplete');
    team.designate('n3', 'a1');
    expect(team.refusal({ by: 'seat', seat: a, command: turn })).toBe('puzzle/stale');
    team.confirm('map', a);
    expect(team.state).toBe('confirming');
  });

  it('[R27] teaches with one sentence: that of the first wrong note in the order shown', () => {
    const team = new MapTeam();
    const order = team.board(team.holder('A')).order;
    const [first = '', second = ''] = order;
    const other = MAP_SOLUTION.notes[second]?.post ?? '';
    team.answer({ [first]: { post: other }, [second]: { post: 'a5' } });
    expect(team.feedback).toBe(first);
  });

  it('has sentences of their own for a harmless post and for too strong a repair', () => {
    const accused = new MapTeam();
    accused.answer({ n2: { post: 'a5', remedy: 'r5' } });
    expect(accused.feedback).toBe('a5');
    const closed = new MapTeam();
    closed.answer({ n2: { post: 'a1', remedy: 'r5' } });
    expect(closed.feedback).toBe('r5');
    expect(footprintTexts(MAP_DATA, MAP_SOLUTION)).toEqual(
      expect.arrayContaining(['feedback.a5', 'feedback.r5', 'feedback.x1', 'note.x1', 'post.b2', 'remedy.q2']),
    );
  });

  it('[R6] has fewer notes, posts and repairs in the short variant', () => {
    const team = new MapTeam({ size: 3 });
    const board = team.board(team.holder('A'));
    expect([...board.order].sort()).toEqual(['n1', 'n2']);
    expect(board.posts?.map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'a5']);
    team.answer();
    expect(team.state).toBe('solved');
  });

  it('[R22] one person alone fills both halves before the one key turns', () => {
    const team = new MapTeam({ size: 1 });
    for (const note of ['n1', 'n2']) team.designate(note, MAP_SOLUTION.notes[note]?.post ?? '');
    expect(team.view('s1').puzzles.map?.key).toBe('incomplete');
    for (const note of ['n1', 'n2']) team.repair(note, MAP_SOLUTION.notes[note]?.remedy ?? '');
    team.confirm('map', 's1');
    expect(team.state).toBe('solved');
  });

  it('[R36] keeps both halves when one person inherits the other key', () => {
    const team = new MapTeam({ size: 2 });
    const [a, l] = [team.holder('A'), team.holder('L')];
    for (const note of ['n1', 'n2']) team.designate(note, MAP_SOLUTION.notes[note]?.post ?? '');
    team.repair('n1', 'r1');
    team.host({ type: 'lose-seat', seat: l });
    team.wait(46_000);
    expect(team.holder('L')).toBe(a);
    expect(team.board(a)).toMatchObject({ designated: { n1: 'a1', n2: 'a2' }, repaired: { n1: 'r1' } });
    expect(team.view(a).puzzles.map?.key).toBe('incomplete');
    team.repair('n2', 'r2');
    team.confirm('map', a);
    expect(team.state).toBe('solved');
  });
});

describe('evidence', () => {
  it('[R41] counts the first post and the first repair for each note, by who chose it', () => {
    const team = new MapTeam();
    team.designate('n1', 'a2');
    team.designate('n1', 'a1');
    team.repair('n1', 'r1');
    const seen = team.entries.flatMap((entry) =>
      entry.type === 'moment-observed' ? [[entry.opportunity, entry.seats, entry.correct]] : [],
    );
    expect(seen).toEqual([
      ['map.n1.post', [team.holder('A')], false],
      ['map.n1.remedy', [team.holder('L')], true],
    ]);
  });

  it('[R40] notes the whole board as the team’s', () => {
    const team = new MapTeam();
    team.answer({ n1: { post: 'a5' } });
    const board = team.entries.filter((entry) => entry.type === 'moment-observed' && entry.opportunity === 'map.board');
    expect(board).toMatchObject([{ correct: false, attribution: { kind: 'shared', because: 'team' } }]);
  });
});

describe('the similar item', () => {
  function practising(): MapTeam {
    const team = new MapTeam();
    for (let i = 0; i < 3; i++) {
      team.answer({ n1: { post: 'a5' } });
      team.wait(10_000);
    }
    return team;
  }

  it('[R28] is done alone, with both pages in sight, and passes the board assisted', () => {
    const team = practising();
    expect(team.state).toBe('practising');
    const [a, l] = [team.holder('A'), team.holder('L')];
    expect(
      team
        .view(a)
        .puzzles.map?.reasoning?.map(({ t }) => t)
        .sort(),
    ).toEqual(['n1', 'n2', 'n3'].map((note) => `map.feedback.${note}`));
    for (const seat of [a, l]) {
      expect(team.board(seat)).toMatchObject({ order: ['x1'], practising: true, notes: { x1: { t: 'map.note.x1' } } });
      team.designate('x1', 'b1', seat);
      team.repair('x1', 'q2', seat);
      team.confirm('map', seat);
      expect(team.board(seat).practiceFeedback).toEqual({ t: 'map.feedback.x1' });
      team.repair('x1', 'q1', seat);
      team.confirm('map', seat);
    }
    expect(team.state).toBe('assisted');
    expect(team.board('s1').settled).toHaveLength(3);
  });

  it('[R41] is nobody’s first answer', () => {
    const team = practising();
    const { board } = team.run.puzzles.map ?? {};
    const puzzle = { id: 'map', data: MAP_DATA, variant: 'full' as const, seed: 7 };
    const seen = footprintMap.observe(
      puzzle,
      MAP_SOLUTION,
      board as Kept<unknown>,
      { type: 'designate', note: 'x1', post: 'b1' },
      ['A'],
    );
    expect(seen).toEqual([]);
  });

  it('is nobody else’s: who holds no key sees nothing of it', () => {
    const team = practising();
    expect(team.board(team.holder('T'))).toEqual({ order: [], settled: [] });
  });
});

describe('secrecy', () => {
  it('[R61] shows the album to its role alone, the notebook to its own, and choices to their author', () => {
    const team = new MapTeam();
    team.designate('n1', 'a2');
    team.repair('n1', 'r2');
    expect(Object.keys(team.board(team.holder('A'))).sort()).toEqual(['designated', 'order', 'posts', 'settled']);
    expect(Object.keys(team.board(team.holder('L'))).sort()).toEqual([
      'notes',
      'order',
      'remedies',
      'repaired',
      'settled',
    ]);
    expect(Object.keys(team.board(team.holder('T'))).sort()).toEqual(['order', 'settled']);
  });

  it('[R61] shows neither the answers nor the order in which an author wrote', () => {
    const turned = {
      ...MAP_DATA,
      full: { ...MAP_DATA.full, notes: ['n3', 'n2', 'n1'], posts: ['a5', 'a3', 'a2', 'a1'] },
    };
    const swapped = {
      ...MAP_SOLUTION,
      notes: { ...MAP_SOLUTION.notes, n1: { post: 'a2', remedy: 'r3' }, n2: { post: 'a1', remedy: 'r1' } },
    };
    const seen = [mapGame(), mapGame(turned), mapGame(MAP_DATA, swapped)].map((each) => {
      const team = new MapTeam({ game: each });
      team.designate('n1', 'a2');
      return JSON.stringify(team.seats.map((seat) => team.view(seat)));
    });
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  });

  it('[R7] draws the numbers of notes and posts for each team', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => new MapTeam({ seed }).board('s1').order.join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('[R33] lets each role show a line of its own page, by its number', () => {
    const team = new MapTeam();
    const [a, l] = [team.holder('A'), team.holder('L')];
    const lines = (seat: string) => team.view(seat).puzzles.map?.lines;
    expect(lines(a)).toEqual(['post/1', 'post/2', 'post/3', 'post/4']);
    expect(lines(l)).toEqual(['note/1', 'note/2', 'note/3']);
    team.as(l, { type: 'show-line', puzzle: 'map', line: 'note/2' });
    const second = team.board(l).order[1] ?? '';
    expect(team.view(a).shown[l]).toMatchObject({ line: 'note/2', says: { t: `map.note.${second}` } });
  });
});

describe('faults', () => {
  it('finds what an author gets wrong', () => {
    const data = {
      ...MAP_DATA,
      notebook: 'A',
      short: { ...MAP_DATA.short, posts: ['a1', 'a5', 'zz'] },
      practice: { ...MAP_DATA.practice, notes: ['n1'] },
    };
    const solution = { ...MAP_SOLUTION, harmless: ['a1', 'nowhere'], extreme: ['r9'] };
    const what = footprintFaults(data, solution).map((fault) => `${fault.place}: ${fault.what}`);
    expect(what).toEqual([
      'data.notebook: one role sees both pages',
      'data.short.posts: "zz" is not in the full variant',
      'data.practice.notes: "n1" is also on the table',
      'data.short.posts: "n2" needs the post "a2", which is not there',
      'data.practice.posts: "n1" needs the post "a1", which is not there',
      'data.practice.remedies: "n1" needs the repair "r1", which is not there',
      'solution.notes.x1: there is no such note',
      'solution.harmless: "a1" helped the intruder',
      'solution.harmless: there is no post "nowhere"',
      'solution.extreme: there is no repair "r9"',
    ]);
    expect(footprintFaults(MAP_DATA, MAP_SOLUTION)).toEqual([]);
  });
});
