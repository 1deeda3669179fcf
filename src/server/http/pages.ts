/** The built pages: one document for every surface, and files whose names change with their content. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const SURFACES = ['/', '/play', '/console', '/screen'];

/** @param folder what the client was built into; nothing in tests that have no pages */
export function pages(folder: string | undefined): Router {
  const router = Router();
  if (folder === undefined) return router;
  const page: RequestHandler = (_request, response) => {
    response.sendFile(join(folder, 'index.html'), { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
  };
  router.get(SURFACES, page);
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  return router;
}

export function hasPages(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}
