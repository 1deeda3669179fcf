/**
 * Whether this tab is steered by keys. Only then has a heading that the page focuses a ring: browsers give it one after a finger
 * too, once what was pressed is gone, and it looks like a fault. The first key shows where the focus is, at once.
 */
const KEPT_AS = 'canari.keys';
const STEERING = new Set(['Tab', 'Enter', ' ', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'F6']);
/** Letters there are an answer, and Enter sends it, on the keys of a phone too. */
const WRITTEN_IN = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

export function startSteeredByKeys(page: HTMLElement): void {
  const set = (byKeys: boolean) => {
    if (byKeys) page.dataset.keys = 'yes';
    else delete page.dataset.keys;
    keep(byKeys);
  };
  // From the page before this one: the mission begins on another.
  if (wasKept()) page.dataset.keys = 'yes';
  page.addEventListener(
    'keydown',
    ({ key, target }) => {
      const writes = target instanceof Element && target.matches(WRITTEN_IN);
      if (STEERING.has(key) && (!writes || key === 'Tab')) set(true);
    },
    true,
  );
  page.addEventListener('pointerdown', () => set(false), true);
}

function wasKept(): boolean {
  try {
    return sessionStorage.getItem(KEPT_AS) === 'yes';
  } catch {
    return false;
  }
}

function keep(byKeys: boolean): void {
  try {
    if (byKeys) sessionStorage.setItem(KEPT_AS, 'yes');
    else sessionStorage.removeItem(KEPT_AS);
  } catch {
    // Denied: the next page waits for its first key.
  }
}
