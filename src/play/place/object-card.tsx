/** What an object says when it opens no puzzle now, and the ways on from it. */
import type { Ref } from 'preact';
import type { ObjectId } from '#domain/ids.ts';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Panel } from '#web/ui/panel.tsx';
import type { Table } from '../table.ts';
import type { Visit } from './use-visit.ts';

export interface ObjectCardProps {
  readonly id: ObjectId;
  readonly table: Table;
  readonly visit: Visit;
  readonly onPoint: (object: ObjectId) => void;
}

export function ObjectCard({ id, table: { view, text }, visit, onPoint }: ObjectCardProps) {
  const object = view.objects[id];
  if (!object) return null;
  const readers = object.roles?.flatMap((role) => (view.roles[role] ? [text(view.roles[role].name)] : [])) ?? [];
  const puzzles = object.puzzles.flatMap((puzzle) => {
    const { status, title } = view.puzzles[puzzle] ?? {};
    return status !== undefined && status !== 'locked' && title ? [{ puzzle, title }] : [];
  });
  const isWaiting = object.puzzles.some((puzzle) => view.puzzles[puzzle]?.status === 'locked');
  return (
    <Panel title={text(object.name)} lit headingRef={visit.heading as Ref<HTMLHeadingElement>}>
      {object.says ? (
        <p>{text(object.says)}</p>
      ) : (
        <p>{say('play.place.for-role', { roles: readers.join(', '), count: readers.length })}</p>
      )}
      {isWaiting && <p class="soft">{say('play.place.waiting')}</p>}
      <div class="row">
        {puzzles.map(({ puzzle, title }) => (
          <Button key={puzzle} tone="primary" onClick={() => visit.show(puzzle)}>
            {say('play.place.open', { title: text(title) })}
          </Button>
        ))}
        {Object.keys(view.seats).length > 1 && (
          <Button onClick={() => onPoint(id)}>
            <Icon name="hand" />
            {say('play.place.point')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

export function Leave({ visit }: { visit: Visit }) {
  return (
    <Button onClick={visit.leave}>
      <Icon name="door" />
      {say('play.place.leave')}
    </Button>
  );
}
