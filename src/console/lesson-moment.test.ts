import { describe, expect, it } from 'vitest';
import { lessonMoment } from './lesson-moment.ts';

const MINUTE = 60_000;
const lesson = { debriefAt: 30 * MINUTE, endsAt: 42 * MINUTE };

describe('where the lesson stands', () => {
  it('counts down to the debrief, then to the bell', () => {
    expect(lessonMoment(lesson, 10 * MINUTE)).toEqual({ phase: 'play', minutes: 20, debriefMinutes: 12 });
    expect(lessonMoment(lesson, 27 * MINUTE)).toMatchObject({ phase: 'soon', minutes: 3 });
    expect(lessonMoment(lesson, 30 * MINUTE)).toMatchObject({ phase: 'debrief', minutes: 12 });
    expect(lessonMoment(lesson, 42 * MINUTE)).toMatchObject({ phase: 'over', minutes: 0 });
  });

  it('never says that no minute is left while one is', () => {
    expect(lessonMoment(lesson, 30 * MINUTE - 1)).toMatchObject({ phase: 'soon', minutes: 1 });
    expect(lessonMoment(lesson, 42 * MINUTE - 1)).toMatchObject({ phase: 'debrief', minutes: 1 });
  });
});
