import { describe, expect, it } from 'vitest';
import { openSessionRequestSchema } from '#protocol/http.ts';
import {
  AGE_BANDS,
  firstChoices,
  LESSONS,
  missingIn,
  openingBody,
  PLACES,
  PROGRAMMES,
  withProgramme,
} from './open-settings.ts';

const first = firstChoices('alerte-grisou', 'fr');

describe('the form that opens a session', () => {
  it('can be sent as it stands', () => {
    expect(missingIn(first)).toBeUndefined();
    expect(openSessionRequestSchema.safeParse(openingBody(first)).success).toBe(true);
    expect(first).toMatchObject({ teamSize: 4, lesson: 50, address: 'tu' });
  });

  it('speaks to trainees with vous', () => {
    expect(withProgramme(first, 'nid')).toMatchObject({ ageBand: 'adults', address: 'vous', place: 'mons' });
    expect(withProgramme(withProgramme(first, 'nid'), 'digibird')).toMatchObject({ address: 'tu' });
  });

  it('asks for the name and the commune of a venue', () => {
    const away = { ...first, place: 'venue' };
    expect(missingIn(away)).toBe('venue');
    expect(missingIn({ ...away, venue: 'École du Centre' })).toBe('commune');
    const full = { ...away, venue: ' École du Centre ', commune: 'Frameries' };
    expect(missingIn(full)).toBeUndefined();
    expect(openingBody(full).site).toEqual({ at: 'venue', name: 'École du Centre', commune: 'Frameries' });
    expect(openSessionRequestSchema.safeParse(openingBody(full)).success).toBe(true);
  });

  it('offers nothing that the server would refuse', () => {
    const offered = [
      ...PROGRAMMES.map((programme) => ({ ...first, programme })),
      ...PLACES.map((place) => ({ ...first, place, venue: 'v', commune: 'c' })),
      ...AGE_BANDS.map((ageBand) => ({ ...first, ageBand })),
      ...LESSONS.map((lesson) => ({ ...first, lesson })),
    ];
    expect(offered.filter((one) => !openSessionRequestSchema.safeParse(openingBody(one)).success)).toEqual([]);
  });
});
