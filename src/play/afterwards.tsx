/** After the ticket: who does for a living what the team has just done, and the page to take home. */
import './afterwards.css';
import { say } from '#web/i18n/say.ts';
import { takeHomePath } from '#web/take-home-path.ts';
import { Panel } from '#web/ui/panel.tsx';
import type { Table } from './table.ts';

export function Afterwards({ table: { view, text } }: { table: Table }) {
  const crafts = Object.entries(view.crafts ?? {});
  return (
    <>
      {crafts.length > 0 && (
        <Panel title={say('play.after.crafts')}>
          <ul class="crafts">
            {crafts.map(([puzzle, { name, text: about }]) => {
              const title = view.puzzles[puzzle]?.title;
              return (
                <li key={puzzle}>
                  <details class="craft">
                    <summary>
                      <span>
                        <h3>{text(name)}</h3> {title && <span class="soft">{text(title)}</span>}
                      </span>
                    </summary>
                    <p>{text(about)}</p>
                  </details>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      {view.takeHome !== undefined && (
        <Panel title={say('play.after.take-home')}>
          <p>{say('play.after.take-home-why')}</p>
          <div class="row">
            <a class="button" href={takeHomePath(view.takeHome, view.address)} target="_blank" rel="noopener">
              {say('play.after.take-home-open')}
            </a>
          </div>
        </Panel>
      )}
    </>
  );
}
