/**
 * The sentence that a wrong answer earned, on the very card that it is about. The panel around a board says which that is;
 * every card that a sentence may be about puts one of these in.
 *
 *     <EarnedHere part={id} />
 */
import './earned-here.css';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface Earned {
  /** The card, as its kind names it. */
  readonly part: string;
  readonly sentence: string;
}

export const EarnedContext = createContext<Earned | undefined>(undefined);

const HERE = 'earned-here';

export function useIsEarnedHere(part: string): boolean {
  return useContext(EarnedContext)?.part === part;
}

export function EarnedHere({ part }: { part: string }) {
  const earned = useContext(EarnedContext);
  if (earned?.part !== part) return null;
  return (
    <p id={HERE} class="earned-here" tabIndex={-1}>
      <Icon name="warning" />
      <span>{earned.sentence}</span>
    </p>
  );
}

/** From the foot of a long board to the card, for eyes and for the focus. */
export function goToEarned(): void {
  const here = document.getElementById(HERE);
  here?.scrollIntoView({ block: 'center' });
  here?.focus({ preventScroll: true });
}
