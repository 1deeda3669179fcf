/** One of the three viewers: whose page it is, the page itself in a frame of its own, and what that page was sent. */
import type { Backstage } from './backstage.ts';
import { Choice } from './choice.tsx';
import { pictureFor } from './picture.ts';
import type { Rehearsal } from './rehearsal.ts';
import { isSeat, type Seer, seersOf, withSeer } from './setup.ts';
import { Unfolded } from './unfolded.tsx';

export interface ViewerFrameProps {
  /** Which of the three, from 0. */
  readonly at: number;
  readonly backstage: Backstage;
  readonly rehearsal: Rehearsal;
}

export function ViewerFrame({ at, backstage, rehearsal }: ViewerFrameProps) {
  const setup = backstage.setup.value;
  backstage.beat.value;
  const seer = setup.seers[at] ?? 'screen';
  const name = nameOf(rehearsal, seer);
  return (
    <section class="preview-viewer" aria-label={`Viewer ${at + 1}`}>
      <Choice
        label={`Viewer ${at + 1}`}
        value={seer}
        options={seersOf(setup.size).map((each) => [each, nameOf(rehearsal, each)] as const)}
        onChoose={(next) => backstage.change({ seers: withSeer(setup, at, next) })}
      />
      <iframe class="preview-frame" title={name} src={`/preview?at=${at}`} />
      <Unfolded summary="What this page was sent">
        {() => <pre>{JSON.stringify(pictureFor(rehearsal, seer), undefined, 2)}</pre>}
      </Unfolded>
    </section>
  );
}

function nameOf({ session, run }: Rehearsal, seer: Seer): string {
  if (!isSeat(seer)) return seer === 'screen' ? 'Projected screen' : 'Facilitator';
  const roles = Object.keys(run.roles).filter((role) => run.roles[role] === seer);
  return `${seer} · ${session.seats[seer]?.name ?? ''} · ${roles.join(' ') || 'no role'}`;
}
