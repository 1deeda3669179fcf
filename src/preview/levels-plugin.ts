/**
 * What `npm run dev` adds to Vite for `/preview`: the page loads the preview instead of a surface, and its missions come
 * from their files. Nothing that is built refers to src/preview, so a build cannot hold it.
 */
import { sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { LEVELS_CHANGED, LEVELS_PATH, type LevelsFeed } from './levels-feed.ts';

const PAGE = /^\/preview\/?(?:[?#]|$)/;
const FIRST_SCRIPT = '/src/main.ts';
const PREVIEW_SCRIPT = '/src/preview/main.tsx';
/** An editor that saves writes more than once. */
const SETTLED_MS = 80;

export function previewLevels(): Plugin {
  return {
    name: 'canari-preview',
    apply: 'serve',
    // No page refers to it, so Vite would find its libraries only when it is first opened, and load it twice.
    config: () => ({ optimizeDeps: { entries: ['index.html', PREVIEW_SCRIPT.slice(1)] } }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { originalUrl = '' }) =>
        PAGE.test(originalUrl) ? html.replace(FIRST_SCRIPT, PREVIEW_SCRIPT) : html,
    },
    configureServer(server) {
      server.middlewares.use(LEVELS_PATH, answerWithLevels(server));
      server.middlewares.use('/api/maps', answerWithMap(server));
      callOutChanges(server);
    },
  };
}

function answerWithLevels(server: ViteDevServer): Connect.NextHandleFunction {
  return (_request, response) => {
    readLevels(server).then(
      (feed) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(feed)),
      (bug: unknown) => {
        response.statusCode = 500;
        response.end(String(bug));
      },
    );
  };
}

/** A map that was changed since the server beside started: the server would not know its name. */
function answerWithMap(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = request.url?.slice(1);
    readLevels(server).then(({ levels }) => {
      const place = levels.find(({ map }) => map?.name === name)?.map?.place;
      if (place) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(place));
      else next();
    }, next);
  };
}

/** Through Vite, so that a kind whose schema has just changed reads missions by the new one. */
async function readLevels(server: ViteDevServer): Promise<LevelsFeed> {
  const [library, kinds] = (await Promise.all([
    server.ssrLoadModule('/src/server/level-library.ts'),
    server.ssrLoadModule('/src/puzzles/kinds.ts'),
  ])) as [typeof import('#server/level-library.ts'), typeof import('#puzzles/kinds.ts')];
  const { levels, problems } = await library.loadLevels(`${server.config.root}/levels`, kinds.KINDS);
  return { levels: [...levels.values()], problems };
}

function callOutChanges({ watcher, ws, config }: ViteDevServer): void {
  let settled: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_event, path) => {
    if (!path.split(sep).join('/').startsWith(`${config.root}/levels/`)) return;
    clearTimeout(settled);
    settled = setTimeout(() => ws.send(LEVELS_CHANGED), SETTLED_MS);
  });
}
