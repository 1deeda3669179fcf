/** A mission that is played: the place and its lists, what the player has in front of them, and who they are. */
import './place.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ObjectId, PuzzleId } from '#domain/ids.ts';
import type { Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { endToasts } from '#web/ui/live.tsx';
import { ShownLines } from '../shown-lines.tsx';
import { Side } from '../side.tsx';
import { Story } from '../story.tsx';
import type { Table, TeamConnection } from '../table.ts';
import { companyOf } from './company.ts';
import { FiredampLine } from './firedamp-line.tsx';
import { InFront } from './in-front.tsx';
import { KeyCall } from './key-call.tsx';
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
import { useStand } from './use-stand.ts';
import { objectOf, useVisit } from './use-visit.ts';
import { World } from './world.tsx';

export interface MissionProps {
  readonly table: Table;
  readonly run: string;
  readonly wire: TeamConnection['company'];
  /** The puzzle in front of the player, for what is told of the others. */
  readonly looksAt: { current: PuzzleId | undefined };
}

export function Mission({ table, run, wire, looksAt }: MissionProps) {
  const { view, text } = table;
  const company = useMemo(() => companyOf(wire), [wire]);
  useEffect(() => company.close, [company]);
  const map = mapWanted.value ? view.map : undefined;
  const [cannotDraw, setCannotDraw] = useState(false);
  // At once: the stage is opened on the page's part that is there in the same turn.
  const drawn = map !== undefined && !cannotDraw;
  const visit = useVisit(table, !drawn);
  const near = useAmbience(view, visit);
  const firedamp = useFiredamp(table);
  const besideBird = useRef<ObjectId | undefined>(undefined);
  const { parent, stage, standing } = useStage({
    map,
    picture: pictureOf(view, text, visit.object, firedamp),
    from: keptPlace(run),
    events: {
      moved: (place) => {
        wire.move(place);
        keepPlace(run, place);
      },
      near: (object) => {
        besideBird.current = object;
        near(object);
      },
      use: visit.use,
      point: (place) => wire.signal({ sort: 'point', ...place }),
    },
  });
  useEffect(() => setCannotDraw(standing === 'none'), [standing]);
  useEffect(() => (stage ? wire.onBird(stage.moveBird) : undefined), [stage]);
  const isWalking = visit.puzzle === undefined && visit.object === undefined;
  const at = objectOf(visit, view.objects);
  useStand({ at, drawn, stage, parent, besideBird, wire });
  useEffect(() => {
    looksAt.current = visit.puzzle;
    // Who has come to it sees what was told of it from afar.
    if (visit.puzzle !== undefined) endToasts(visit.puzzle);
  }, [visit.puzzle]);
  const mapSeen = isWalking && (standing === 'webgl' || standing === 'canvas');
  const { call: calledBy, forget } = useSignals({ company, table, stage, mapSeen, at });

  const signal = (what: Signal) => {
    const about = at ?? besideBird.current;
    wire.signal(what.sort === 'phrase' && about !== undefined ? { about, ...what } : what);
  };
  const pointAt = (object: ObjectId) => wire.signal({ sort: 'point', about: object });
  const team = Object.keys(view.seats).length > 1;
  const [speaking, setSpeaking] = useState(false);
  const call = calledBy && <PointedAt call={calledBy} table={table} visit={visit} onDone={forget} />;
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
        {isWalking && <KeyCall table={table} visit={visit} />}
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
