/** Where a lesson stands: play, soon the debrief, the debrief, or over. */

const MINUTE_MS = 60_000;
/** Minutes before the debrief in which play should come to its end. */
const SOON_MIN = 3;

export interface LessonMoment {
  readonly phase: 'play' | 'soon' | 'debrief' | 'over';
  /** Until the debrief; from then on, until the end of the lesson. */
  readonly minutes: number;
  readonly debriefMinutes: number;
}

/** @param now wall time of the server, in ms, as are the other two */
export function lessonMoment(lesson: { debriefAt: number; endsAt: number }, now: number): LessonMoment {
  const debriefMinutes = minutesOf(lesson.endsAt - lesson.debriefAt);
  if (now >= lesson.endsAt) return { phase: 'over', minutes: 0, debriefMinutes };
  if (now >= lesson.debriefAt) return { phase: 'debrief', minutes: minutesOf(lesson.endsAt - now), debriefMinutes };
  const minutes = minutesOf(lesson.debriefAt - now);
  return { phase: minutes <= SOON_MIN ? 'soon' : 'play', minutes, debriefMinutes };
}

/** A started minute counts: "0 minutes" would be too late. */
function minutesOf(ms: number): number {
  return Math.ceil(ms / MINUTE_MS);
}
