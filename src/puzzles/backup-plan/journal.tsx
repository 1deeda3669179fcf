/** What the journal role holds: what happened when, the right fingerprints, and that of the encrypted files. */
import { ShowLine } from '#web/ui/show-line.tsx';
import type { BoardWords } from '../views.ts';
import { sayMoment } from './backup-card.tsx';
import type { JournalView } from './board-view.ts';

export interface JournalProps extends BoardWords {
  readonly journal: JournalView;
  readonly sayClock: (clock: string) => string;
}

export function Journal({ journal: { events, references, encrypted }, text, say, sayClock }: JournalProps) {
  return (
    <div class="journal">
      <div class="journal-page">
        <table class="journal-table">
          <caption>{say('journal')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('event')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ at, says }, number) => {
              const moment = sayMoment(at, say, sayClock);
              return (
                <tr key={says.t}>
                  <th scope="row">{moment}</th>
                  <td>
                    {text(says)} <ShowLine line={`event/${number + 1}`} what={moment} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p>
          {say('encrypted')} <span class="fingerprint">{encrypted}</span>{' '}
          <ShowLine line="encrypted" what={say('encrypted')} />
        </p>
      </div>
      <table class="journal-table">
        <caption>{say('references')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('when')}</th>
            <th scope="col">{say('right')}</th>
          </tr>
        </thead>
        <tbody>
          {references.map(({ made, fingerprint }, at) => {
            const moment = sayMoment(made, say, sayClock);
            return (
              <tr key={moment}>
                <th scope="row">{moment}</th>
                <td>
                  <span class="fingerprint">{fingerprint}</span> <ShowLine line={`reference/${at + 1}`} what={moment} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
