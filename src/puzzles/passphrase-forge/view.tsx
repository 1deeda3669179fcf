/** The forge as the viewer's part shows it: bars, or gauge and lists; a question alone; and the phrase once it is forged. */
import './view.css';
import { BoardNotices } from '#web/ui/board-notices.tsx';
import { Choices } from '#web/ui/choices.tsx';
import type { BoardProps, LineAbout } from '../views.ts';
import { Bars } from './bars.tsx';
import type { ForgeView } from './board-view.ts';
import { sayTime } from './crack-time.tsx';
import { Reading } from './reading.tsx';
import type { ForgeMove } from './schema.ts';

export const boardIsKey = false;

export function Board(props: BoardProps<ForgeView, ForgeMove>) {
  const { board, text, say } = props;
  const holdsKey = board.bars !== undefined || board.exposed !== undefined || board.practice !== undefined;
  return (
    <div class="forge">
      <BoardNotices
        noKey={!holdsKey && !board.forged}
        practice={board.practice && say('practice')}
        feedback={board.practiceFeedback && text(board.practiceFeedback)}
        say={say}
      />
      <Bars {...props} />
      <Reading {...props} />
      <Practice {...props} />
      <Forged {...props} />
    </div>
  );
}

function Practice({ board: { practice }, pending, canMove, send, say }: BoardProps<ForgeView, ForgeMove>) {
  if (!practice) return null;
  const chosen = pending.findLast((move) => move.type === 'choose')?.phrase ?? practice.choice;
  const choices = practice.phrases.map((phrase) => ({ value: phrase, label: phrase }));
  return (
    <Choices
      legend={say('strongest')}
      choices={choices}
      chosen={chosen}
      off={!canMove}
      look="forge-engraved"
      onChoose={(phrase) => send({ type: 'choose', phrase })}
    />
  );
}

function Forged({ board: { forged }, text, say }: BoardProps<ForgeView, ForgeMove>) {
  if (!forged) return null;
  return (
    <section class="forge-part">
      <h3>{say('forged')}</h3>
      <p class="forge-phrase">{forged.phrase}</p>
      {forged.time && <p class="forge-holds">{say('holds', { time: sayTime(forged.time, say) })}</p>}
      <p>{text(forged.success)}</p>
    </section>
  );
}

/** Moments are the bars thrown from the first draw, the reader's secret opinion, and the phrase. */
export function momentName(moment: string, { say }: LineAbout): string | undefined {
  const names: { readonly [moment: string]: string } = { bars: 'bars', verdict: 'vote', phrase: 'forged' };
  const name = names[moment];
  return name && say(name);
}
