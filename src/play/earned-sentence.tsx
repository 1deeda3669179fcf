/** Under a board: the sentence that a wrong answer earned, with the name of the card that it is about and the way to it. */
import './play-moments.css';
import { useEffect } from 'preact/hooks';
import type { PuzzleView } from '#domain/run/view.ts';
import type { BoardPart } from '#puzzles/views.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { goToEarned } from '#web/ui/earned-here.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { announce } from '#web/ui/live.tsx';
import { Notice } from '#web/ui/panel.tsx';
import type { Table } from './table.ts';
import type { LoadedKind } from './use-kind-view.ts';

/** Made of the viewer's own view alone: a sentence that is about no card, or about none that they see, has none. */
export function earnedPart(puzzle: PuzzleView, kind: LoadedKind, text: Table['text']): BoardPart | undefined {
  const { feedback, status, board } = puzzle;
  if (!feedback || status === 'practising' || board === undefined) return undefined;
  const [, sentence = ''] = feedback.t.split('.feedback.');
  return kind.view.feedbackPart?.(sentence, { board, text, say: kind.say });
}

export function EarnedSentence({
  puzzle: { feedback, status },
  part,
  text,
}: {
  puzzle: PuzzleView;
  part: BoardPart | undefined;
  text: Table['text'];
}) {
  const shown = status === 'practising' ? undefined : feedback;
  useEffect(() => {
    if (part) announce(say('play.earned.aloud', { card: part.name }));
  }, [shown?.t, part?.part]);
  if (!shown) return null;
  return (
    <div key={shown.t} class="feedback-moment">
      <Notice tone="brick" icon="warning">
        <p>
          {part && <strong>{say('play.earned.about', { card: part.name })}</strong>} {text(shown)}
        </p>
        {part && (
          <div>
            <Button onClick={goToEarned}>
              <Icon name="up" />
              {say('play.earned.go')}
            </Button>
          </div>
        )}
      </Notice>
    </div>
  );
}
