/** A whole mission on screen, by people who know the answers: what all of them do in it, one puzzle after the other. */
import { expect, type Page } from '@playwright/test';
import { wordsOf } from '../words.ts';
import { solveBackups } from './backups.ts';
import { solveForge } from './forge.ts';
import { solveGestures } from './gestures.ts';
import { solveLeak } from './leak.ts';
import { solveMail } from './mail.ts';
import { solveRelay } from './relay.ts';
import { solveRoster } from './roster.ts';
import { each, goTo, together } from './together.ts';
import { solveValves } from './valves.ts';
import { solveVote } from './vote.ts';

/** Teams of one to three play fewer demands, and no plan. */
export type Variant = 'full' | 'short';

export async function takeLamps(people: readonly Page[]): Promise<void> {
  await goTo(people, 'P0');
  await together(people, (words) => words.whole('pull-together.take'));
}

/**
 * What comes after the mail, to the vote.
 * @param two who turn their keys where any two may
 */
export async function solveTheRest(
  people: readonly Page[],
  variant: Variant,
  two: readonly Page[] = people.slice(0, 2),
): Promise<void> {
  await solveLeak(people);
  await solveForge(people);
  await solveRelay(people, variant === 'full' ? 4 : 3);
  await solveBackups(people, variant === 'full');
  await solveValves(people, two);
  await solveRoster(people, two);
  await solveGestures(people, two);
  await solveVote(people);
}

export async function pullLever(people: readonly Page[]): Promise<void> {
  await goTo(people, 'lever');
  await together(people, (words) => words.whole('pull-together.pull'));
  await each(people, (page) =>
    expect(page.getByRole('heading', { name: wordsOf(page).whole('play.end.won') })).toBeVisible(),
  );
}

/** From the lamps to daylight. */
export async function winMission(people: readonly Page[], variant: Variant): Promise<void> {
  await takeLamps(people);
  await solveMail(people);
  await solveTheRest(people, variant);
  await pullLever(people);
}
