/** The page wears the mission's accent while it shows the mission. */
import { useEffect } from 'preact/hooks';
import type { Accent } from '#domain/level/look.ts';

export function useAccent(accent: Accent | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (accent === undefined) return;
    dataset.accent = accent;
    return () => delete dataset.accent;
  }, [accent]);
}
