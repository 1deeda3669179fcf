/** Cards that the viewer alone holds, each with its button to show it to the team. */
import './own-cards.css';
import { ShowLine } from './show-line.tsx';

export interface OwnCardsProps {
  readonly title: string;
  /** `line` is the card's id as `kind.lines` names it; `what` tells one button from the next. */
  readonly cards: readonly { readonly line: string; readonly what: string; readonly words: string }[];
}

export function OwnCards({ title, cards }: OwnCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section class="own-cards">
      <h3>{title}</h3>
      <ul class="own-card-list">
        {cards.map(({ line, what, words }) => (
          <li key={line} class="own-card">
            <p>{words}</p>
            <ShowLine line={line} what={what} />
          </li>
        ))}
      </ul>
    </section>
  );
}
