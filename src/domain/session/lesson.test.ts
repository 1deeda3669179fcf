/** How a lesson is shared out. */
import { describe, expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { LESSON_MINUTES, lessonPlan } from './lesson.ts';
import { projectConsole } from './project.ts';

/** What a mission of one lesson asks for. */
const MISSION = { lesson: 5, brief: 2, play: 28, debrief: 12 };
const MINUTE_MS = 60_000;

describe('a lesson', () => {
  it('[R101] of 50 minutes holds a mission that was made for it, to the minute', () => {
    expect(lessonPlan(MISSION, 50)).toEqual({ devices: 3, ...MISSION, spare: 0, fits: true });
  });

  it('[R101] adds up, whatever the mission asks for, and no part is less than nothing', () => {
    for (const length of LESSON_MINUTES) {
      for (const play of [1, 8, 12, 20, 28, 45, 90]) {
        const { fits, ...parts } = lessonPlan({ ...MISSION, play }, length);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(length);
        expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
        expect(parts.play).toBeLessThanOrEqual(play);
        expect(fits).toBe(parts.play === play);
      }
    }
  });

  it('[R101] that is too short cuts play, and keeps half of the debrief', () => {
    const plan = lessonPlan(MISSION, 25);
    expect(plan).toMatchObject({ fits: false, debrief: 6 });
    expect(plan.play).toBeGreaterThanOrEqual(10);
  });

  it('[R101] a long one gives more to the debrief, and leaves the rest', () => {
    expect(lessonPlan(MISSION, 100)).toMatchObject({ play: 28, debrief: 25, spare: 35, fits: true });
  });

  it('[R101] begins with the first device, not with whoever tried the code before', () => {
    const sitting = new Sitting();
    const lesson = () => projectConsole(sitting.session, {}, new Set()).lesson;
    expect(lesson().debriefAt).toBeUndefined();
    sitting.join('trial');
    sitting.lead({ type: 'remove-participant', seat: 'trial' });
    sitting.now += 3_600_000;
    sitting.join('a');
    const began = sitting.now;
    sitting.now += 60_000;
    sitting.join('b');
    const { plan, beganAt, debriefAt, endsAt } = lesson();
    expect([beganAt, endsAt]).toEqual([began, began + 50 * MINUTE_MS]);
    expect(debriefAt).toBe((endsAt ?? 0) - plan.debrief * MINUTE_MS);
    sitting.lead({ type: 'shift-lesson', minutes: -5 });
    expect(lesson().endsAt).toBe(began + 45 * MINUTE_MS);
  });

  it('[R101] that is too short says so on the clock of every team', () => {
    const limit = (lessonMinutes: 25 | 50) => {
      const sitting = new Sitting({ lessonMinutes });
      sitting.join('a', 'b', 'c', 'd');
      sitting.lead({ type: 'start-session' });
      return Object.values(sitting.runs()).map((run) => run.clock.limitMs / MINUTE_MS);
    };
    expect(limit(50)).toEqual([20]);
    expect(limit(25)).toEqual([12]);
  });
});
