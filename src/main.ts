/** The page's first script: loads the one surface that the path names. Each surface exports `open`. */

import type { Ahead, Page, Surface, SurfacePath } from '#web/surface.ts';

const SURFACES = {
  '/': () => import('./join/main.tsx'),
  '/play': () => import('./play/main.tsx'),
  '/console': () => import('./console/main.tsx'),
  '/screen': () => import('./screen/main.tsx'),
  '/take-home': () => import('./take-home/main.tsx'),
  '/booster': () => import('./take-home/main.tsx'),
} satisfies Record<SurfacePath, () => Promise<Surface>>;

function isSurface(path: string): path is SurfacePath {
  return Object.hasOwn(SURFACES, path);
}

async function openPage(root: HTMLElement): Promise<void> {
  const path = location.pathname.replace(/(.)\/+$/, '$1');
  const surface = await SURFACES[isSurface(path) ? path : '/']();
  await surface.open(pageOf(root));
  // Back and forward: a page's address says which surface it is.
  addEventListener('popstate', () => location.reload());
}

function pageOf(root: HTMLElement): Page {
  return {
    root,
    prefetch: (next, ahead) => void prepare(next, ahead),
    go: (next) => void go(root, next),
  };
}

/**
 * Without a new page: what was loaded ahead is there already, run and all, which on a weak device is a second. It takes the
 * place of what is shown once it is ready, and gets a new page after all if it cannot be.
 */
async function go(root: HTMLElement, path: SurfacePath): Promise<void> {
  try {
    const surface: Surface = await SURFACES[path]();
    await surface.open(pageOf(root));
    history.pushState(null, '', path);
    scrollTo(0, 0);
  } catch {
    location.assign(path);
  }
}

/** A failed prefetch costs nothing: the surface is loaded again when it is opened. */
async function prepare(path: SurfacePath, ahead: Ahead): Promise<void> {
  const surface: Surface | undefined = await SURFACES[path]().catch(() => undefined);
  await surface?.prepare?.(ahead);
}

/** No strings and no parts are loaded when this shows, so it is said in every language. */
function sayThatItFailed(root: HTMLElement): void {
  const said = [
    ['fr', 'La page n’a pas pu se charger. Il faut vérifier le réseau, puis recharger.'],
    ['en', 'The page could not load. Check the network, then reload.'],
    ['de', 'Die Seite konnte nicht geladen werden. Bitte das Netz prüfen, dann neu laden.'],
    ['nl', 'De pagina kon niet laden. Controleer het netwerk en laad ze opnieuw.'],
  ] as const;
  for (const [language, sentence] of said) {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = sentence;
    root.append(line);
  }
}

const root = document.getElementById('surface');
if (root === null) throw new Error('index.html has no #surface');
openPage(root).catch((bug: unknown) => {
  console.error(bug);
  sayThatItFailed(root);
});
