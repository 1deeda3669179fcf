/** Where my bird is while I am at something: on a map that is shown it walks there, else the server has it stand there. */
import { useEffect } from 'preact/hooks';
import type { ObjectId } from '#domain/ids.ts';
import type { Company as CompanyWire } from '#web/connection/company.ts';
import type { Stage } from '#web/stage/stage.ts';

export interface StandUse {
  /** What the player is at, in the lists or on the map. */
  readonly at: ObjectId | undefined;
  /** Whether this page draws the place, or is about to. */
  readonly drawn: boolean;
  readonly stage: Pick<Stage, 'walkTo'> | undefined;
  /** Has no width while the page shows the puzzle in the map's place: then nothing is drawn, and no bird walks. */
  readonly parent: { readonly current: { readonly clientWidth: number } | null };
  readonly besideBird: { readonly current: ObjectId | undefined };
  readonly wire: Pick<CompanyWire, 'standAt'>;
}

export function useStand(use: StandUse): void {
  const { at, drawn, stage } = use;
  useEffect(() => stand(use), [at, drawn, stage]);
}

export function stand({ at, drawn, stage, parent, besideBird, wire }: StandUse): void {
  if (!drawn) wire.standAt(at);
  else if (at === undefined || !stage || besideBird.current === at) return;
  else if (parent.current && parent.current.clientWidth > 0) stage.walkTo(at);
  else wire.standAt(at);
}
