/**
 * *Montrer*: the small button beside a line of the viewer's own board that pushes it to the team's board. Every kind's
 * view puts one beside each line that `kind.lines` names; it shows nothing where the line may not be shown now.
 *
 *     <ShowLine line={`${id}/address`} what={say('address')} />
 */
import './show-line.css';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { Icon } from './icon.tsx';

/** What the panel around a board knows of its lines. */
export interface Showing {
  /** Ids of the lines that may be shown now. */
  readonly lines: readonly string[];
  /** The one that the viewer shows now. */
  readonly shown: string | undefined;
  /** `null` takes the shown line back. */
  readonly show: (line: string | null) => void;
}

export const ShowingContext = createContext<Showing | undefined>(undefined);

export interface ShowLineProps {
  /** The line's id, as `kind.lines` of the same kind names it. */
  readonly line: string;
  /** What the line is, in the viewer's language: tells one button from the next to who hears it. */
  readonly what: string;
  /** Its sign alone, where many lines stand under each other. */
  readonly compact?: boolean;
}

export function ShowLine({ line, what, compact = false }: ShowLineProps) {
  const showing = useContext(ShowingContext);
  if (!showing?.lines.includes(line)) return null;
  const isShown = showing.shown === line;
  return (
    <button
      type="button"
      class={compact ? 'show-line show-line-sign' : 'show-line'}
      aria-pressed={isShown}
      aria-label={say(isShown ? 'ui.show.shown-name' : 'ui.show.name', { what })}
      onClick={() => showing.show(isShown ? null : line)}
    >
      <Icon name={isShown ? 'check' : 'show'} size={18} />
      <span class={compact ? 'unseen' : undefined}>{say(isShown ? 'ui.show.shown' : 'ui.show.show')}</span>
    </button>
  );
}
