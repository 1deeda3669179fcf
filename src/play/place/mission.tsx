/** A mission that is played: the place and its lists, what the player has in front of them, and who they are. */
import './place.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Signal } from '#protocol/presence.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/panel.tsx';
import { PuzzlePanel } from '../puzzle-panel.tsx';
import { ShownLines } from '../shown-lines.tsx';
import { Side } from '../side.tsx';
import { Story } from '../story.tsx';
import type { Table, TeamConnection } from '../table.ts';
import { companyOf } from './company.ts';
import { FiredampLine } from './firedamp-line.tsx';
import { keepPlace, keptPlace } from './last-place.ts';
import { chooseMap, mapWanted } from './map-choice.ts';
import { Leave, ObjectCard } from './object-card.tsx';
import { Phrases } from './phrases.tsx';
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
  const puzzle = visit.puzzle === undefined ? undefined : view.puzzles[visit.puzzle];
  const team = Object.keys(view.seats).length > 1;
  return (
    <div class={`play ${drawn ? 'play-drawn' : ''} ${isWalking ? 'play-walking' : 'play-at'}`}>
      <h1 class="unseen">{say('play.title')}</h1>
      {drawn ? (
        <World parent={parent} stage={stage} standing={standing} isWalking={isWalking} onHide={() => chooseMap(false)}>
          {team && <Phrases onSignal={signal} />}
        </World>
      ) : (
        <div class="place-tools">
          {team && <Phrases onSignal={signal} />}
          {view.map !== undefined && !mapWanted.value && (
            <Button onClick={() => chooseMap(true)}>{say('play.place.show')}</Button>
          )}
          {map !== undefined && standing === 'none' && <p class="soft">{say('play.place.none')}</p>}
        </div>
      )}
      <div class="places">
        <FiredampLine firedamp={firedamp} />
        {pointed && <PointedAt pointed={pointed} table={table} visit={visit} stage={stage} onDone={forget} />}
        <Places table={table} visit={visit} company={company} />
      </div>
      <div class="puzzles">
        <ShownLines table={table} current={visit.puzzle} onSignal={signal} />
        {visit.puzzle !== undefined && puzzle ? (
          <>
            <div class="row">
              <Leave visit={visit} />
            </div>
            <PuzzlePanel
              key={visit.puzzle}
              id={visit.puzzle}
              puzzle={puzzle}
              table={table}
              headingRef={visit.heading}
              onShow={visit.show}
            />
          </>
        ) : visit.object !== undefined ? (
          <ObjectCard id={visit.object} table={table} visit={visit} onPoint={pointAt} />
        ) : (
          !drawn && (
            <Notice tone="lamp" icon="door">
              <p>{say('play.choose')}</p>
            </Notice>
          )
        )}
      </div>
      <Side table={table}>
        <Story table={table} run={run} />
      </Side>
    </div>
  );
}
