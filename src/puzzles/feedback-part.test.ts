import { describe, expect, it } from 'vitest';
import { type BoardPart, kindFiles } from './views.ts';

const text = ({ t }: { t: string }) => t;
const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');

async function partOf(kind: string, feedback: string, board: object): Promise<BoardPart | undefined> {
  const view = await kindFiles(kind)?.load();
  if (!view?.feedbackPart) throw new Error(`${kind} names no card`);
  return view.feedbackPart(feedback, { board, text, say });
}

describe('[R222] the card that an earned sentence is about', () => {
  const mail = { order: ['m3', 'm1', 'm2'], draft: { m3: { proof: 'e1' }, m1: { proof: 'e7' }, m2: { proof: 'e7' } } };

  it('is the message that the sentence is named after, by the number that the team calls it', async () => {
    expect(await partOf('inbox-triage', 'm2', mail)).toEqual({ part: 'm2', name: 'message 3' });
  });

  it('is the first message that the reader proved by what proves nothing', async () => {
    expect(await partOf('inbox-triage', 'weak-e7', mail)).toEqual({ part: 'm1', name: 'message 2' });
    expect(await partOf('inbox-triage', 'weak-e8', mail)).toBeUndefined();
  });

  it('is none for a sentence of the frame, nor for who sees no card', async () => {
    expect(await partOf('inbox-triage', 'keys', mail)).toBeUndefined();
    expect(await partOf('inbox-triage', 'm2', { order: [] })).toBeUndefined();
  });

  it('is the note, or the first one that the reader gave a harmless post to; who chose none is told no more', async () => {
    const album = { order: ['n2', 'n1'], designated: { n2: 'a1', n1: 'a5' } };
    expect(await partOf('footprint-map', 'n2', album)).toEqual({ part: 'n2', name: 'note 1' });
    expect(await partOf('footprint-map', 'a5', album)).toEqual({ part: 'n1', name: 'note 2' });
    expect(await partOf('footprint-map', 'a5', { order: ['n2', 'n1'], repaired: {} })).toBeUndefined();
  });

  it('is the backup that was chosen', async () => {
    const board = { backups: [{ id: 'S1', label: { t: 'P5.S1.label' } }] };
    expect(await partOf('backup-plan', 'S1', board)).toEqual({ part: 'S1', name: 'P5.S1.label' });
    expect(await partOf('backup-plan', 'plan-copy', board)).toBeUndefined();
  });

  it('is a connection that was closed wrongly, never one that is still to be found', async () => {
    const board = { sessions: { s1: { name: { t: 'P7.s1.name' } }, s2: { name: { t: 'P7.s2.name' } } } };
    expect(await partOf('access-roster', 's1', board)).toEqual({ part: 's1', name: 'P7.s1.name' });
    expect(await partOf('access-roster', 'missing-s2', board)).toBeUndefined();
  });
});
