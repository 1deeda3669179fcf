/** What the place sounds like where this player is: where their bird stands, or what they opened last. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayerView } from '#domain/run/view.ts';
import { setAmbience } from '#web/sound/ambience.ts';
import { USUAL_MOOD } from '#web/sound/moods.ts';
import { expectAmbience } from '#web/sound/volumes.ts';
import type { Visit } from './use-visit.ts';

/** @returns what to call with the object that the bird is next to */
export function useAmbience(view: PlayerView, visit: Visit): (object: string | undefined) => void {
  const [area, setArea] = useState(Object.keys(view.areas)[0] ?? '');
  const visited =
    view.puzzles[visit.puzzle ?? '']?.area ??
    (visit.object === undefined ? undefined : view.objects[visit.object]?.area);
  useEffect(() => {
    if (visited !== undefined) setArea(visited);
  }, [visited]);
  const alone = Object.keys(view.seats).length === 1;
  useEffect(() => expectAmbience(alone), [alone]);
  const mood = view.areas[area]?.ambience ?? USUAL_MOOD;
  useEffect(() => setAmbience(view.frozen ? undefined : mood), [mood, view.frozen]);
  useEffect(() => () => setAmbience(undefined), []);
  return (object) => {
    const next = object === undefined ? undefined : view.objects[object]?.area;
    if (next !== undefined) setArea(next);
  };
}
