/** The open connections as a table, with a box to tick in each row, or with what became of them. */
import '#web/ui/field.css';
import { EarnedHere } from '#web/ui/earned-here.tsx';
import type { BoardWords } from '../views.ts';
import type { RosterView } from './board-view.ts';

export interface SessionTableProps extends BoardWords {
  readonly board: RosterView;
  /** The boxes; without them the table is only read. */
  readonly boxes?: {
    /** String key of the column's head, and of each box's own name with `-name` after it. */
    readonly head: 'to-note' | 'close';
    readonly ticked: readonly string[];
    /** True while a box that is not ticked cannot be. */
    readonly full: boolean;
    readonly off: boolean;
    readonly onTick: (session: string, ticked: boolean) => void;
  };
}

export function SessionTable({ board, boxes, text, say }: SessionTableProps) {
  const { order, sessions, closed } = board;
  const last = boxes?.head ?? (closed && 'outcome');
  return (
    <fieldset class="roster-board" disabled={boxes?.off ?? false}>
      <legend class="unseen">{say('board')}</legend>
      <table class="roster-table">
        <caption>{say('board')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('lamp')}</th>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('since')}</th>
            <th scope="col">{say('device')}</th>
            {last && <th scope="col">{say(last)}</th>}
          </tr>
        </thead>
        <tbody>
          {order.map((id) => (
            <Row key={id} id={id} session={sessions[id]} closed={closed} boxes={boxes} text={text} say={say} />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

interface RowProps extends Pick<SessionTableProps, 'text' | 'say'> {
  readonly id: string;
  readonly session: RosterView['sessions'][string] | undefined;
  readonly closed: RosterView['closed'];
  readonly boxes: SessionTableProps['boxes'];
}

function Row({ id, session, closed, boxes, text, say }: RowProps) {
  if (!session) return null;
  const isTicked = boxes?.ticked.includes(id) ?? false;
  const isOut = closed?.includes(id) ?? false;
  const part = (name: 'lamp' | 'since' | 'device') => (
    <td>
      <span class="roster-label">{say(name)}</span> <span>{text(session[name])}</span>
    </td>
  );
  return (
    <tr class={isTicked || isOut ? 'roster-ticked' : undefined}>
      {part('lamp')}
      <th scope="row">
        {text(session.name)}
        <EarnedHere part={id} />
      </th>
      {part('since')}
      {part('device')}
      {boxes && (
        <td>
          <Box id={id} isTicked={isTicked} boxes={boxes} session={session} text={text} say={say} />
        </td>
      )}
      {closed && (
        <td>
          <strong class={isOut ? 'roster-out' : 'roster-kept'}>{say(isOut ? 'closed' : 'kept')}</strong>
        </td>
      )}
    </tr>
  );
}

interface BoxProps extends Pick<SessionTableProps, 'text' | 'say'> {
  readonly id: string;
  readonly isTicked: boolean;
  readonly boxes: NonNullable<SessionTableProps['boxes']>;
  readonly session: RosterView['sessions'][string];
}

function Box({ id, isTicked, boxes, session, text, say }: BoxProps) {
  const { head, full, onTick } = boxes;
  const isOff = full && !isTicked;
  return (
    <label class="choice roster-box">
      <input
        type="checkbox"
        checked={isTicked}
        aria-disabled={isOff ? 'true' : undefined}
        aria-label={say(`${head}-name`, { lamp: text(session.lamp), name: text(session.name) })}
        onClick={(event) => isOff && event.preventDefault()}
        onChange={(event) => !isOff && onTick(id, event.currentTarget.checked)}
      />
      <span>{say(head)}</span>
    </label>
  );
}
