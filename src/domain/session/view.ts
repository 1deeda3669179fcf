/** What leaves a session: the shapes that `project.ts` gives. Wall times in ms since 1970. */
import type { RunId, SeatId, TeamId } from '../ids.ts';
import type { Accent } from '../level/look.ts';
import type { FacilitatorView, ScreenView } from '../run/view.ts';
import type { TextRef } from '../text.ts';
import type { LessonPlan } from './lesson.ts';
import type { TeamNumbered } from './project-team.ts';
import type { Address, Forming, Headcount, Settings } from './state.ts';
import type { OwnWarmUpView, WarmUpView } from './warm-up.ts';

/** What the facilitator tells the whole room. Players' views of their run carry it too. */
export interface RoomView {
  /** Plain text that the facilitator typed. */
  readonly message?: string;
  readonly muted: boolean;
  readonly address: Address;
  /** Nobody leads: one device opened this by a link. */
  readonly byLink?: true;
}

/** A participant as others see them. */
export interface NamedBird {
  readonly name: string;
  readonly bird: string;
  /** Played by the server itself. */
  readonly bot?: true;
}

/** What one device in the lobby sees. When `run` is there, play has begun and the team room is open. */
export interface LobbyView extends RoomView {
  readonly kind: 'lobby';
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly mission: TextRef;
  readonly me: NamedBird & TeamNumbered & { readonly drawsLeft: number };
  /** Those who came last: no more than a page can show. `heads` counts everybody. */
  readonly others: { readonly [seat: SeatId]: NamedBird };
  /** Learners who are in. */
  readonly heads: number;
  readonly run?: RunId;
  /** While there is one: the server adds it, it is in no session's state. */
  readonly warmUp?: OwnWarmUpView;
  /** `/api/maps/<map>` is the map of the mission, if it has one, and its colour: the server adds them. */
  readonly map?: string;
  readonly accent?: Accent;
}

export interface ConsoleSeatView extends NamedBird {
  readonly heads: number;
  readonly joinedAt: number;
  /** A page of theirs is open. */
  readonly connected: boolean;
  /** The number of their team, while teams are formed by hand. */
  readonly place?: number;
  readonly team?: TeamId;
}

/** From which team to which, by number. One that nobody took before its team was done counts for nothing. */
export interface OfferedView {
  readonly from: number;
  readonly to: number;
  readonly status: 'open' | 'taken' | 'untaken';
}

/** Minutes that were given and can be taken back, until that wall time; without one while the clocks stand still. */
export interface GiftView {
  readonly number: number;
  readonly minutes: number;
  readonly until?: number;
}

export interface ConsoleView extends Settings {
  readonly kind: 'console';
  readonly status: LobbyView['status'];
  readonly frozen: boolean;
  readonly locked: boolean;
  readonly muted: boolean;
  readonly black: boolean;
  readonly message?: string;
  readonly code: string;
  readonly mission: TextRef;
  readonly forming: Forming;
  /** Whether the lobby shows its warm-up. */
  readonly warmUp: boolean;
  /** Whether who has finished may offer hints, and those that were offered: teams by number. */
  readonly rescue: { readonly on: boolean; readonly offers: { readonly [offer: string]: OfferedView } };
  readonly headcount?: Headcount;
  /** Learners who are in. */
  readonly heads: number;
  /** The lesson as it was planned, and, once the first device came in, when play should stop and when all is over. */
  readonly lesson: {
    readonly plan: LessonPlan;
    readonly beganAt?: number;
    readonly debriefAt?: number;
    readonly endsAt?: number;
  };
  /** Questions of the debrief, in order; `question` is the number of the one that is projected, from 1. */
  /** What the mission gives the facilitator: the lesson to say before play, and what to watch. */
  readonly guide: { readonly said: readonly TextRef[]; readonly notes: readonly TextRef[] };
  readonly questions: readonly { readonly question: TextRef; readonly held: { readonly answer: TextRef } }[];
  readonly question?: number;
  /** The mission whose page can be taken home, if it has one: the server adds it. */
  readonly takeHome?: string;
  readonly seats: { readonly [seat: SeatId]: ConsoleSeatView };
  /** Teams with their run as the facilitator sees it. The server adds `run`: it is another state. */
  readonly teams: {
    readonly [team: TeamId]: {
      readonly seats: readonly SeatId[];
      readonly run?: FacilitatorView;
      /** What this team alone was given last. */
      readonly gift?: GiftView;
    };
  };
  /** What the whole room was given last. */
  readonly gift?: GiftView;
}

/** What the projector sees: counts and light, never a name with a mistake. */
export interface ProjectorView {
  readonly kind: 'screen';
  readonly status: LobbyView['status'];
  readonly frozen: boolean;
  readonly locked: boolean;
  readonly muted: boolean;
  /** Nothing is shown. */
  readonly black: boolean;
  readonly message?: string;
  readonly code: string;
  readonly mission: TextRef;
  /** The mission's colour: the server adds it. */
  readonly accent?: Accent;
  /** The question of the debrief that is talked about. */
  readonly question?: TextRef;
  /** The session is over, and so is the talk: the room is thanked. */
  readonly farewell?: true;
  /** Those who came last: no more than a screen can show. `heads` counts everybody. */
  readonly names: { readonly [seat: SeatId]: NamedBird };
  readonly heads: number;
  /** While there is one: the server adds it, it is in no session's state. */
  readonly warmUp?: WarmUpView;
  readonly teams: { readonly [team: TeamId]: WallTeam };
}

/** Null where everybody has left before the end: the team keeps its number, and the wall waits for none of its lamps. */
export type WallTeam = ScreenView | null;
