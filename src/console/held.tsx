/**
 * Shows something only while a button is held, by finger, mouse or key: projectors mirror this page by accident. What it
 * shows is made when the button goes down and is gone from the page when it comes up.
 */
import './held.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '#web/ui/icon.tsx';

export interface HeldProps {
  readonly label: string;
  /** Called only while the button is held. */
  readonly children: () => ComponentChildren;
}

const isPressKey = (key: string) => key === ' ' || key === 'Enter';

export function Held({ label, children }: HeldProps) {
  const [held, setHeld] = useState(false);
  const release = () => setHeld(false);
  useEffect(() => {
    if (!held) return;
    // A finger that slides off, a window that goes away: wherever it is let go, it is hidden.
    const ends = ['pointerup', 'pointercancel', 'blur', 'pagehide'] as const;
    for (const end of ends) addEventListener(end, release);
    document.addEventListener('visibilitychange', release);
    return () => {
      for (const end of ends) removeEventListener(end, release);
      document.removeEventListener('visibilitychange', release);
    };
  }, [held]);
  return (
    <div class="held">
      <button
        type="button"
        class="button held-button"
        aria-pressed={held}
        onPointerDown={(event) => event.button === 0 && setHeld(true)}
        onKeyDown={(event) => {
          if (!isPressKey(event.key)) return;
          event.preventDefault();
          setHeld(true);
        }}
        onKeyUp={(event) => isPressKey(event.key) && release()}
        onBlur={release}
        onContextMenu={(event) => event.preventDefault()}
      >
        <Icon name="lock" />
        {label}
      </button>
      <div class="held-shown" aria-live="polite">
        {held && children()}
      </div>
    </div>
  );
}
