/** One puzzle: the frame that all kinds share, with the kind's own board in the middle. */
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PuzzleId } from '#domain/ids.ts';
import type { PuzzleView } from '#domain/run/view.ts';
import { say, sayClock } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Canari } from '#web/ui/canari.tsx';
import { EarnedContext } from '#web/ui/earned-here.tsx';
import { Badge, Notice, Panel } from '#web/ui/panel.tsx';
import { ReadAloud } from '#web/ui/read-aloud.tsx';
import { type Showing, ShowingContext } from '#web/ui/show-line.tsx';
import { EarnedSentence, earnedPart } from './earned-sentence.tsx';
import { Hints } from './hints.tsx';
import { KeyBar, Window } from './key-bar.tsx';
import { keyOffer } from './key-offer.ts';
import { isOver } from './news.ts';
import type { SentMove } from './sent-moves.ts';
import type { Table } from './table.ts';
import { useKindView } from './use-kind-view.ts';

export interface PuzzlePanelProps {
  readonly id: PuzzleId;
  readonly puzzle: PuzzleView;
  readonly table: Table;
  readonly headingRef: { current: HTMLHeadingElement | null };
  readonly onShow: (id: PuzzleId) => void;
}

export function PuzzlePanel({ id, puzzle, table, headingRef, onShow }: PuzzlePanelProps) {
  const { text } = table;
  useFoundFocus(headingRef, `${puzzle.status}/${puzzle.stage}`);
  const over = isOver(puzzle);
  const rounds = puzzle.stages !== undefined && puzzle.stages > 1 && !over;
  return (
    <Panel
      title={puzzle.title ? text(puzzle.title) : say('play.puzzle.unknown')}
      lit={!over}
      headingRef={headingRef as Ref<HTMLHeadingElement>}
      aside={
        rounds && (
          <Badge tone="lamp">
            {say('play.puzzle.round', { stage: puzzle.stage ?? 1, stages: puzzle.stages ?? 1 })}
          </Badge>
        )
      }
    >
      {puzzle.goal && <p class="goal">{text(puzzle.goal)}</p>}
      <ReadPuzzle puzzle={puzzle} text={text} />
      {puzzle.status === 'practising' && puzzle.reasoning && (
        <Notice tone="lamp" icon="hint">
          <h3>{say('play.puzzle.reasoning')}</h3>
          <ul class="reasoning">
            {puzzle.reasoning.map((sentence) => (
              <li key={sentence.t}>{text(sentence)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Board id={id} puzzle={puzzle} table={table} />
      {over && <Done puzzle={puzzle} table={table} onShow={onShow} />}
      {!over && puzzle.status !== 'ready' && <Hints id={id} puzzle={puzzle} table={table} />}
    </Panel>
  );
}

/** What everybody in the team reads around the board, in the order of the page. The board is read by its own parts. */
function ReadPuzzle({ puzzle, text }: { puzzle: PuzzleView; text: Table['text'] }) {
  const { title, goal, reasoning = [], feedback, hints = [] } = puzzle;
  const told = [goal, ...reasoning, puzzle.status === 'practising' ? undefined : feedback, ...hints];
  const lines = told.flatMap((each) => (each ? [text(each)] : []));
  if (lines.length === 0) return null;
  return (
    <div>
      <ReadAloud lines={lines} of={title ? text(title) : say('play.read.puzzle')} />
    </div>
  );
}

/** A board that changed under the focus drops it: it goes to the puzzle's heading, without moving the page. */
function useFoundFocus(heading: PuzzlePanelProps['headingRef'], change: string): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && (heading.current?.closest('section')?.contains(target) ?? false);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && isLost) heading.current?.focus({ preventScroll: true });
  }, [change]);
}

function Board({ id, puzzle, table }: Pick<PuzzlePanelProps, 'id' | 'puzzle' | 'table'>) {
  const kind = useKindView(puzzle.kind);
  const { view, act, sent, text, now } = table;
  if (puzzle.status === 'ready') return <p role="status">{say('play.puzzle.opening')}</p>;
  if (kind === 'failed') return <Notice icon="warning">{say('play.puzzle.no-board')}</Notice>;
  if (!kind || puzzle.board === undefined) return <p role="status">{say('play.puzzle.opening')}</p>;

  const pending = sent.all.value.filter((move) => move.puzzle === id).map(({ move }) => move);
  const offer = keyOffer(puzzle, pending.length > 0);
  const turnKey = () => {
    if (puzzle.revision !== undefined) void act({ type: 'confirm', puzzle: id, revision: puzzle.revision });
  };
  const { Board: KindBoard, boardIsKey } = kind.view;
  const part = earnedPart(puzzle, kind, text);
  const earned = part && puzzle.feedback && { part: part.part, sentence: text(puzzle.feedback) };
  const mayMove = puzzle.key !== 'none' && puzzle.key !== 'practised' && !isOver(puzzle) && !view.frozen;
  return (
    <>
      <ShowingContext.Provider value={showingOf(id, puzzle, table)}>
        <EarnedContext.Provider value={earned}>
          <KindBoard
            board={puzzle.board}
            puzzle={puzzle}
            me={view.me}
            seats={view.seats}
            pending={pending}
            shown={Object.values(view.shown).flatMap(({ puzzle: of, says }) => (of === id ? [says] : []))}
            canMove={mayMove}
            send={(move) => {
              const json = move as SentMove['move'];
              sent.track(id, json, act({ type: 'move', puzzle: id, move: json }));
            }}
            turnKey={turnKey}
            canTurnKey={offer !== undefined && offer.why === undefined}
            text={text}
            say={kind.say}
            sayClock={sayClock}
            now={now}
            calm={view.calm !== undefined}
          />
        </EarnedContext.Provider>
      </ShowingContext.Provider>
      <EarnedSentence puzzle={puzzle} part={part} text={text} />
      {!boardIsKey && offer && <KeyBar offer={offer} puzzle={puzzle} table={table} onTurn={turnKey} />}
      {/* Below: what appears when a teammate turns a key must not push the own one away from under a finger. */}
      {!boardIsKey && <Window puzzle={puzzle} table={table} />}
    </>
  );
}

/** Nobody has a teammate to show a line to while they are alone. */
function showingOf(id: PuzzleId, { lines = [] }: PuzzleView, { view, act }: Table): Showing | undefined {
  if (lines.length === 0 || Object.keys(view.seats).length < 2) return undefined;
  const mine = view.shown[view.me];
  return {
    lines,
    shown: mine?.puzzle === id ? mine.line : undefined,
    show: (line) => void act({ type: 'show-line', puzzle: id, line }),
  };
}

function Done({ puzzle, table: { view, text }, onShow }: Omit<PuzzlePanelProps, 'headingRef' | 'id'>) {
  const ready = Object.entries(view.puzzles).filter(([, each]) => each.status === 'ready');
  return (
    <>
      <div class="done-moment">
        <Canari mood="happy" size={72} />
        <Notice tone="good" icon="check">
          <p>{say(`play.done.${puzzle.status}`)}</p>
        </Notice>
      </div>
      <div class="row">
        {ready.map(([next, { title }]) => (
          <Button key={next} tone="primary" onClick={() => onShow(next)}>
            {say('play.done.next', { title: title ? text(title) : '' })}
          </Button>
        ))}
      </div>
    </>
  );
}
