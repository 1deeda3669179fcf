/** One viewer inside the preview: the surface's own page of a player, of the facilitator, or of the projector. */
import { type JSX, render } from 'preact';
import type { PlayerView } from '#domain/run/view.ts';
import type { ConsoleCommand } from '#domain/session/command.ts';
import type { ConsoleView, ProjectorView } from '#domain/session/view.ts';
import type { TeamCommand } from '#protocol/messages.ts';
import { choosePlainTexts } from '#web/i18n/plain-texts.ts';
import { addStrings, type Strings, speak, speakTo } from '#web/i18n/say.ts';
import { addSoundStrings } from '#web/sound/strings.ts';
import { motion } from '#web/ui/motion.ts';
import { addPartStrings } from '#web/ui/settings.tsx';
import { theme } from '#web/ui/theme.ts';
import { mapWanted } from '../play/place/map-choice.ts';
import { PlayPage } from '../play/play-page.tsx';
import { markRead } from '../play/story.tsx';
import type { Backstage } from './backstage.ts';
import { ConsoleFrame } from './console-frame.tsx';
import { FrameConnection } from './frame-connection.ts';
import type { Rehearsal } from './rehearsal.ts';
import { ScreenFrame } from './screen-frame.tsx';
import { isSeat, type Seer, type Setup } from './setup.ts';

/** @param at which of the three viewers, from 0: whose page it is may change */
export async function openFrame(root: HTMLElement, backstage: Backstage, at: number): Promise<void> {
  await Promise.all([
    addStrings('play', import.meta.glob<Strings>('../play/strings/*.json', { import: 'default' })),
    addStrings('console', import.meta.glob<Strings>('../console/strings/*.json', { import: 'default' })),
    addStrings('screen', import.meta.glob<Strings>('../screen/strings/*.json', { import: 'default' })),
    addPartStrings(),
    addSoundStrings(),
  ]);
  // Before anything is drawn: a kind's strings that load meanwhile would come in the language before.
  await speak(backstage.setup.peek().language);
  let looked: Setup | undefined;
  let shown: Shown | undefined;
  let times = 0;

  const stop = backstage.watch(() => {
    const setup = backstage.setup.peek();
    // A viewer may choose otherwise in its own settings: only what changed out there is followed.
    if (looked !== setup) look(setup, looked);
    looked = setup;
    const rehearsal = backstage.rehearsal.peek();
    const seer = setup.seers[at] ?? 'screen';
    if (rehearsal && rehearsal === shown?.rehearsal && seer === shown.seer) return shown.connection.refresh();
    shown?.connection.close();
    times += 1;
    // A player's page asks for tu or vous itself; who leads is an adult at work.
    if (!isSeat(seer)) void speakTo('vous');
    shown = rehearsal && showTo(seer, backstage, rehearsal, `preview/${seer}/${times}`);
    render(shown?.page ?? <p>No mission can be played.</p>, root);
    // Who jumps to a puzzle wants to see it, below the lists as it is on a phone.
    setTimeout(() => scrollToPuzzle(root, setup.puzzle !== ''));
  });
  addEventListener('pagehide', () => {
    stop();
    shown?.connection.close();
  });
}

/** In this frame alone: the browser's own way would move the desk around it too. */
function scrollToPuzzle(root: HTMLElement, isOpen: boolean): void {
  const top = root.querySelector('.puzzles')?.getBoundingClientRect().top ?? 0;
  const head = root.querySelector('.page-head')?.getBoundingClientRect().height ?? 0;
  scrollTo({ top: isOpen ? top + scrollY - head - SPARE_PX : 0 });
}

const SPARE_PX = 12;

function look(next: Setup, before: Setup | undefined): void {
  const page = document.documentElement;
  theme.value = next.theme;
  page.dataset.theme = next.theme;
  motion.value = next.motion;
  page.dataset.motion = next.motion;
  if (next.place !== before?.place) mapWanted.value = next.place === 'drawn';
  if (before && next.language !== before.language) void speak(next.language);
  if (next.plain !== before?.plain) choosePlainTexts(next.plain);
}

interface Shown {
  readonly seer: Seer;
  readonly rehearsal: Rehearsal;
  readonly connection: { refresh(): void; close(): void };
  readonly page: JSX.Element;
}

/** @param run another one for each beginning: the surfaces keep things by it */
function showTo(seer: Seer, backstage: Backstage, rehearsal: Rehearsal, run: string): Shown {
  if (seer === 'facilitator') {
    const connection = new FrameConnection<ConsoleView, ConsoleCommand>(backstage, rehearsal, seer);
    return { seer, rehearsal, connection, page: <ConsoleFrame key={run} connection={connection} /> };
  }
  if (seer === 'screen') {
    const connection = new FrameConnection<ProjectorView, never>(backstage, rehearsal, seer);
    return { seer, rehearsal, connection, page: <ScreenFrame key={run} connection={connection} /> };
  }
  // The briefing would have to be closed at each beginning; a button in the page opens it.
  markRead(run);
  const connection = new FrameConnection<PlayerView, TeamCommand>(backstage, rehearsal, seer);
  return { seer, rehearsal, connection, page: <PlayPage key={run} connection={connection} run={run} /> };
}
