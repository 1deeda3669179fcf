/** Puts the stage on the page, keeps it up to date, and says how it stands. Without a picture the lists are enough. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { ask } from '#web/connection/ask.ts';
import type { Stage, StageEvents, StageMood, StagePicture } from '#web/stage/stage.ts';
import { motion } from '#web/ui/motion.ts';

/** `none`: this browser cannot draw it, or it could not be loaded. */
export type Standing = 'loading' | StageMood | 'none';

export interface StageUse {
  /** Which map; nothing for a mission without one, or while the player wants the lists alone. */
  readonly map: string | undefined;
  readonly picture: StagePicture;
  readonly from: Place | undefined;
  readonly events: Omit<StageEvents, 'mood' | 'ready'>;
}

export function useStage({ map, picture, from, events }: StageUse) {
  const parent = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [standing, setStanding] = useState<Standing>('loading');
  // The stage is opened once and calls whatever the last picture of the page gave.
  const latest = useRef({ picture, events, from });
  latest.current = { picture, events, from };

  useEffect(() => {
    if (map === undefined || !parent.current) return;
    let over = false;
    let opened: Stage | undefined;
    setStanding('loading');
    open(map, parent.current, latest, (mood) => !over && setStanding(mood)).then(
      (made) => {
        opened = made;
        if (over) made.close();
        else setStage(made);
      },
      (bug: unknown) => {
        console.warn('the map is not shown', bug);
        if (!over) setStanding('none');
      },
    );
    return () => {
      over = true;
      opened?.close();
      setStage(undefined);
    };
  }, [map]);

  useEffect(() => stage?.show(picture), [stage, picture]);
  const moves = motion.value;
  useEffect(() => stage?.setMotion(moves), [stage, moves]);
  return { parent, stage, standing };
}

interface Latest {
  readonly current: Pick<StageUse, 'picture' | 'from' | 'events'>;
}

async function open(map: string, parent: HTMLElement, latest: Latest, say: (standing: Standing) => void) {
  const [{ openStage }, answer] = await Promise.all([
    import('#web/stage/open-stage.ts'),
    ask<LevelMap>(`/api/maps/${map}`),
  ]);
  if (!answer.ok) throw new Error(answer.error);
  let mood: StageMood = 'webgl';
  return openStage({
    parent,
    map: answer.value,
    first: latest.current.picture,
    from: latest.current.from,
    motion: motion.peek(),
    events: {
      moved: (place) => latest.current.events.moved(place),
      near: (object) => latest.current.events.near(object),
      use: (object) => latest.current.events.use(object),
      point: (place) => latest.current.events.point(place),
      mood: (next) => {
        mood = next;
        say(next);
      },
      ready: () => say(mood),
    },
  });
}
