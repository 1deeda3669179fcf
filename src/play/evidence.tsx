/** « Tes premières réponses »: what the record holds about this player alone, in words. Never a score, never compared. */
import { useEffect, useState } from 'preact/hooks';
import type { SeatEvidenceResponse } from '#protocol/http.ts';
import { ask } from '#web/connection/ask.ts';
import { heldSeat } from '#web/connection/seat-store.ts';
import { say, sayRefusal } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice, Panel } from '#web/ui/panel.tsx';
import { byPuzzle, competencesOf, lookOf, type SeenMoment } from './evidence-words.ts';
import type { Table } from './table.ts';
import { useKindView } from './use-kind-view.ts';

export function OwnEvidence({ table }: { table: Table }) {
  const [moments, setMoments] = useState<readonly SeenMoment[]>();
  const [error, setError] = useState<string>();
  const load = async () => {
    const held = heldSeat();
    if (!held) return setError('seat/not-welcome');
    setError(undefined);
    const { session, seat, token } = held;
    const path = `/api/seat/evidence?${new URLSearchParams({ session, seat })}`;
    const answer = await ask<SeatEvidenceResponse>(path, { token });
    if (answer.ok) setMoments(answer.value.moments);
    else setError(answer.error);
  };
  useEffect(() => void load(), []);
  return (
    <Panel title={say('play.evidence.title')}>
      <p class="soft">{say('play.evidence.about')}</p>
      {error !== undefined && (
        <Notice icon="offline">
          <p role="alert">{sayRefusal(error)}</p>
          <div>
            <Button onClick={() => void load()}>{say('play.evidence.again')}</Button>
          </div>
        </Notice>
      )}
      {moments?.length === 0 && <p>{say('play.evidence.none')}</p>}
      {byPuzzle(moments ?? []).map(([puzzle, seen]) => (
        <OfPuzzle key={puzzle} title={titleOf(puzzle, table)} seen={seen} table={table} />
      ))}
      {moments && moments.length > 0 && <Competences moments={moments} />}
    </Panel>
  );
}

/** One line, which opens what was asked in it. */
function OfPuzzle({ title, seen, table }: { title: string; seen: readonly SeenMoment[]; table: Table }) {
  const [isOpen, setIsOpen] = useState(false);
  const look = lookOf(seen);
  return (
    <section class="evidence">
      <h3>
        <button
          type="button"
          class={`evidence-head evidence-${look}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name={look === 'right' ? 'check' : 'hint'} />
          <span>
            {title} <span class="soft">{say(`play.evidence.${look}`)}</span>
          </span>
        </button>
      </h3>
      {isOpen && (
        <ol class="evidence-list">
          {seen.map((moment) => (
            <Moment key={moment.opportunity} moment={moment} table={table} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Once, after all of it: a child need not read a framework's name six times. */
function Competences({ moments }: { moments: readonly SeenMoment[] }) {
  return (
    <div>
      <p class="soft">{say('play.evidence.digcomp')}</p>
      <ul class="evidence-competences">
        {competencesOf(moments).map((id) => (
          <li key={id}>
            {say(`play.competence.${id.replace('.', '-')}`)} <span class="soft">{id}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moment({ moment, table }: { moment: SeenMoment; table: Table }) {
  const { correct, attribution, because } = moment;
  const isOwn = attribution === 'individual';
  const { view, text } = table;
  const short = moment.opportunity.slice(moment.puzzle.length + 1);
  const question = moment.puzzle === 'ticket' ? view.ticket?.[short] : undefined;
  const puzzle = view.puzzles[moment.puzzle];
  const kind = useKindView(puzzle?.kind);
  const about = typeof kind === 'object' && puzzle?.board && { board: puzzle.board, text, say: kind.say };
  const name = question ? text(question.question) : about && kind.view.momentName?.(short, about);
  return (
    <li class={correct ? 'evidence-right' : 'evidence-again'}>
      <Icon name={correct ? 'check' : 'hint'} />
      <div>
        <p>{name ?? say(isOwn ? 'play.evidence.own-answer' : 'play.evidence.team-answer')}</p>
        <p>
          <strong>{say(correct ? 'play.evidence.right' : 'play.evidence.look-again')}</strong>
          {!isOwn && <span class="soft"> · {say(`play.evidence.because.${because || 'team'}`)}</span>}
        </p>
        {question?.why && !correct && <p>{text(question.why)}</p>}
      </div>
    </li>
  );
}

function titleOf(puzzle: string, { view, text }: Table): string {
  if (puzzle === 'ticket') return say('play.ticket.title');
  const title = view.puzzles[puzzle]?.title;
  return title ? text(title) : say('play.puzzle.unknown');
}
