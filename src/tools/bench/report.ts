/** The bench's figures as lines of a table, each beside what is aimed at. */
import { type Figures, percentile } from './figures.ts';

export interface Line {
  readonly what: string;
  readonly found: string;
  readonly aim?: string;
}

export function loadLines(figures: Figures, seconds: number, processorSeconds: number | undefined): Line[] {
  const { accepted, bytes } = figures;
  const each = (total: number) => total / Math.max(1, accepted);
  const author = each(bytes.sent + bytes.authors);
  return [
    { what: 'accepted commands a second, on disk', found: (accepted / seconds).toFixed(0), aim: '>= 1000' },
    { what: 'from send to answer, p50 / p99', found: pair(figures.answerMs), aim: 'p99 <= 150 ms' },
    { what: "from send to a teammate's view, p50 / p99", found: pair(figures.shownMs), aim: 'p99 <= 150 ms' },
    { what: 'bytes per accepted command: its author', found: author.toFixed(0), aim: '<= 300' },
    { what: '    of which sent by the author', found: each(bytes.sent).toFixed(0) },
    { what: '    of which received by the author', found: each(bytes.authors).toFixed(0) },
    { what: '  each of the three teammates', found: each(bytes.teammates / 3).toFixed(0), aim: '<= 300' },
    ...(processorSeconds === undefined ? [] : [processorLine(processorSeconds, seconds, accepted)]),
    ...troubleLines(figures),
  ];
}

function processorLine(used: number, seconds: number, accepted: number): Line {
  const perCommand = ((1000 * used) / Math.max(1, accepted)).toFixed(2);
  return {
    what: "the server's share of a core, and per command",
    found: `${((100 * used) / seconds).toFixed(0)} %, ${perCommand} ms`,
  };
}

export function troubleLines({ errors, slowed }: Figures): Line[] {
  const found = Object.entries(errors).map(([what, times]) => `${times} x ${what}`);
  return [
    ...(slowed > 0 ? [{ what: 'told to wait', found: `${slowed} times` }] : []),
    { what: 'errors', found: found.length === 0 ? 'none' : found.join(', '), aim: 'none' },
  ];
}

export function pair(ms: readonly number[]): string {
  return `${percentile(ms, 0.5).toFixed(1)} / ${percentile(ms, 0.99).toFixed(1)} ms`;
}

export function printLines(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const { what, found, aim } of lines) {
    console.log(`  ${what.padEnd(44)} ${found.padStart(18)}${aim === undefined ? '' : `   (${aim})`}`);
  }
}
