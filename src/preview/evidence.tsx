/** What the record would hold of this team so far, as the entries of its run fold to it: one line for each observation. */
import { foldEvidence } from '#domain/progress/evidence.ts';
import type { RunEntry } from '#domain/run/entry.ts';
import { runStream, type StoredRow } from '#server/store/store.ts';
import type { Backstage } from './backstage.ts';
import type { Rehearsal } from './rehearsal.ts';
import { Unfolded } from './unfolded.tsx';

type RunRow = StoredRow & { readonly entries: readonly RunEntry[] };

export function Evidence({ backstage, rehearsal }: { backstage: Backstage; rehearsal: Rehearsal }) {
  backstage.beat.value;
  const { game, run, rows } = rehearsal;
  const own = rows.filter((row): row is RunRow => row.stream === runStream(run.id));
  const seen = foldEvidence(game.level, own);
  return (
    <Unfolded summary={`Evidence: ${seen.length} observations`}>
      {() => (
        <table class="preview-table">
          <thead>
            <tr>
              {['Who', 'Moment', 'Competence', 'Difficulty', 'Answer', 'Whose', 'Counts'].map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map((each, i) => (
              <tr key={String(i)}>
                <th scope="row">
                  {each.seat} {each.name}
                </th>
                <td>{each.opportunity}</td>
                <td>
                  {each.competence} {each.outcomes.join(' ')}
                </td>
                <td>{each.difficulty}</td>
                <td>
                  {each.correct ? 'right' : 'to look at again'}
                  {each.attempt > 1 && `, try ${each.attempt}`}
                </td>
                <td>
                  {each.attribution} {each.because}
                </td>
                <td>{each.counts ? 'yes' : each.tooFast ? 'no: faster than reading' : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Unfolded>
  );
}
