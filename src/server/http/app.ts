/** The HTTP side of the server: pages, /api, and joining rooms. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { consoleRoutes, signedIn } from './console-routes.ts';
import { type HttpContext, refuse } from './context.ts';
import { securityHeaders } from './headers.ts';
import { joinRoutes } from './join-routes.ts';
import { mapRoutes } from './map-routes.ts';
import { matchmakingRoutes } from './matchmaking-routes.ts';
import { isOwnOrigin } from './origin.ts';
import { pages } from './pages.ts';
import { isSameMachine } from './same-machine.ts';
import { seatEvidenceRoutes } from './seat-evidence.ts';
import { sessionRoutes } from './session-routes.ts';
import { takeHomeRoutes } from './take-home-routes.ts';

/** Bodies are a few hundred bytes. */
const BODY_LIMIT = '16kb';

export function createApp(context: HttpContext, pagesFolder: string | undefined): Express {
  const { registry, publicUrl } = context;
  const app = express();
  app.disable('x-powered-by');
  // Only behind our own reverse proxy may a header say who asks.
  app.set('trust proxy', publicUrl ? ['loopback', 'linklocal', 'uniquelocal'] : false);
  app.use(securityHeaders(publicUrl?.protocol === 'https:'));
  app.use(ownPagesOnly(publicUrl));

  app.use(['/api', '/matchmake'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use(express.json({ limit: BODY_LIMIT }));
  app.get('/api/health', (_request, response) => void response.json({ ok: true, protocol: PROTOCOL_VERSION }));
  app.use('/api', joinRoutes(context), seatEvidenceRoutes(context), mapRoutes(context), takeHomeRoutes(context));
  app.use('/api', consoleRoutes(context));
  app.use(['/api/missions', '/api/sessions'], signedIn(context));
  app.use('/api', sessionRoutes(context));
  app.use('/matchmake', matchmakingRoutes(context));
  app.use((request, _response, next) => {
    if (!context.reached.yet && !isSameMachine(request)) context.reached.yet = true;
    next();
  });
  app.use(pages(pagesFolder));

  app.use((_request, response) => refuse(response, 404, 'request/malformed'));
  app.use(caught(registry.log));
  return app;
}

/** What changes something must come from a page of ours [R84]. */
function ownPagesOnly(publicUrl: URL | undefined): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD' || isOwnOrigin(request.headers, publicUrl)) next();
    else refuse(response, 403, 'request/foreign-origin');
  };
}

function caught(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) return refuse(response, status, 'request/malformed');
    log(`bug: ${request.method} ${request.path}\n${error instanceof Error ? error.stack : String(error)}`);
    refuse(response, 503, 'store/unavailable');
  };
}
