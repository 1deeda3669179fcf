/** Whose the arrow keys are: the bird's while nothing else on the page has the focus, or while its own button has it. */
import { useEffect } from 'preact/hooks';
import type { Stage } from '#web/stage/stage.ts';

/** @param isWalking false while a panel is open: then the page is read, and arrows scroll it */
export function useKeys(
  stage: Stage | undefined,
  walk: { readonly current: HTMLElement | null },
  isWalking: boolean,
): void {
  useEffect(() => {
    if (!stage) return;
    const settle = (focus: EventTarget | null) => {
      const nobody = focus === null || focus === document.body;
      stage.takeKeys(focus === walk.current || (nobody && isWalking));
    };
    const came = ({ target }: FocusEvent) => settle(target);
    const went = ({ relatedTarget }: FocusEvent) => settle(relatedTarget);
    settle(document.activeElement);
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', went);
    return () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', went);
    };
  }, [stage, isWalking]);
}
