/** Signing in to the console: the first visit from the server's own machine sets the passphrase. */
import { type RequestHandler, Router } from 'express';
import {
  type ConsoleStateResponse,
  PASSPHRASE_MIN,
  passphraseRequestSchema,
  type SignInResponse,
} from '#protocol/http.ts';
import { TokenBucket } from '../rooms/token-bucket.ts';
import { bearer, type HttpContext, refuse } from './context.ts';
import { isSameMachine } from './same-machine.ts';

/** Tries of one address, then one more each 20 s; and of everybody together. */
const TRIES = { burst: 6, perSecond: 1 / 20 };
const TRIES_OF_ALL = { burst: 60, perSecond: 1 };

export function consoleRoutes({ passphrase, registry }: HttpContext): Router {
  const router = Router();
  const { time } = registry;
  const ofAll = new TokenBucket(TRIES_OF_ALL.burst, TRIES_OF_ALL.perSecond, time.now());
  const ofAddress = new Map<string, TokenBucket>();

  /** A guesser in the room uses up their own tries, not the facilitator's. */
  function mayTry(address: string): boolean {
    const now = time.now();
    for (const [known, bucket] of ofAddress) if (bucket.isFull(now)) ofAddress.delete(known);
    const own = ofAddress.get(address) ?? new TokenBucket(TRIES.burst, TRIES.perSecond, now);
    ofAddress.set(address, own);
    return own.take(now) && ofAll.take(now);
  }

  router.get('/console', async (request, response) => {
    const state = (await passphrase.isSet()) ? 'sign-in' : isSameMachine(request) ? 'set-up' : 'refused';
    response.json({ state } satisfies ConsoleStateResponse);
  });

  router.post('/console/passphrase', async (request, response) => {
    const asked = passphraseRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    if (await passphrase.isSet()) return refuse(response, 409, 'console/already-set');
    if (!isSameMachine(request)) return refuse(response, 403, 'console/refused');
    if (asked.data.passphrase.length < PASSPHRASE_MIN) return refuse(response, 400, 'console/passphrase-short');
    await passphrase.set(asked.data.passphrase);
    response.status(201).json({ token: await passphrase.signIn() } satisfies SignInResponse);
  });

  router.post('/console/sign-in', async (request, response) => {
    const asked = passphraseRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    if (!mayTry(request.ip ?? '')) return refuse(response, 429, 'console/too-many-tries');
    if (!(await passphrase.matches(asked.data.passphrase))) return refuse(response, 403, 'console/wrong-passphrase');
    response.json({ token: await passphrase.signIn() } satisfies SignInResponse);
  });

  return router;
}

/** Lets only signed-in consoles through. */
export function signedIn({ passphrase }: HttpContext): RequestHandler {
  return async (request, response, next) => {
    const token = bearer(request.headers.authorization);
    await passphrase.recall(token);
    if (passphrase.isSignedIn(token)) next();
    else refuse(response, 401, 'console/sign-in');
  };
}
