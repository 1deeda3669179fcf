/** Each team's lamps, one a puzzle, and its clock. No name, no attempt, no mistake. */
import type { ProjectorView } from '#domain/session/view.ts';
import { say } from '#web/i18n/say.ts';
import { Timer } from '#web/ui/timer.tsx';
import { typedAddress } from './place.ts';

export interface TeamsProps {
  readonly view: ProjectorView;
  /** Where late-comers go; absent once nobody can come in any more. */
  readonly at?: string;
  readonly now: () => number;
}

export function Teams({ view, at, now }: TeamsProps) {
  const teams = Object.entries(view.teams);
  return (
    <>
      <ul class="screen-teams">
        {teams.map(([id, team], index) => {
          const puzzles = Object.entries(team.puzzles);
          const lit = puzzles.filter(([, { status }]) => status === 'lit').length;
          return (
            <li key={id} class={team.status === 'won' ? 'screen-team screen-team-won' : 'screen-team'}>
              <div class="screen-team-head">
                <h2>{say('screen.team', { number: index + 1 })}</h2>
                {team.status === 'playing' ? (
                  <Timer clock={team.clock} now={now} label={say('screen.clock')} />
                ) : (
                  <strong class="screen-team-end">{say(`screen.${team.status}`)}</strong>
                )}
              </div>
              <div class="lamps" aria-hidden="true">
                {puzzles.map(([puzzle, { status }]) => (
                  <Lamp key={puzzle} lit={status === 'lit'} />
                ))}
              </div>
              <p>{say('screen.lit', { count: lit, all: puzzles.length })}</p>
            </li>
          );
        })}
      </ul>
      {at !== undefined && (
        <p class="screen-late">
          {typedAddress(at)} · <strong>{view.code}</strong>
        </p>
      )}
    </>
  );
}

/** Lit or dark by its flame and its rays too, not by colour alone. */
function Lamp({ lit }: { lit: boolean }) {
  return (
    <svg class={lit ? 'lamp lamp-lit' : 'lamp'} viewBox="0 0 48 64" aria-hidden="true" focusable="false">
      {lit && <path class="lamp-rays" d="M24 2v5M6 10l4 4M42 10l-4 4M1 28h6m34 0h6" />}
      <path class="lamp-body" d="M16 16h16l3 8v22H13V24Zm-5 30h26v12H11Z" />
      {lit && <path class="lamp-flame" d="M24 24c6 6 7 12 0 18-7-6-6-12 0-18Z" />}
      <path class="lamp-hook" d="M24 16v-5m-5 0h10" />
    </svg>
  );
}
