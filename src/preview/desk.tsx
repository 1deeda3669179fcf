/** The author's desk: what to play, the clock, the three viewers, and what the rules wrote down. */
import '#web/ui/page.tsx';
import './preview.css';
import { useEffect } from 'preact/hooks';
import type { LevelPackage } from '#domain/level/level.ts';
import { KINDS } from '#puzzles/kinds.ts';
import { motion } from '#web/ui/motion.ts';
import { Notice } from '#web/ui/panel.tsx';
import { theme } from '#web/ui/theme.ts';
import type { Backstage } from './backstage.ts';
import { Evidence } from './evidence.tsx';
import { Journal } from './journal.tsx';
import { LevelProblems } from './level-problems.tsx';
import { LookBar } from './look-bar.tsx';
import { Machines } from './machines.tsx';
import { MissionBar } from './mission-bar.tsx';
import { PlayBar } from './play-bar.tsx';
import { ViewerFrame } from './viewer-frame.tsx';

export function Desk({ backstage }: { backstage: Backstage }) {
  const setup = backstage.setup.value;
  const rehearsal = backstage.rehearsal.value;
  const log = backstage.log.value;
  useEffect(() => {
    document.title = `Preview · ${setup.level}`;
    theme.value = setup.theme;
    motion.value = setup.motion;
    document.documentElement.dataset.theme = setup.theme;
    document.documentElement.dataset.motion = setup.motion;
  }, [setup]);
  return (
    <main class="preview" lang="en">
      <header class="preview-bars">
        <div class="preview-head">
          <h1>Preview</h1>
          <MissionBar backstage={backstage} />
        </div>
        <div class="preview-head">
          {rehearsal && <PlayBar backstage={backstage} rehearsal={rehearsal} />}
          <LookBar backstage={backstage} />
          <p class="preview-said" role="status">
            {backstage.said.value}
          </p>
        </div>
      </header>
      <LevelProblems backstage={backstage} />
      {log.length > 0 && (
        <Notice tone="brick" icon="warning">
          <ul class="preview-log">
            {log.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {rehearsal && (
        <>
          <div class={`preview-viewers preview-width-${setup.width}`}>
            {setup.seers.map((_, at) => (
              <ViewerFrame key={String(at)} at={at} backstage={backstage} rehearsal={rehearsal} />
            ))}
          </div>
          <Machines backstage={backstage} rehearsal={rehearsal} />
          <Journal backstage={backstage} rehearsal={rehearsal} />
          <Evidence backstage={backstage} rehearsal={rehearsal} />
        </>
      )}
      <UnusedKinds levels={backstage.feed.value?.levels ?? []} />
    </main>
  );
}

/** A kind is seen with a mission's data: one that no mission uses has none. */
function UnusedKinds({ levels }: { levels: readonly LevelPackage[] }) {
  const used = new Set(levels.flatMap(({ level }) => Object.values(level.puzzles).map(({ kind }) => kind)));
  const unused = [...KINDS.keys()].filter((kind) => !used.has(kind));
  return unused.length === 0 ? null : <p class="soft">Kinds that no mission uses: {unused.join(', ')}.</p>;
}
