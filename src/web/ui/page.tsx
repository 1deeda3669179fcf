/** The frame of every surface: tokens, theme, the head with the name of the house, the live region. */
import './tokens.css';
import './base.css';
import './page.css';
import './accents.css';
import type { ComponentChildren } from 'preact';
import { Bird } from './bird.tsx';
import { faceChoice } from './face.ts';
import { handChoice } from './hand.ts';
import { LiveRegion } from './live.tsx';
import { startMotion } from './motion.ts';
import { spacingChoice } from './spacing.ts';
import { startSteeredByKeys } from './steered-by-keys.ts';
import { startTextSize } from './text-size.ts';
import { startTheme } from './theme.ts';

startTheme(document.documentElement, matchMedia('(prefers-contrast: more)').matches);
startTextSize(document.documentElement);
startSteeredByKeys(document.documentElement);
for (const choice of [spacingChoice, faceChoice, handChoice]) choice.start(document.documentElement);
startMotion(document.documentElement, matchMedia('(prefers-reduced-motion: reduce)').matches);

export interface PageProps {
  /** Right of the name: a clock, a language, a theme. */
  readonly aside?: ComponentChildren;
  /** Forms read better in a narrow column. */
  readonly narrow?: boolean;
  /** A place takes all of a large screen. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Page({ aside, narrow, wide, children }: PageProps) {
  return (
    <div class="page">
      <header class="page-head">
        <span class="page-brand">
          <Bird bird="canari" size={40} />
          <span>Canari</span>
        </span>
        {aside && <div class="row">{aside}</div>}
      </header>
      <main class={`page-main ${narrow ? 'page-narrow' : wide ? 'page-wide' : ''}`}>{children}</main>
      <LiveRegion />
    </div>
  );
}
