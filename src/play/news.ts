/** What is worth saying aloud when one view follows another: for screen readers, and for who looked elsewhere. */
import type { PuzzleId } from '#domain/ids.ts';
import type { BoardValue } from '#domain/puzzle.ts';
import type { PlayerView, PuzzleView } from '#domain/run/view.ts';
import type { TextRef } from '#domain/text.ts';
import { isMyTurn } from './key-offer.ts';

/** A string under `play.news` with its values, or a sentence of the mission as it is. */
export type News =
  | {
      readonly say: string;
      readonly values?: { readonly [name: string]: BoardValue };
      /** The puzzle that it is about, where that may not be in front of the player and concerns them. */
      readonly puzzle?: PuzzleId;
    }
  | { readonly ref: TextRef };

export function newsBetween(before: PlayerView, after: PlayerView): readonly News[] {
  if (before.status !== after.status) return [{ say: `run-${after.status}` }];
  const news: News[] = [];
  if (before.frozen !== after.frozen) news.push({ say: after.frozen ? 'frozen' : 'unfrozen' });
  if (after.message !== undefined && before.message !== after.message) {
    news.push({ say: 'message', values: { message: after.message } });
  }
  if (after.offer && !before.offer) news.push({ say: 'offer', values: { number: after.offer.from } });
  if (before.calm?.on !== after.calm?.on) news.push({ say: after.calm ? 'calm-on' : 'calm-off' });
  for (const [id, puzzle] of Object.entries(after.puzzles)) {
    const old = before.puzzles[id];
    if (old) news.push(...puzzleNews(id, old, puzzle, after));
  }
  for (const [fact, note] of Object.entries(after.notes)) {
    if (!(fact in before.notes)) news.push({ say: 'note', values: { note } });
  }
  for (const [seat, { puzzle, line, says }] of Object.entries(after.shown)) {
    const old = before.shown[seat];
    if (seat === after.me || (old?.puzzle === puzzle && old.line === line)) continue;
    news.push({ say: 'shown', values: { name: after.seats[seat]?.name ?? '', line: says } });
  }
  news.push(...seatNews(before, after));
  return news;
}

function puzzleNews(id: PuzzleId, old: PuzzleView, puzzle: PuzzleView, after: PlayerView): readonly News[] {
  const news: News[] = [];
  const title = puzzle.title;
  if (old.status !== puzzle.status && title) {
    if (old.status === 'locked') news.push({ say: 'unlocked', values: { title } });
    if (old.status === 'ready' && puzzle.status === 'open') news.push({ say: 'opened', values: { title }, puzzle: id });
    if (isOver(puzzle)) news.push({ say: puzzle.status, values: { title }, puzzle: id });
    if (puzzle.status === 'practising') news.push({ say: 'practising' });
  }
  if (isOver(puzzle)) return news;
  if (old.stage !== undefined && puzzle.stage !== undefined && old.stage !== puzzle.stage) {
    news.push({ say: 'stage', values: { stage: puzzle.stage, stages: puzzle.stages ?? puzzle.stage } });
  }
  for (const seat of Object.keys(puzzle.window?.seats ?? {})) {
    if (seat === after.me || old.window?.seats[seat]) continue;
    const values = { name: after.seats[seat]?.name ?? '', title: title ?? '' };
    news.push({ say: 'key-turned', values, ...(isMyTurn(puzzle) && { puzzle: id }) });
  }
  if (puzzle.feedback && hasNewFeedback(old, puzzle)) news.push({ ref: puzzle.feedback });
  for (const hint of puzzle.hints?.slice(old.hints?.length ?? 0) ?? []) {
    news.push({ say: 'hint', values: { hint } });
  }
  return news;
}

/** The same sentence may be earned twice: a window that closed without passing earned it again. */
function hasNewFeedback(old: PuzzleView, puzzle: PuzzleView): boolean {
  return old.feedback?.t !== puzzle.feedback?.t || (old.window !== undefined && puzzle.window === undefined);
}

function seatNews(before: PlayerView, after: PlayerView): readonly News[] {
  const news: News[] = [];
  for (const [seat, now] of Object.entries(after.seats)) {
    const old = before.seats[seat];
    if (seat === after.me) {
      if (old && old.roles.join() !== now.roles.join()) news.push({ say: 'roles' });
    } else if (!old) news.push({ say: 'arrived', values: { name: now.name } });
    // After the end pages close one by one, and nobody waits for them.
    else if (after.status === 'playing' && old.connected !== now.connected) {
      news.push({ say: now.connected ? 'back' : 'away', values: { name: now.name } });
    }
  }
  return news;
}

export function isOver(puzzle: PuzzleView): boolean {
  return puzzle.status === 'solved' || puzzle.status === 'assisted' || puzzle.status === 'skipped';
}
