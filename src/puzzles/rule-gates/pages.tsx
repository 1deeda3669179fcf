/** What one role alone reads: connections by their addresses, or whose the addresses are and what is needed. */
import './pages.css';
import type { TextRef } from '#domain/text.ts';
import { ShowLine } from '#web/ui/show-line.tsx';
import { SpelledAddress } from '#web/ui/spelled-address.tsx';
import type { BoardWords } from '../views.ts';
import type { FlowView, GatesView } from './board-view.ts';
import { KnownAddress, type KnownNames } from './known-names.tsx';

export function Flows({ flows, known, text, say }: BoardWords & { flows: readonly FlowView[]; known: KnownNames }) {
  return (
    <section class="gates-page">
      <h3>{say('flows')}</h3>
      <ol class="gates-lines">
        {flows.map(({ from, to }, at) => {
          const what = say('flow', { number: at + 1 });
          return (
            <li key={what} class="gates-line">
              <span class="gates-number soft">
                <span class="unseen">{what}</span>
                <span aria-hidden="true">{at + 1}</span>
              </span>
              <span class="gates-flow">
                <KnownAddress address={from} known={known} text={text} />{' '}
                <span>
                  <span class="gates-arrow">{say('towards')}</span>{' '}
                  <KnownAddress address={to} known={known} text={text} />
                </span>
              </span>
              <ShowLine compact line={`flow/${at + 1}`} what={what} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type RegisterProps = BoardWords & { names: NonNullable<GatesView['names']>; needs: readonly TextRef[] };

export function Register({ names, needs, text, say }: RegisterProps) {
  return (
    <>
      <section class="gates-page">
        <h3>{say('names')}</h3>
        <ul class="gates-lines">
          {names.map(({ address, name }, at) => (
            <li key={address} class="gates-line">
              <span class="gates-flow">
                <SpelledAddress address={address} /> <strong>{text(name)}</strong>
              </span>
              <ShowLine compact line={`name/${at + 1}`} what={address} />
            </li>
          ))}
        </ul>
      </section>
      {needs.length > 0 && (
        <section class="gates-page">
          <h3>{say('needs')}</h3>
          <ul class="gates-lines gates-needs">
            {needs.map((need, at) => (
              <li key={need.t} class="gates-line">
                <span>{text(need)}</span>
                <ShowLine compact line={`need/${at + 1}`} what={say('need', { number: at + 1 })} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
