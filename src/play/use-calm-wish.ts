/** Tells the run what this device keeps as its player's wish: when the run opens, and when the wish changes. */
import { useEffect } from 'preact/hooks';
import { calmChoice } from '#web/ui/calm-wish.ts';
import type { TeamConnection } from './table.ts';

export function useCalmWish({ view, status, send }: TeamConnection): void {
  const wants = calmChoice.now.value === 'yes';
  const shown = view.value;
  const isOpen = status.value === 'live' && shown?.status === 'playing';
  const told = shown?.calm?.mine ?? false;
  useEffect(() => {
    // A refusal is for nobody to read: the wish is told again when the page is.
    if (isOpen && wants !== told) void send({ type: 'set-calm', calm: wants });
  }, [isOpen, wants, told]);
}
