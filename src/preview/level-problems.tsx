/** What is wrong with missions, in the words of `npm run check:levels`: file, place, what, what to do. */
import { Notice } from '#web/ui/panel.tsx';
import type { Backstage } from './backstage.ts';

export function LevelProblems({ backstage }: { backstage: Backstage }) {
  const failed = backstage.failed.value;
  const problems = backstage.feed.value?.problems ?? [];
  const isShown = backstage.rehearsal.value !== undefined;
  if (failed !== undefined) {
    return (
      <Notice tone="brick" icon="warning">
        <p role="alert">The missions could not be read: {failed}</p>
      </Notice>
    );
  }
  if (problems.length === 0) return null;
  return (
    <Notice tone="brick" icon="warning">
      <div role="alert">
        <h2>{problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the missions</h2>
      </div>
      {isShown && <p class="soft">A mission with a problem is shown as it was before it, if it was.</p>}
      <div class="preview-written">
        <table class="preview-table">
          <thead>
            <tr>
              {['File', 'Place', 'What is wrong', 'What to do'].map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.map(({ file, place, what, remedy }, i) => (
              <tr key={String(i)}>
                <th scope="row">{file}</th>
                <td>{place}</td>
                <td>{what}</td>
                <td>{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Notice>
  );
}
