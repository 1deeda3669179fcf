/** The number of one's own team: the one that the screen and the console have. */
import { expect, it } from 'vitest';
import { Sitting } from '#tests/sitting.ts';
import { projectLobby } from './project.ts';
import { projectTeam } from './project-team.ts';

/** Four people, of whom the first two are placed in one team. */
function byHand(places: readonly number[]) {
  const sitting = new Sitting({ teamSize: 2, seed: 5 });
  sitting.lead({ type: 'set-forming', forming: 'hand' });
  for (const [i, place] of places.entries()) {
    sitting.join(`s${i}`);
    sitting.lead({ type: 'place-seat', seat: `s${i}`, place });
  }
  return sitting;
}

const inLobby = ({ session }: Sitting) => Object.keys(session.seats).map((seat) => projectLobby(session, seat).me.team);
const inPlay = ({ session }: Sitting) =>
  Object.values(session.seats).map(({ team = '' }) => projectTeam(session, team).team);

it('[R214] where several teams play, each knows its number', () => {
  const sitting = byHand([1, 1, 2, 2]);
  sitting.lead({ type: 'start-session' });
  expect(inPlay(sitting)).toEqual([1, 1, 2, 2]);
});

it('[R214] a place by hand has the number that its team begins with, also past a place that is empty', () => {
  const sitting = byHand([1, 1, 3, 3]);
  expect(inLobby(sitting)).toEqual([1, 1, 2, 2]);
  sitting.lead({ type: 'start-session' });
  expect(inPlay(sitting)).toEqual([1, 1, 2, 2]);
});

it('[R214] one team has no number, nor has anybody before teams are known', () => {
  const one = byHand([1, 1]);
  expect(inLobby(one)).toEqual([undefined, undefined]);
  one.lead({ type: 'start-session' });
  expect(inPlay(one)).toEqual([undefined, undefined]);
  const drawn = new Sitting({ teamSize: 2, seed: 5 });
  drawn.join('a', 'b', 'c', 'd');
  expect(inLobby(drawn)).toEqual([undefined, undefined, undefined, undefined]);
});
