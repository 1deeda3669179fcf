/** How a lesson is shared out, so that the debrief keeps its time. Minutes. Rule R101. */

export const LESSON_MINUTES = [25, 50, 100] as const;
export type LessonMinutes = (typeof LESSON_MINUTES)[number];

/** What a mission asks for. */
export interface MissionMinutes {
  readonly lesson: number;
  readonly brief: number;
  readonly play: number;
  readonly debrief: number;
}

/** The parts of a lesson, in order. They add up to its length. */
export interface LessonPlan extends MissionMinutes {
  /** Handing out devices, typing the code. */
  readonly devices: number;
  /** What is left over. */
  readonly spare: number;
  /** False when the mission's play was cut to keep the debrief: a longer lesson would suit it. */
  readonly fits: boolean;
}

const DEVICES: { readonly [length in LessonMinutes]: number } = { 25: 2, 50: 3, 100: 5 };
/** Shares of a lesson that is too short, in parts of the whole: the debrief first, for it teaches the most. */
const LESSON_SHARE = 0.12;
const DEBRIEF_SHARE = 0.24;
/** A talk longer than this part of a long lesson is no longer listened to. */
const DEBRIEF_MOST = 0.25;

/** Devices, lesson, reading, play, debrief: what a mission asks for where it fits, less of each but the reading where not. */
export function lessonPlan(mission: MissionMinutes, length: LessonMinutes): LessonPlan {
  const devices = DEVICES[length];
  const { brief, play } = mission;
  const left = length - devices - brief;
  const over = left - mission.lesson - play - mission.debrief;
  if (over >= 0) {
    const debrief = mission.debrief + Math.min(over, Math.max(0, Math.round(length * DEBRIEF_MOST) - mission.debrief));
    const spare = left - mission.lesson - play - debrief;
    return { devices, lesson: mission.lesson, brief, play, debrief, spare, fits: true };
  }
  const lesson = Math.min(mission.lesson, Math.round(length * LESSON_SHARE));
  const debrief = Math.min(mission.debrief, Math.round(length * DEBRIEF_SHARE));
  const short = Math.min(play, Math.max(1, left - lesson - debrief));
  return { devices, lesson, brief, play: short, debrief, spare: left - lesson - debrief - short, fits: short === play };
}
