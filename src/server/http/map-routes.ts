/** Maps of missions, by the hash that a player's view names. No text and no answer is in them: who asks is not asked. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import { type HttpContext, refuse } from './context.ts';

const NAME = /^[0-9a-f]{64}$/;
const compress = promisify(gzip);

interface Written {
  readonly plain: string;
  readonly gzipped: Buffer;
}

export function mapRoutes({ registry }: HttpContext): Router {
  const router = Router();
  /** A class asks for the same map within the same minute. */
  const written = new Map<string, Promise<Written>>();

  router.get('/maps/:name', async (request, response) => {
    const { name } = request.params;
    const place = NAME.test(name) ? registry.shelf.map(name) : undefined;
    if (!place) return refuse(response, 404, 'request/malformed');
    const kept = written.get(name) ?? write(place);
    written.set(name, kept);
    const { plain, gzipped } = await kept;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.acceptsEncodings('gzip') !== 'gzip') return void response.send(plain);
    response.setHeader('Content-Encoding', 'gzip');
    response.send(gzipped);
  });

  return router;
}

async function write(place: object): Promise<Written> {
  const plain = JSON.stringify(place);
  return { plain, gzipped: await compress(plain) };
}
