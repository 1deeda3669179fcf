/** What `npm run replay` prints: the sessions kept, or the journal of one run in words, its state, or what a viewer saw. */
import { stringify } from 'yaml';
import type { LevelPackage } from '#domain/level/level.ts';
import { RULES_VERSION } from '#domain/run/state.ts';
import { USUAL_SETTINGS } from '#domain/session/state.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { runStream, type Store, type StoredRow } from '#server/store/store.ts';
import { ReplayProblem } from './data-copy.ts';
import { type KeptRun, type KeptSession, keptSessions } from './kept-sessions.ts';
import { seenBy } from './seen.ts';
import { type ToldRow, tellRun } from './told-run.ts';

export interface Wish {
  /** The code or the id of a session; none tells which there are. */
  readonly session?: string | undefined;
  /** A run by its id or its team; none is needed where there is one. */
  readonly run?: string | undefined;
  /** The row after which to look; the last one if not said. */
  readonly to?: number | undefined;
  /** Whose view to show. */
  readonly as?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * @param today the missions as they are now, by id
 * @throws ReplayProblem
 */
export async function replayReport(
  store: Store,
  today: ReadonlyMap<string, LevelPackage>,
  wish: Wish,
): Promise<readonly string[]> {
  const sessions = await keptSessions(store);
  if (wish.session === undefined)
    return sessions.length === 0 ? ['No session is kept.'] : sessions.flatMap(sessionLines);
  const session = sessions.findLast(({ id, code }) => [id, code].includes(wish.session ?? ''));
  if (!session) throw new ReplayProblem(`No session ${wish.session} is kept; without a name, all are listed.`);
  const run = chosenRun(session, wish.run);
  const rows = await store.rows(runStream(run.id));
  const level = await store.level(rows[0]?.level ?? '');
  if (!level) throw new ReplayProblem(`The mission of ${run.id} is not kept: its rows cannot be told.`);
  const game = { level: level.level, kinds: KINDS };
  const told = tellRun(game, rows);
  const warnings = [...differences(rows, level, today), ...brokenOff(told)];
  if (wish.to === undefined && wish.as === undefined) return [...warnings, ...told.flatMap(rowLines)];
  const row = wish.to === undefined ? told.at(-1) : told.find(({ n }) => n === wish.to);
  if (!row) throw new ReplayProblem(`There is no row ${wish.to}: ${run.id} has rows 0 to ${told.length - 1}.`);
  const { run: state } = row;
  if (!state) throw new ReplayProblem(`Today's rules do not follow ${run.id} to row ${row.n}: its state is not known.`);
  const manner = { language: wish.language ?? 'fr', address: USUAL_SETTINGS.address, plain: false };
  const shown = wish.as === undefined ? state : seenBy(wish.as, game, state, level, manner);
  const title = wish.as === undefined ? 'The run' : `What ${wish.as} saw`;
  return [
    ...warnings,
    ...rowLines(row),
    '',
    `${title} after row ${row.n}:`,
    stringify(shown, { lineWidth: 0 }).trimEnd(),
  ];
}

function chosenRun({ code, runs }: KeptSession, wanted: string | undefined): KeptRun {
  const names = runs.map(({ id, team }) => `${team} (${id})`).join(', ');
  if (runs.length === 0) throw new ReplayProblem(`Session ${code} has not begun to play.`);
  const [only] = runs;
  if (wanted === undefined && runs.length === 1 && only) return only;
  if (wanted === undefined) throw new ReplayProblem(`Session ${code} has several runs: say which of ${names}.`);
  const found = runs.find(({ id, team }) => id === wanted || team === wanted);
  if (!found) throw new ReplayProblem(`Session ${code} has no run ${wanted}: it has ${names}.`);
  return found;
}

function sessionLines({ id, code, mission, openedAt, isOver, runs }: KeptSession): string[] {
  const when = new Date(openedAt).toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${code}  ${when} UTC  ${mission}  ${isOver ? 'over' : 'goes on'}  (${id})`,
    ...runs.map((run) => `  ${run.team}  ${run.rows} rows  (${run.id})`),
  ];
}

function rowLines({ n, when, who, asked, changed }: ToldRow): string[] {
  return [
    `${String(n).padStart(4)}  ${when.padStart(8)}  ${who}: ${asked}`,
    ...changed.map((each) => `${' '.repeat(18)}→ ${each}`),
  ];
}

/** A replay by other rules or of another mission is not what is played today. */
function differences(
  rows: readonly StoredRow[],
  { level }: LevelPackage,
  today: ReadonlyMap<string, LevelPackage>,
): string[] {
  const versions = [...new Set(rows.map(({ rules }) => rules))].filter((rules) => rules !== RULES_VERSION);
  const now = today.get(level.id)?.level;
  return [
    ...(versions.length > 0 ? [`! Rows were made by rules ${versions.join(', ')}; today's are ${RULES_VERSION}.`] : []),
    ...(now === undefined ? [`! There is no mission ${level.id} today; the kept one is told.`] : []),
    ...(now !== undefined && now.hash !== level.hash
      ? [`! ${level.id} has changed since (version ${level.version} then, ${now.version} today); the kept one is told.`]
      : []),
  ];
}

function brokenOff(told: readonly ToldRow[]): string[] {
  const at = told.find(({ run }) => run === undefined);
  return at
    ? [`! Today's rules do not follow from row ${at.n} on: from there, times are wall times since the start.`]
    : [];
}
