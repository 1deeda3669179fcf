import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '#domain/level/look.ts';

const css = ['./tokens.css', './accents.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

function tokensOf(selector: string): Map<string, string> {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes = [
  ['night', ':root'],
  ['day', ':root[data-theme="day"]'],
  ['contrast', ':root[data-theme="contrast"]'],
] as const;
const grounds = ['ground', 'ground-deep', 'panel', 'panel-raised'];
const texts = ['text', 'text-soft', 'lamp-text', 'brick-text', 'good-text', 'steel-text'];

describe.each(themes)('the %s theme', (_name, selector) => {
  const tokens = tokensOf(selector);
  const colour = (name: string) => tokens.get(name) ?? `no --${name}`;

  it('has every colour', () => {
    expect(
      [...texts, ...grounds, 'line', 'focus', 'lamp', 'on-lamp', 'brick', 'on-brick'].filter((n) => !tokens.has(n)),
    ).toEqual([]);
  });

  it('has text of 4.5:1 on every ground', () => {
    const faint = texts.flatMap((text) =>
      grounds.map((ground) => ({ text, ground, ratio: contrast(colour(text), colour(ground)) })),
    );
    expect(faint).toHaveLength(texts.length * grounds.length);
    expect(faint.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  it.each(ACCENTS)('[R212] has a mission’s name in %s of 4.5:1 on every ground', (accent) => {
    const own = accent === 'canary' ? selector : `${selector}[data-accent="${accent}"]`;
    const name = tokensOf(own).get('accent') ?? `no ${own}`;
    const faint = grounds.map((ground) => contrast(name, colour(ground))).filter((ratio) => !(ratio >= 4.5));
    expect(faint).toEqual([]);
  });

  it('has labels of 4.5:1 on its filled buttons', () => {
    expect(contrast(colour('on-lamp'), colour('lamp'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('on-brick'), colour('brick'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls and focus of 3:1 on every ground', () => {
    const faint = ['line', 'focus'].flatMap((edge) =>
      grounds.map((ground) => ({ edge, ground, ratio: contrast(colour(edge), colour(ground)) })),
    );
    expect(faint.filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  });
});
