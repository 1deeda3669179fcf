/** The reader's part: the gauge in words, the lists to compare bars with, and the secret vote on this phrase. */
import { Choices } from '#web/ui/choices.tsx';
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardProps } from '../views.ts';
import type { ForgeView } from './board-view.ts';
import { sayTime } from './crack-time.tsx';
import type { ForgeMove } from './schema.ts';

const HEATS = [1, 2, 3, 4] as const;

export function Reading(props: BoardProps<ForgeView, ForgeMove>) {
  const { board, say } = props;
  const { exposed, known } = board;
  if (!exposed || !known) return null;
  return (
    <>
      <Gauge {...props} />
      <Words name="exposed" words={exposed} say={say} />
      {known.length > 0 && <Words name="known" words={known} say={say} />}
      <Vote {...props} />
    </>
  );
}

function Gauge({ board: { gauge }, say }: BoardProps<ForgeView, ForgeMove>) {
  return (
    <section class="forge-part">
      <h3>{say('gauge')}</h3>
      <div role="status">
        {gauge ? (
          <>
            <p class="forge-heat">
              <span class="forge-heats" aria-hidden="true">
                {HEATS.map((heat) => (
                  <span key={heat} class={heat <= gauge.score ? 'forge-hot' : undefined} />
                ))}
              </span>
              {say('heat', { score: gauge.score })}
            </p>{' '}
            {/* All of it is told at once: the spaces keep its words apart. */}
            <dl class="forge-times">
              <div>
                <dt>{say('before')}</dt> <dd>{sayTime(gauge.before, say)}</dd>
              </div>{' '}
              <div>
                <dt>{say('after')}</dt> <dd>{sayTime(gauge.after, say)}</dd>
              </div>
            </dl>{' '}
            <p class="soft">{say('gauge-part')}</p>
          </>
        ) : (
          <p>{say('cold')}</p>
        )}
      </div>
    </section>
  );
}

type Say = BoardProps<ForgeView, ForgeMove>['say'];

function Words({ name, words, say }: { name: 'exposed' | 'known'; words: readonly string[]; say: Say }) {
  return (
    <section class="forge-part">
      <h3>{say(name)}</h3>
      <ul class="forge-words">
        {words.map((word) => (
          <li key={word}>
            <span class="forge-engraved">{word}</span>{' '}
            <ShowLine line={`${name}/${word}`} what={say(`${name}-word`, { word })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Vote({ board: { gauge, vote }, pending, canMove, send, say }: BoardProps<ForgeView, ForgeMove>) {
  const given = pending.findLast((move) => move.type === 'vote')?.vote ?? vote ?? '';
  const note = !gauge ? 'vote-cold' : given === 'redo' ? 'vote-redo' : given === '' ? 'vote-first' : undefined;
  const choices = [
    { value: 'good', label: say('good') },
    { value: 'redo', label: say('redo') },
  ] as const;
  return (
    <div class="forge-vote">
      <Choices
        legend={say('vote')}
        choices={choices}
        chosen={gauge ? given : ''}
        off={!canMove || !gauge}
        onChoose={(choice) => send({ type: 'vote', vote: choice })}
      />
      {/* The gauge says already that a place is empty. */}
      {note === 'vote-cold' && <p>{say(note)}</p>}
      <p role="status">{note && note !== 'vote-cold' && say(note)}</p>
    </div>
  );
}
