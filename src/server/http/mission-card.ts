/** What a console is told of a mission before it opens a session of it. */
import type { LevelPackage } from '#domain/level/level.ts';
import { lessonPlan } from '#domain/session/lesson.ts';
import { USUAL_SETTINGS } from '#domain/session/state.ts';
import type { MissionsResponse } from '#protocol/http.ts';
import { LevelVoice } from '../texts.ts';

type MissionCard = MissionsResponse['missions'][number];

/** Texts in every language of the mission: the page may change its own at any time. */
export function missionCard(mission: LevelPackage, log: (line: string) => void): MissionCard {
  const { level } = mission;
  const voice = new LevelVoice(mission, log);
  const said = (key: string) =>
    Object.fromEntries(
      level.languages.map((language) => [
        language,
        voice.say(key, { language, address: USUAL_SETTINGS.address, plain: false }),
      ]),
    );
  return {
    id: level.id,
    title: said('title'),
    ages: level.ages,
    playMinutes: level.minutes.play,
    plans: {
      25: lessonPlan(level.minutes, 25),
      50: lessonPlan(level.minutes, 50),
      100: lessonPlan(level.minutes, 100),
    },
    shortFor: level.shortFor,
    teamNotes: Object.fromEntries(level.teamNotes.map((size) => [size, said(`size.${size}`)])),
    questions: level.debrief,
  };
}
