/** The story and the player's own part, shown once at the start and whenever it is asked for. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Canari } from '#web/ui/canari.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { ReadAloud } from '#web/ui/read-aloud.tsx';
import { MyRoles, TeamNumber } from './side.tsx';
import type { Table } from './table.ts';

export function Story({ table, run }: { table: Table; run: string }) {
  const [open, setOpen] = useState(() => !wasRead(run));
  const close = () => {
    markRead(run);
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="book" />
        {say('play.story.again')}
      </Button>
      <Dialog
        title={say('play.story.title')}
        open={open}
        onClose={close}
        actions={
          <Button tone="primary" onClick={close}>
            {say('play.story.go')}
          </Button>
        }
      >
        <div class="stack">
          <div class="row">
            <Canari mood="calm" size={72} />
            <TeamNumber table={table} />
            <ReadAloud lines={storyLines(table)} of={say('play.story.title')} />
          </div>
          {table.view.intro.map((paragraph) => (
            <p key={paragraph.t}>{table.text(paragraph)}</p>
          ))}
          <MyRoles table={table} level={3} />
          <p class="soft">{say('play.story.kept')}</p>
        </div>
      </Dialog>
    </>
  );
}

/** The story, then the player's own part. */
function storyLines({ view, text }: Table): readonly string[] {
  const mine = (view.seats[view.me]?.roles ?? []).flatMap((role) => {
    const told = view.roles[role];
    return told ? [text(told.name), text(told.brief)] : [];
  });
  return [...view.intro.map(text), ...mine];
}

const READ = 'canari.story-read';

function wasRead(run: string): boolean {
  try {
    return sessionStorage.getItem(READ) === run;
  } catch {
    return false;
  }
}

export function markRead(run: string): void {
  try {
    sessionStorage.setItem(READ, run);
  } catch {
    // A browser that keeps nothing shows the story again after a reload.
  }
}
