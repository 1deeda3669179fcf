/** A forge played by two: what each sees, the rule, what is observed, and what the judge is asked. */
import { describe, expect, it } from 'vitest';
import { askedBy } from '#domain/run/judged.ts';
import { forgeData as data, isBad, PlayedForge, STRONG, forgeSolution as solution } from '#tests/played-forge.ts';
import { smallGame } from '#tests/small-level.ts';
import { freshHeap } from './heap.ts';

describe('what each sees', () => {
  it('[R32] the smith sees bars, the reader the gauge, the lists and their own vote, the others neither', () => {
    const forge = new PlayedForge();
    expect(forge.view('A').cold).toBe(true);
    forge.move('L', { type: 'draw' });
    expect(forge.bars).toHaveLength(4);
    expect(forge.view('A').gauge).toEqual(STRONG);
    expect([...(forge.view('A').exposed ?? [])].sort()).toEqual([...data.exposed].sort());
    forge.move('A', { type: 'vote', vote: 'redo' });
    expect(forge.view('A').vote).toBe('redo');
    expect(Object.keys(forge.view('L')).sort()).toEqual(['bars', 'places', 'separator']);
    expect(Object.keys(forge.view('A')).sort()).toEqual(['exposed', 'gauge', 'known', 'places', 'separator', 'vote']);
    expect(Object.keys(forge.view('T')).sort()).toEqual(['places', 'separator']);
    expect(JSON.stringify(forge.view('A'))).not.toContain(forge.bars.find((bar) => !isBad(bar)) ?? 'no good bar');
  });

  it('[R33] bars and listed words may be shown, never the gauge or a vote', () => {
    const forge = new PlayedForge();
    forge.move('L', { type: 'draw' });
    const lines = (role: string) => forge.team.view(forge.team.holder(role)).puzzles.forge?.lines ?? [];
    expect([...lines('L')].sort()).toEqual(forge.bars.map((bar) => `bar/${bar}`).sort());
    expect([...lines('A')].sort()).toEqual(
      ['exposed/2014', 'exposed/Musée', 'exposed/karim', 'exposed/pistache', 'known/azerty'].sort(),
    );
    const [bar] = forge.bars;
    const seat = forge.team.holder('L');
    forge.team.as(seat, { type: 'show-line', puzzle: 'forge', line: `bar/${bar}` });
    expect(forge.team.view(forge.team.holder('A')).shown[seat]?.says).toBe(bar);
    forge.move('L', { type: 'throw', place: 0 });
    expect(forge.team.view(forge.team.holder('A')).shown[seat]).toBeUndefined();
  });

  it('moves belong to their role, and to what is on the forge', () => {
    const forge = new PlayedForge();
    expect(forge.move('A', { type: 'draw' })).toBe('puzzle/not-your-role');
    expect(forge.move('L', { type: 'throw', place: 0 })).toBe('puzzle/bad-move');
    expect(forge.move('A', { type: 'vote', vote: 'good' })).toBe('puzzle/bad-move');
    forge.move('L', { type: 'draw' });
    expect(forge.move('L', { type: 'draw' })).toBe('puzzle/bad-move');
    expect(forge.move('L', { type: 'vote', vote: 'good' })).toBe('puzzle/not-your-role');
    expect(forge.move('A', { type: 'throw', place: 0 })).toBe('puzzle/not-your-role');
    expect(forge.move('L', { type: 'throw', place: 5 })).toBe('puzzle/bad-move');
    expect(forge.move('L', { type: 'choose', phrase: solution.practice })).toBe('puzzle/bad-move');
  });
});

