/** The keys of a puzzle as players see them: who turned one, until when, and the viewer's own. */
import type { PuzzleId, SeatId } from '../ids.ts';
import { isCalm } from './calm.ts';
import { keysHeld, playOf, puzzleOf } from './change.ts';
import { wallTimeOf } from './clock.ts';
import { revisionFor } from './confirm.ts';
import { contentOf } from './content.ts';
import type { Game, Run } from './state.ts';
import type { PuzzleView } from './view.ts';

/** Who turned a key, and until when the others may: public, unlike what they turned it on [R32]. */
export function windowView(run: Run, id: PuzzleId): Pick<PuzzleView, 'window'> {
  const { window } = playOf(run, id).frame.context;
  if (!window) return {};
  const seats = Object.fromEntries(Object.values(window.keys).map((seat) => [seat, true as const]));
  const until = isCalm(run) ? undefined : wallTimeOf(run.clock, window.closesAtMs);
  return { window: { ...(until === undefined ? {} : { until }), seats } };
}

export function keyView(game: Game, run: Run, id: PuzzleId, me: SeatId) {
  const { keys } = puzzleOf(game, run, id);
  const held = keysHeld(run, keys, me);
  if (held.length === 0) return { key: 'none' as const };
  const { context } = playOf(run, id).frame;
  const turned = held.every((key) => context.window?.keys[key] === me);
  const practised = held.some((key) => context.practised.includes(key));
  const ready = contentOf(game, run, id, me) !== undefined;
  const key = practised ? 'practised' : turned ? 'turned' : ready ? 'ready' : 'incomplete';
  return { key: key as NonNullable<PuzzleView['key']>, revision: revisionFor(game, run, id, me) };
}
