/** Every text that a view names must have its sentence, in every language, with nothing left to fill in. */
import { expect } from 'vitest';
import type { LevelPackage } from '#domain/level/level.ts';
import { drawsOf } from '#domain/run/draws.ts';
import { projectRun } from '#domain/run/project.ts';
import type { Team } from './team.ts';

/** Looks through the views of everybody for texts, and says which have no sentence or keep an unfilled placeholder. */
export function expectSentences(team: Team, { level, texts }: LevelPackage, seen: Set<string>): void {
  const roles = level.roles.map((role) => `role.${role}`);
  const mine = [...roles, ...Object.keys(drawsOf(level, team.run.seed))];
  const views = [
    ...team.seats.map((seat) => {
      const view = team.view(seat);
      return { view, filled: [...mine, ...Object.keys(view.times)] };
    }),
    // Whoever looks at all teams hears roles; the rest comes with the view.
    { view: projectRun(team.game, team.run, { kind: 'facilitator' }), filled: roles },
    { view: projectRun(team.game, team.run, { kind: 'screen' }), filled: roles },
  ];
  const wrong: string[] = [];
  const refs = views.flatMap(({ view, filled: known }) => textRefsIn(view).map((ref) => ({ ...ref, known })));
  for (const { t, v, known } of refs) {
    seen.add(t);
    const filled = [...known, ...Object.keys(v ?? {})];
    for (const language of level.languages) {
      const sentence =
        (team.run.variant === 'short' ? texts[language]?.[`short.${t}`] : undefined) ?? texts[language]?.[t];
      if (sentence === undefined) wrong.push(`${language} has no ${t}`);
      const names = [...(sentence ?? '').matchAll(/\{(.*?)\}/g)].map((match) => match[1] ?? '');
      wrong.push(...names.filter((name) => !filled.includes(name)).map((name) => `${language} ${t} leaves {${name}}`));
    }
  }
  expect(wrong).toEqual([]);
}

interface SeenText {
  readonly t: string;
  readonly v?: object;
}

function textRefsIn(value: unknown): SeenText[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(textRefsIn);
  return 't' in value && typeof value.t === 'string' ? [value as SeenText, ...inside] : inside;
}
