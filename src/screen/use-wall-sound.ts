/** What the projected mine sounds like while it is played: one ambience for the whole room, until the facilitator mutes it. */
import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '#domain/session/view.ts';
import { setAmbience } from '#web/sound/ambience.ts';
import { expectAmbience, mutedByRoom } from '#web/sound/volumes.ts';

export function useWallSound(view: ProjectorView | undefined, isBlack: boolean): void {
  const muted = view?.muted ?? false;
  useEffect(() => {
    mutedByRoom.value = muted;
  }, [muted]);
  useEffect(() => expectAmbience(true), []);
  const isPlaying = view?.status === 'playing' && !view.frozen && view.question === undefined && !isBlack;
  useEffect(() => setAmbience(isPlaying ? 'gallery' : undefined), [isPlaying]);
}
