/** A mission that is played: the place and its lists, what the player has in front of them, and who they are. */
import './place.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { ShownLines } from '../shown-lines.tsx';
import { Side } from '../side.tsx';
import { Story } from '../story.tsx';
import type { Table, TeamConnection } from '../table.ts';
import { companyOf } from './company.ts';
import { FiredampLine } from './firedamp-line.tsx';
import { InFront } from './in-front.tsx';
import { keepPlace, keptPlace } from './last-place.ts';
import { chooseMap, mapWanted } from './map-choice.ts';
import { Leave } from './object-card.tsx';
import { Phrases, PhrasesButton } from './phrases.tsx';
import { pictureOf } from './picture.ts';
import { Places } from './places.tsx';
import { PointedAt } from './pointed-at.tsx';
import { useAmbience } from './use-ambience.ts';
import { useFiredamp } from './use-firedamp.ts';
import { useSignals } from './use-signals.ts';
import { useStage } from './use-stage.ts';
import { useVisit } from './use-visit.ts';
import { World } from './world.tsx';

export interface MissionProps {
  readonly table: Table;
  readonly run: string;
  readonly wire: TeamConnection['company'];
}

export function Mission({ table, run, wire }: MissionProps) {
  const { view, text } = table;
  const company = useMemo(() => companyOf(wire), [wire]);
  useEffect(() => company.close, [company]);
  const map = mapWanted.value ? view.map : undefined;
  const [drawn, setDrawn] = useState(map !== undefined);
  const visit = useVisit(table, !drawn);
  const near = useAmbience(view, visit);
  const firedamp = useFiredamp(table);
  const { parent, stage, standing } = useStage({
    map,
    picture: pictureOf(view, text, visit.object, firedamp),
    from: keptPlace(run),
    events: {
      moved: (place) => {
        wire.move(place);
        keepPlace(run, place);
      },
      near,
      use: visit.use,
      point: (place) => wire.signal({ sort: 'point', ...place }),
    },
  });
  useEffect(() => setDrawn(map !== undefined && standing !== 'none'), [map, standing]);
  useEffect(() => (stage ? wire.onBird(stage.moveBird) : undefined), [stage]);
  const isWalking = visit.puzzle === undefined && visit.object === undefined;
  const { pointed, forget } = useSignals(company, table, stage, drawn && isWalking);

  const here = Object.keys(view.objects).find((object) => view.objects[object]?.puzzles.includes(visit.puzzle ?? ''));
  const about = here === undefined ? {} : { about: here };
  const signal = (what: Signal) => wire.signal(what.sort === 'phrase' ? { ...about, ...what } : what);
  const pointAt = (object: string) => {
    const place = stage?.placeOf(object) ?? { x: 0, y: 0 };
    wire.signal({ sort: 'point', about: object, x: Math.round(place.x), y: Math.round(place.y) });
  };
  const team = Object.keys(view.seats).length > 1;
  const [speaking, setSpeaking] = useState(false);
  const call = pointed && <PointedAt pointed={pointed} table={table} visit={visit} stage={stage} onDone={forget} />;
  const shown = <ShownLines key="shown" table={table} current={visit.puzzle} onSignal={signal} />;
  const speak = team && <PhrasesButton onOpen={() => setSpeaking(true)} />;
  const inFront = (
    <InFront key="panel" table={table} visit={visit} drawn={drawn} onPoint={pointAt}>
      {!isWalking && (
        <>
          <div class="dock">
            <Leave visit={visit} />
            {speak}
          </div>
          {call}
        </>
      )}
    </InFront>
  );
  // What one is at comes first on the page; walking, the place does. Keys move the parts: none is made anew.
  return (
    <div class={`play ${drawn ? 'play-drawn' : ''} ${isWalking ? 'play-walking' : 'play-at'}`}>
      <h1 key="title" class="unseen">
        {say('play.title')}
      </h1>
      {!isWalking && inFront}
      {drawn ? (
        <World
          key="place"
          parent={parent}
          stage={stage}
          standing={standing}
          isWalking={isWalking}
          onHide={() => chooseMap(false)}
        >
          {isWalking && speak}
        </World>
      ) : (
        <div key="tools" class="place-tools">
          {isWalking && speak}
          {view.map !== undefined && !mapWanted.value && (
            <Button onClick={() => chooseMap(true)}>{say('play.place.show')}</Button>
          )}
          {map !== undefined && standing === 'none' && <p class="soft">{say('play.place.none')}</p>}
        </div>
      )}
      {!isWalking && shown}
      <div key="places" class="places">
        <FiredampLine firedamp={firedamp} />
        {isWalking && call}
        <Places table={table} visit={visit} company={company} />
      </div>
      {isWalking && shown}
      {isWalking && inFront}
      <Side key="side" table={table}>
        <Story table={table} run={run} />
      </Side>
      {team && <Phrases key="phrases" open={speaking} onClose={() => setSpeaking(false)} onSignal={signal} />}
    </div>
  );
}
