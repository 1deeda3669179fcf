/** How axe looks at a page, and what it has looked at: a check that saw nothing is none. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './canari-test.ts';

export const THEMES = ['night', 'day', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What of a page is looked at, by which rules. */
interface Look {
  readonly rules: 'all' | 'colours';
  /** A part of it; without one all of it. */
  readonly within?: string | undefined;
}

/** Looks at a page once in a theme. @returns each violation as a line */
async function violationsIn(page: Page, where: string, theme: Theme, { rules, within }: Look): Promise<string[]> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    // Colours glide from one theme to the next, and halfway they are nobody's. A page that draws no frame would never arrive.
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  }, theme);
  // No page here has frames: without them axe needs no page of its own to put its findings together.
  const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const axe = within === undefined ? whole : whole.include(within);
  const { violations, passes } = await (rules === 'all' ? axe : axe.withRules(['color-contrast'])).analyze();
  expect(passes.length, where).toBeGreaterThan(rules === 'all' ? 10 : 0);
  return violations.map(({ id, nodes }) => `${where}, ${theme}: ${id} ${nodes.map((node) => node.html).join(' ')}`);
}

/** What axe finds in every theme: all of its rules in the first, and in the others what a theme changes, its colours. */
export async function violationsInThemes(
  page: Page,
  where: string,
  { within, themes = THEMES }: { readonly within?: string; readonly themes?: readonly Theme[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const [at, theme] of themes.entries()) {
    found.push(...(await violationsIn(page, where, theme, { rules: at === 0 ? 'all' : 'colours', within })));
  }
  return found;
}

/** Keeps what was looked at, in which language. */
export class Looks {
  /** By place, the languages that it was looked at in. */
  readonly seen = new Map<string, Set<string>>();
  readonly found: string[] = [];
  /** How often axe ran. */
  runs = 0;

  /** All rules in the language that the page is in; each language in another theme than the one before. */
  async at(page: Page, where: string): Promise<void> {
    const language = (await page.locator('html').getAttribute('lang')) ?? '';
    const languages = this.seen.get(where) ?? new Set<string>();
    const theme = THEMES[languages.size % THEMES.length] ?? 'night';
    this.found.push(...(await violationsIn(page, `${where} in ${language}`, theme, { rules: 'all' })));
    this.seen.set(where, languages.add(language));
    this.runs += 1;
  }
}
