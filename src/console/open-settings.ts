/** What the form to open a session starts with, and how one choice leads to another. */
import type { Address, AgeBand, Programme, SITES } from '#domain/session/state.ts';
import type { MissionsResponse } from '#protocol/http.ts';

export type Mission = MissionsResponse['missions'][number];
export type LessonLength = keyof Mission['plans'];

/** In the order that a facilitator looks for them. */
export const PROGRAMMES: readonly Programme[] = ['digibird', 'classe', 'nid', 'ruche', 'libre'];
export const PLACES: readonly ((typeof SITES)[number] | 'venue')[] = ['mons', 'hornu', 'tournai', 'venue'];
export const AGE_BANDS: readonly AgeBand[] = ['8-11', '12-14', '15-18', 'adults', 'mixed'];
export const LESSONS: readonly LessonLength[] = [25, 50, 100];
export const TEAM_SIZES = [1, 2, 3, 4, 5, 6];

/** All as text: they are what fields and lists hold. */
export interface Choices {
  readonly mission: string;
  readonly programme: Programme;
  readonly place: string;
  readonly venue: string;
  readonly commune: string;
  readonly ageBand: AgeBand;
  readonly address: Address;
  readonly language: string;
  readonly teamSize: number;
  readonly lesson: LessonLength;
}

/** Who usually comes to a programme, where, and how they are spoken to. A class is visited in its school. */
const USUAL: { readonly [programme in Programme]: Pick<Choices, 'ageBand' | 'address' | 'place'> } = {
  digibird: { ageBand: '12-14', address: 'tu', place: 'mons' },
  classe: { ageBand: '12-14', address: 'tu', place: 'venue' },
  nid: { ageBand: 'adults', address: 'vous', place: 'mons' },
  ruche: { ageBand: 'adults', address: 'vous', place: 'hornu' },
  libre: { ageBand: 'mixed', address: 'tu', place: 'mons' },
};

export function firstChoices(mission: string, language: string): Choices {
  const programme = 'digibird';
  return {
    ...USUAL[programme],
    mission,
    programme,
    venue: '',
    commune: '',
    language,
    teamSize: 4,
    lesson: 50,
  };
}

/** Another programme brings its usual public; what is chosen after that stays. */
export function withProgramme(choices: Choices, programme: Programme): Choices {
  return { ...choices, programme, ...USUAL[programme] };
}

/** What is still missing, or nothing. */
export function missingIn({ place, venue, commune }: Choices): 'venue' | 'commune' | undefined {
  if (place !== 'venue') return undefined;
  if (venue.trim() === '') return 'venue';
  return commune.trim() === '' ? 'commune' : undefined;
}

/** The body of the question that opens the session. */
export function openingBody(choices: Choices) {
  const { mission, programme, place, venue, commune, ageBand, address, language, teamSize, lesson } = choices;
  const site = place === 'venue' ? { at: 'venue', name: venue.trim(), commune: commune.trim() } : { at: place };
  return { mission, programme, site, ageBand, address, language, teamSize, lessonMinutes: lesson };
}
