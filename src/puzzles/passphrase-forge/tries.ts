/**
 * A good phrase, and phrases that earn each sentence about their bars. What is drawn is chance: a smith throws what does not
 * serve and draws again, and every bar of the heap comes by in the end. No try earns `weak`, which a library decides.
 */
import type { Kept } from '#domain/machine.ts';
import type { Puzzle } from '#domain/puzzle.ts';
import type { Try } from '#domain/tries.ts';
import { fullBars } from './heap.ts';
import { type ForgeContext, saidBy } from './machine.ts';
import { judgePhrase } from './pass-rule.ts';
import type { ForgeData, ForgeMove, ForgeSolution } from './schema.ts';

type ForgeTry = Try<ForgeContext, ForgeMove>;

export function forgeTries(
  { data }: Puzzle<ForgeData>,
  solution: ForgeSolution,
  board: Kept<ForgeContext>,
): ForgeTry[] {
  if (board.value === 'practising') {
    const others = data.practice.filter((phrase) => phrase !== solution.practice);
    return [solution.practice, ...others.slice(0, 1)].map((phrase) => ({
      earns: phrase === solution.practice ? null : 'practice',
      next: ({ context }, keys) => (saidBy(context, keys).choice === phrase ? undefined : { type: 'choose', phrase }),
    }));
  }
  const { words, exposed, blocklist } = solution;
  const decoration = data.bars.filter((bar) => ![...words, ...exposed, ...blocklist].includes(bar));
  const sentences = [
    ...(exposed.length > 0 ? ['exposed'] : []),
    ...(blocklist.length > 0 ? ['blocklist'] : []),
    ...(decoration.length > 0 ? ['short'] : []),
  ];
  return [null, ...sentences].map((earns) => ({ earns, next: forges(data, solution, earns) }));
}

function forges(data: ForgeData, solution: ForgeSolution, earns: string | null): ForgeTry['next'] {
  return ({ context }, keys) => {
    const bars = fullBars(context);
    const isSmith = keys.includes(data.smith);
    if (!bars) return isSmith ? { type: 'draw' } : undefined;
    const place = useless(data, solution, bars, earns, context.strength?.score ?? 0);
    if (place !== undefined) return isSmith ? { type: 'throw', place } : undefined;
    if (!keys.includes(data.reader) || saidBy(context, [data.reader]).vote === 'good') return undefined;
    return { type: 'vote', vote: 'good' };
  };
}

/** The place of a bar that is in the way; nothing once the phrase earns what it should. */
function useless(
  data: ForgeData,
  solution: ForgeSolution,
  bars: readonly string[],
  earns: string | null,
  score: number,
): number | undefined {
  const verdict = judgePhrase(data, solution, { bars, score });
  if ((verdict.right ? null : verdict.feedback) === earns) return undefined;
  const { words, exposed, blocklist } = solution;
  const inTheWay: readonly string[] | undefined = {
    exposed: [] as string[],
    blocklist: exposed,
    short: [...exposed, ...blocklist],
  }[earns ?? ''];
  const first = bars.findIndex((bar) => (inTheWay ? inTheWay.includes(bar) : !words.includes(bar)));
  return Math.max(0, first);
}
