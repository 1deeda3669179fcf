/** What a facilitator should know of the team size that is chosen: what the mission says of it, and what is so for all. */
import { language } from '#web/i18n/language.ts';
import { say } from '#web/i18n/say.ts';
import type { Mission } from './open-settings.ts';

/** The size that is taken when nothing is chosen. */
const ADVISED = 4;

export function TeamSizeNote({ mission, size }: { readonly mission: Mission; readonly size: number }) {
  const ofMission = mission.teamNotes[size];
  const said = [
    size === 1 ? say('console.open.size-alone') : '',
    mission.shortFor.includes(size) ? say('console.open.size-short') : '',
    size === ADVISED ? say('console.open.size-advised') : '',
    ofMission?.[language.value] ?? ofMission?.fr ?? '',
  ];
  return (
    <p class="field-hint" role="status">
      {said.filter((sentence) => sentence !== '').join(' ')}
    </p>
  );
}
