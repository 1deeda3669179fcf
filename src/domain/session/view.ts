/** What leaves a session: the shapes that `projectSession(session, viewer)` gives. */
import type { RunId, SeatId, TeamId } from '../ids.ts';
import type { FacilitatorView, ScreenView } from '../run/view.ts';
import type { TextRef } from '../text.ts';
import type { Programme } from './state.ts';

/** What one device in the lobby sees. When `run` is there, play has begun and the team room is open. */
export interface LobbyView {
  readonly kind: 'lobby';
  readonly status: 'lobby' | 'playing' | 'ended';
  readonly mission: TextRef;
  readonly me: { readonly name: string; readonly bird: string; readonly drawsLeft: number };
  readonly others: { readonly [seat: SeatId]: { readonly name: string; readonly bird: string } };
  readonly run?: RunId;
}

export interface ConsoleView {
  readonly kind: 'console';
  readonly status: LobbyView['status'];
  readonly frozen: boolean;
  readonly code: string;
  readonly mission: TextRef;
  readonly programme: Programme;
  readonly teamSize: number;
  readonly seats: {
    readonly [seat: SeatId]: {
      readonly name: string;
      readonly bird: string;
      readonly heads: number;
      readonly team?: TeamId;
    };
  };
  /** Teams with their run as the facilitator sees it. The server adds `run`: it is another state. */
  readonly teams: { readonly [team: TeamId]: { readonly seats: readonly SeatId[]; readonly run?: FacilitatorView } };
}

/** What the projector sees: counts and light, never a name with a mistake. */
export interface ProjectorView {
  readonly kind: 'screen';
  readonly status: LobbyView['status'];
  readonly frozen: boolean;
  readonly code: string;
  readonly mission: TextRef;
  readonly names: { readonly [seat: SeatId]: { readonly name: string; readonly bird: string } };
  readonly teams: { readonly [team: TeamId]: ScreenView };
}