describe('the phrase', () => {
  it('[R22] two keys on a good phrase forge it, for everybody to read', () => {
    const forge = new PlayedForge();
    forge.forge();
    const phrase = forge.bars.join('-');
    forge.confirm('L');
    forge.move('A', { type: 'vote', vote: 'good' });
    forge.confirm('A');
    expect(forge.frame?.value).toBe('solved');
    expect(forge.view('T').forged).toMatchObject({ phrase, time: STRONG.after });
    expect(forge.seen('phrase')).toMatchObject([{ correct: true }]);
  });

  it('the key of the reader turns only after GOOD on these very bars', () => {
    const forge = new PlayedForge();
    const key = () => forge.team.view(forge.team.holder('A')).puzzles.forge?.key;
    forge.forge();
    expect(key()).toBe('incomplete');
    forge.move('A', { type: 'vote', vote: 'redo' });
    expect(key()).toBe('incomplete');
    forge.move('A', { type: 'vote', vote: 'good' });
    expect(key()).toBe('ready');
    forge.move('L', { type: 'throw', place: 0 });
    forge.move('L', { type: 'draw' });
    expect(key()).toBe('incomplete');
    expect(forge.view('A').vote).toBe('');
  });

  it('[R21] a key that was turned on bars that have gone counts for nothing', () => {
    const forge = new PlayedForge();
    forge.forge();
    forge.move('A', { type: 'vote', vote: 'good' });
    const seat = forge.team.holder('A');
    const seen = forge.team.revision('forge', seat);
    forge.confirm('A');
    forge.move('L', { type: 'throw', place: 0 });
    forge.move('L', { type: 'draw' });
    forge.confirm('L');
    expect(forge.frame?.value).toBe('open');
    expect(forge.frame?.context.feedback).toBe('keys');
    expect(forge.frame?.context.wrongs).toBe(0);
    const stale = { type: 'confirm', puzzle: 'forge', revision: seen } as const;
    expect(forge.team.refusal({ by: 'seat', seat, command: stale })).toBe('puzzle/stale');
  });

  it('somebody who holds both keys votes too', () => {
    const forge = new PlayedForge({ size: 1 });
    forge.forge();
    expect(forge.team.view('s1').puzzles.forge?.key).toBe('incomplete');
    forge.move('A', { type: 'vote', vote: 'good' });
    forge.confirm('A');
    expect(forge.frame?.value).toBe('solved');
  });

  it('[R27] each fault has its own sentence: what the attacker tries first comes first', () => {
    const kind = smallGame().kinds.get('passphrase-forge');
    if (!kind) throw new Error('no forge');
    const puzzle = { id: 'forge', data, variant: 'full' as const, seed: 3 };
    const board = { value: 'forging', context: kind.open(puzzle) };
    const says = (bars: string[], score = 4) => kind.judge(puzzle, solution, board, { bars, score });
    expect(says(['gaufre', 'azerty', 'Karim', '!'])).toEqual({ right: false, feedback: 'exposed' });
    expect(says(['gaufre', 'girafe', 'azerty', '!'])).toEqual({ right: false, feedback: 'blocklist' });
    expect(says(['gaufre', 'girafe', 'tambour', '!'])).toEqual({ right: false, feedback: 'short' });
    expect(says(['gaufre', 'gaufre', 'tambour', 'nuage'])).toEqual({ right: false, feedback: 'short' });
    expect(says(['gaufre', 'girafe', 'tambour', 'nuage'], 3)).toEqual({ right: false, feedback: 'weak' });
    expect(says(['gaufre', 'girafe', 'tambour', 'nuage'])).toEqual({ right: true });
  });

  it('[R28] after three wrong answers, each says alone which phrase is stronger; then one is shown', () => {
    const forge = new PlayedForge();
    forge.move('L', { type: 'draw' });
    for (let wrong = 0; wrong < 3; wrong++) {
      forge.confirm('L');
      forge.move('A', { type: 'vote', vote: 'good' });
      forge.confirm('A');
      forge.team.wait(11_000);
    }
    expect(forge.frame?.value).toBe('practising');
    expect(forge.move('L', { type: 'draw' })).toBe('puzzle/bad-move');
    expect([...(forge.view('L').practice?.phrases ?? [])].sort()).toEqual([...data.practice].sort());
    expect(forge.view('T').practice).toBeUndefined();
    forge.move('L', { type: 'choose', phrase: 'P@ssw0rd-2014' });
    forge.confirm('L');
    expect(forge.view('L').practiceFeedback?.t).toBe('forge.feedback.practice');
    expect(forge.view('A').practiceFeedback).toBeUndefined();
    for (const role of ['L', 'A']) {
      forge.move(role, { type: 'choose', phrase: solution.practice });
      forge.confirm(role);
    }
    expect(forge.frame?.value).toBe('assisted');
    const shown = forge.view('T').forged?.phrase.split('-') ?? [];
    expect(shown).toHaveLength(4);
    expect(shown.filter(isBad)).toEqual([]);
  });
});

