/**
 * What the server keeps: the journal, one heartbeat a stream, levels by hash, and a few settings. The interface is the
 * same over memory and SQLite (one contract suite runs on both) and asynchronous, so that PostgreSQL fits later.
 */
import type { HostRow } from '#domain/host.ts';
import type { Json } from '#domain/json.ts';
import type { LevelPackage } from '#domain/level/level.ts';

/** `session:<id>` or `run:<id>`. */
export type Stream = string;

export function sessionStream(session: string): Stream {
  return `session:${session}`;
}
export function runStream(run: string): Stream {
  return `run:${run}`;
}

/** A row of the journal as it is stored: every row names its session, so that a session is erased whole. */
export interface StoredRow extends HostRow<unknown, unknown> {
  readonly stream: Stream;
  readonly session: string;
  /** The rules' version and the level's hash that the row was made with. */
  readonly rules: number;
  readonly level: string;
}

/** A state that was reached by the first `rows` rows of its stream. */
export interface StoredState {
  readonly rows: number;
  readonly rules: number;
  readonly state: Json;
}

/** A sign of life of one stream. Without `stored`, the state kept before is still the last. */
export interface Heartbeat {
  readonly stream: Stream;
  readonly session: string;
  /** Wall time, in ms since 1970. */
  readonly at: number;
  readonly stored?: StoredState;
}

export interface Store {
  /** Writes all rows or none: resolved when they are durable. A second row with the same place in a stream is an error. */
  append(batch: readonly StoredRow[]): Promise<void>;
  /** The rows of a stream, in order. */
  rows(stream: Stream): Promise<readonly StoredRow[]>;
  /** Streams that have a row, whose name begins so. */
  streams(prefix: string): Promise<readonly Stream[]>;
  beat(beats: readonly Heartbeat[]): Promise<void>;
  lastBeat(stream: Stream): Promise<Heartbeat | undefined>;
  saveLevel(level: LevelPackage): Promise<void>;
  level(hash: string): Promise<LevelPackage | undefined>;
  setting(name: string): Promise<string | undefined>;
  putSetting(name: string, value: string): Promise<void>;
  /** Forgets every setting whose name begins so. */
  dropSettings(prefix: string): Promise<void>;
  /** Rows and heartbeats of a session and of its runs, whole. */
  eraseSession(session: string): Promise<void>;
  close(): Promise<void>;
}
