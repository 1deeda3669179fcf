/** Forges the phrase: the smith throws and draws, then the reader says what it is. */
import type { ForgeView } from '#puzzles/passphrase-forge/board-view.ts';
import type { ForgeSolution } from '#puzzles/passphrase-forge/schema.ts';
import type { Fill, Playing } from './playing.ts';

export const passphraseForge: Fill = (seats, how) => {
  for (const seat of seats) {
    const { practice } = seat.board<ForgeView>();
    if (!practice) continue;
    const right = seat.solution<ForgeSolution>().practice;
    const phrase = how === 'right' ? right : practice.phrases.find((each) => each !== right);
    seat.move({ type: 'choose', phrase: phrase ?? '' });
  }
  const smith = seats.find((seat) => seat.board<ForgeView>().bars);
  if (smith) forge(smith, how);
  const reader = seats.find((seat) => seat.board<ForgeView>().gauge);
  if (reader && reader.board<ForgeView>().vote !== 'good') reader.move({ type: 'vote', vote: 'good' });
};

/** A wrong phrase is the first that is drawn: the first draw always holds bad bars. */
function forge(smith: Playing, how: 'right' | 'wrong'): void {
  const { words } = smith.solution<ForgeSolution>();
  const bars = () => Object.entries(smith.board<ForgeView>().bars ?? {});
  const bad = () => bars().filter(([, bar]) => !words.includes(bar));
  const isFull = () => bars().length === smith.board<ForgeView>().places;
  if (!isFull()) smith.move({ type: 'draw' });
  while (how === 'right' && bad().length > 0) {
    for (const [place] of bad()) smith.move({ type: 'throw', place: Number(place) });
    smith.move({ type: 'draw' });
  }
}