describe('moments', () => {
  it('[R41] the second draw shows whether exactly the bad bars were thrown, once', () => {
    const forge = new PlayedForge();
    forge.move('L', { type: 'draw' });
    expect(forge.seen('bars')).toEqual([]);
    forge.throwBad();
    forge.move('L', { type: 'draw' });
    expect(forge.seen('bars')).toMatchObject([{ correct: true, seats: [forge.team.holder('L')] }]);
    forge.move('L', { type: 'throw', place: 0 });
    forge.move('L', { type: 'draw' });
    expect(forge.seen('bars')).toHaveLength(1);
  });

  it.each(['a bad bar was kept', 'a good word was thrown'])('it is wrong when %s', (how) => {
    const isKept = (bars: readonly string[]) => bars.some((bar) => !isBad(bar));
    const seed = [1, 2, 3, 4, 5, 6, 7, 8].find((each) => isKept(freshHeap(each, 'forge', data).heap.slice(0, 4))) ?? 0;
    const forge = new PlayedForge({ seed });
    forge.move('L', { type: 'draw' });
    const places = forge.bars.map((bar, place) => ({ place, bad: isBad(bar) }));
    const bad = places.filter((each) => each.bad).map(({ place }) => place);
    const good = places.filter((each) => !each.bad).map(({ place }) => place);
    const thrown = how === 'a bad bar was kept' ? bad.slice(1) : [...bad, good[0] ?? -1];
    for (const place of thrown) expect(forge.move('L', { type: 'throw', place })).toBeUndefined();
    forge.move('L', { type: 'draw' });
    expect(forge.seen('bars')).toMatchObject([{ correct: false }]);
  });

  it.each([
    ['redo', true],
    ['good', false],
  ] as const)('[R41] the first vote on bad bars, %s, is right: %s; a later one changes nothing', (vote, correct) => {
    const forge = new PlayedForge();
    forge.move('L', { type: 'draw' });
    forge.move('A', { type: 'vote', vote });
    expect(forge.seen('verdict')).toMatchObject([{ correct, seats: [forge.team.holder('A')] }]);
    forge.move('A', { type: 'vote', vote: vote === 'good' ? 'redo' : 'good' });
    forge.forge();
    forge.move('A', { type: 'vote', vote: 'good' });
    expect(forge.seen('verdict')).toHaveLength(1);
  });
});

describe('the judge', () => {
  it('[R34] is asked about the whole phrase at each draw, with what is exposed in plain letters', () => {
    const forge = new PlayedForge();
    const seat = forge.team.holder('L');
    const draw = { type: 'move', puzzle: 'forge', move: { type: 'draw' } } as const;
    const question = askedBy(forge.team.game, forge.team.run, seat, draw)?.question;
    expect(forge.team.refusal({ by: 'seat', seat, command: draw })).toBe('puzzle/unjudged');
    forge.move('L', { type: 'draw' });
    expect(question).toEqual({
      phrase: forge.bars.join('-'),
      exposed: ['2014', 'karim', 'musee', 'musée', 'pistache'],
    });
    forge.move('L', { type: 'throw', place: 1 });
    expect(forge.view('A').gauge).toBeUndefined();
    expect(askedBy(forge.team.game, forge.team.run, forge.team.holder('A'), draw)).toBeUndefined();
  });
});
