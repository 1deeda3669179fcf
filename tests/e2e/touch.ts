/** A phone under fingers: what can be pressed on a page, and how large it is. */
import type { Page } from '@playwright/test';

/** In CSS px [R197]. */
const TARGET = 48;

/** What is pressed lies under a finger; a box in a label is pressed by its label. */
const PRESSED = 'button, a[href], input, select, textarea, summary, [role="button"], [role="radio"], [role="checkbox"]';

/** Everything on the page that can be pressed and is smaller than a finger, with its size. */
export async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([pressed, target]) => {
      const isShown = (box: DOMRect, of: Element) =>
        of.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1 && !of.closest('[inert]');
      const all = [...document.querySelectorAll(pressed)].map((control) => control.closest('label') ?? control);
      return [...new Set(all)].flatMap((control) => {
        const box = control.getBoundingClientRect();
        if (!isShown(box, control) || (box.width >= target - 0.5 && box.height >= target - 0.5)) return [];
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40);
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return [`${control.tagName.toLowerCase()}.${control.className} “${name}” ${size}`];
      });
    },
    [PRESSED, TARGET] as const,
  );
}

/** What stays under a toast, wholly or in part, however its reader scrolls or goes there by key. @throws without a toast */
export async function hiddenByToast(page: Page): Promise<readonly string[]> {
  return page.evaluate((pressed) => {
    const bar = document.querySelector('.toasts:has(.toast)')?.getBoundingClientRect();
    if (!bar) throw new Error('there is no toast');
    const found: string[] = [];
    if (bar.left > 0 || bar.right < document.documentElement.clientWidth || bar.bottom < innerHeight - 1) {
      found.push('the toast is not the edge of what is seen');
    }
    for (const control of document.querySelectorAll<HTMLElement>(pressed)) {
      const shown = control.closest('label') ?? control;
      if (!shown.checkVisibility({ visibilityProperty: true }) || control.closest('[inert], .unseen')) continue;
      shown.scrollIntoView({ block: 'nearest' });
      if (shown.getBoundingClientRect().bottom > bar.top) found.push(control.textContent?.trim() ?? '');
    }
    return found;
  }, PRESSED);
}
