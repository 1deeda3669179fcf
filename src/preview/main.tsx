/** The page at `/preview`, in development only: the author's desk, and, in each of its frames, one viewer. */
import { render } from 'preact';
import { addPartStrings } from '#web/ui/settings.tsx';
import { Backstage } from './backstage.ts';
import { Desk } from './desk.tsx';
import { openFrame } from './frame.tsx';
import { LEVELS_CHANGED } from './levels-feed.ts';

async function open(root: HTMLElement): Promise<void> {
  const at = new URLSearchParams(location.search).get('at');
  const around = window.parent === window ? undefined : window.parent.canariBackstage;
  if (at !== null && around) return openFrame(root, around, Number(at));
  const backstage = new Backstage();
  window.canariBackstage = backstage;
  await Promise.all([addPartStrings(), backstage.readLevels()]);
  import.meta.hot?.on(LEVELS_CHANGED, () => void backstage.readLevels());
  addEventListener('hashchange', () => backstage.follow());
  render(<Desk backstage={backstage} />, root);
}

const root = document.getElementById('surface');
if (root === null) throw new Error('index.html has no #surface');
void open(root);
