/** What anybody may ask without a seat: the page that a mission gives to take home, and its boosters. */
import { Router } from 'express';
import type { LevelPackage } from '#domain/level/level.ts';
import {
  type BoosterResponse,
  type JoinResponse,
  openBoosterRequestSchema,
  type TakeHomeResponse,
  takeHomeRequestSchema,
} from '#protocol/http.ts';
import { TokenBucket } from '../rooms/token-bucket.ts';
import { LevelVoice } from '../texts.ts';
import { type HttpContext, refuse } from './context.ts';

/** A class begins within the same minute, behind one address. */
const BURST = 60;
const PER_SECOND = 1;
const STATUS = { 'mission/unknown': 404, 'store/unavailable': 503 } as const;

export function takeHomeRoutes({ registry, linkSessions, addresses }: HttpContext): Router {
  const router = Router();
  const opened = new TokenBucket(BURST, PER_SECOND, registry.time.now());

  router.get('/take-home/:mission', async (request, response) => {
    const asked = takeHomeRequestSchema.safeParse(request.query);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    const { levels } = await registry.shelf.offer();
    const mission = levels.get(request.params.mission);
    if (!mission || mission.level.takeHome === 0) return refuse(response, 404, 'mission/unknown');
    const says = (of: LevelPackage) => {
      const voice = new LevelVoice(of, registry.log);
      return (key: string) => voice.say(key, { ...asked.data, plain: false });
    };
    const say = says(mission);
    const { takeHome, crafts, boosters } = mission.level;
    const answer: TakeHomeResponse = {
      title: say('title'),
      lines: Array.from({ length: takeHome }, (_, at) => say(`takehome.${at + 1}`)),
      crafts: crafts.map((puzzle) => ({ name: say(`craft.${puzzle}.name`), text: say(`craft.${puzzle}.text`) })),
      boosters: boosters.flatMap(({ mission: id, days }) => {
        const booster = levels.get(id);
        return booster
          ? [{ mission: id, title: says(booster)('title'), days, minutes: booster.level.minutes.play }]
          : [];
      }),
      addresses: addresses(),
    };
    response.json(answer);
  });

  router.get('/boosters/:mission', async (request, response) => {
    const asked = takeHomeRequestSchema.safeParse(request.query);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    const booster = await linkSessions.booster(request.params.mission);
    if (!booster) return refuse(response, 404, 'mission/unknown');
    const title = new LevelVoice(booster, registry.log).say('title', { ...asked.data, plain: false });
    response.json({ title, minutes: booster.level.minutes.play } satisfies BoosterResponse);
  });

  router.post('/boosters', async (request, response) => {
    const asked = openBoosterRequestSchema.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, 'request/malformed');
    if (!opened.take(registry.time.now())) return refuse(response, 429, 'store/unavailable');
    const { mission, ...manner } = asked.data;
    const answer = await linkSessions.open(mission, manner);
    if (typeof answer === 'string') return refuse(response, STATUS[answer], answer);
    response.status(201).json(answer satisfies JoinResponse);
  });

  return router;
}
