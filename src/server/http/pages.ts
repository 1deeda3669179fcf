/** The built pages: one document for every surface, and files whose names change with their content. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import compressedStatic from 'express-static-gzip';

const SURFACES = ['/', '/play', '/console', '/screen', '/take-home', '/booster'];
/** Copies that the build left beside the files. Browsers ask for brotli over https only. */
const COMPRESSED = { enableBrotli: true, orderPreference: ['br', 'gz'], index: false };

/** @param folder what the client was built into; nothing in tests that have no pages */
export function pages(folder: string | undefined): Router {
  const router = Router();
  if (folder === undefined) return router;
  const page: RequestHandler = (_request, response) => {
    response.sendFile(join(folder, 'index.html'), { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
  };
  router.get(SURFACES, page);
  router.use(
    '/assets',
    compressedStatic(join(folder, 'assets'), { ...COMPRESSED, serveStatic: { immutable: true, maxAge: '1y' } }),
  );
  router.use(compressedStatic(folder, { ...COMPRESSED, serveStatic: { maxAge: 0 } }));
  return router;
}

export function hasPages(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}
