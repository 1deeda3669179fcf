/** A team that knows solution.yaml: it plays a mission by what its views offer, and by nothing else. */
import { accessRoster } from './play-solution/access-roster.ts';
import { backupPlan } from './play-solution/backup-plan.ts';
import { consensusVote } from './play-solution/consensus-vote.ts';
import { footprintMap } from './play-solution/footprint-map.ts';
import { inboxTriage } from './play-solution/inbox-triage.ts';
import { passphraseForge } from './play-solution/passphrase-forge.ts';
import { type Fill, type How, type Playable, Playing, viewOf } from './play-solution/playing.ts';
import { procedureOrder } from './play-solution/procedure-order.ts';
import { ruleGates } from './play-solution/rule-gates.ts';
import { twofaRelay } from './play-solution/twofa-relay.ts';

/** How to fill the board of each kind, so that it can be confirmed. A kind that is not here cannot be played. */
const FILL: { readonly [kind: string]: Fill } = {
  'access-roster': accessRoster,
  'backup-plan': backupPlan,
  'consensus-vote': consensusVote,
  'footprint-map': footprintMap,
  'inbox-triage': inboxTriage,
  'passphrase-forge': passphraseForge,
  'procedure-order': procedureOrder,
  'pull-together': () => {},
  'rule-gates': ruleGates,
  'twofa-relay': twofaRelay,
};

export function fillOf(team: Playable, puzzle: string): Fill {
  const kind = team.game.level.puzzles[puzzle]?.kind ?? '';
  const fill = FILL[kind];
  if (!fill) throw new Error(`tests/play-solution.ts does not know how to play ${kind}`);
  return fill;
}

/** Everybody who holds a key fills the board and turns it, once. */
export function playOnce(team: Playable, puzzle: string, how: How = 'right'): void {
  const fill = fillOf(team, puzzle);
  team.open(puzzle);
  const waiting = (seat: string) => ['incomplete', 'ready'].includes(viewOf(team, seat, puzzle).key ?? 'none');
  const holders = team.seats.filter(waiting);
  const { stage, status } = viewOf(team, holders[0] ?? '', puzzle);
  fill(
    holders.map((seat) => new Playing(team, seat, puzzle)),
    how,
  );
  for (const seat of holders) {
    const view = viewOf(team, seat, puzzle);
    const goesOn = view.stage === stage && (view.status === status || view.status === 'confirming');
    if (goesOn && waiting(seat)) team.confirm(puzzle, seat);
  }
}

/** Plays whatever can be played until the mission is over. Throws if nothing moves any more. */
export function playSolution(team: Playable & { readonly commands: readonly unknown[] }): void {
  while (team.run.status === 'playing') {
    const before = team.commands.length;
    for (const puzzle of Object.keys(team.run.puzzles)) {
      const seen = team.run.puzzles[puzzle]?.frame.value;
      if (seen === 'ready' || seen === 'open' || seen === 'practising') playOnce(team, puzzle);
    }
    if (team.commands.length === before) throw new Error('the mission cannot be played on with solution.yaml');
  }
}
