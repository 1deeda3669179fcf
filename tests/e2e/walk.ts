/** A player who walks in the drawn place to a thing and uses it: with arrow keys, or by taps as on a phone. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { LevelMap, Place } from '#domain/level/map.ts';
import { readMap } from '#domain/level/read-map.ts';
import { wayFinder } from '#web/stage/find-way.ts';
import { gridOf } from '#web/stage/grid.ts';
import { cornerFor, zoomFor } from '#web/stage/lens.ts';
import { press } from './hands.ts';
import { wordsOf } from './words.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const map = mapOf('levels/alerte-grisou/map.tmj', 'levels/mine.tsj');
/** Every door: who walks through one that is shut is stopped, and the test with them. */
const wayTo = wayFinder(gridOf(map, () => false));

const WALKS_WITHIN_MS = 90_000;
/** As near as the keys aim. */
const NEAR_PX = 16;
/** So far from the picture's edge a finger still taps on it. */
const EDGE_PX = 24;
/** So near to a thing's foot, in px of the map, a finger may touch it. */
const TOUCHES_PX = 110;
/** The middle of the smallest thing, above its foot. */
const PICTURE_PX = 24;

/** Holds arrow keys until the thing's name shows beside the bird, then uses it. */
export async function walkByKeys(page: Page, object: string, done: Locator): Promise<void> {
  await backToPlace(page);
  await page.getByRole('button', { name: wordsOf(page).start('play.place.walk') }).focus();
  const label = page.locator('.stage-label', { hasText: wordsOf(page).within(`object.${object}.name`) });
  const held = new Set<string>();
  await until(page, async () => {
    const isThere = (await label.count()) > 0;
    const wanted = isThere ? [] : keysTowards(await placeOf(page), objectPlace(object));
    for (const key of [...held].filter((each) => !wanted.includes(each))) await page.keyboard.up(key);
    for (const key of wanted.filter((each) => !held.has(each))) await page.keyboard.down(key);
    held.clear();
    for (const key of wanted) held.add(key);
    return isThere;
  });
  // The bird may have taken one step too many when the key came up: what is not beside it is not used.
  await until(page, async () => {
    if (await done.isVisible()) return true;
    if ((await label.count()) > 0) await page.keyboard.press('Enter');
    return (await standsStill(page)) && (await done.isVisible());
  });
}

/** Taps on the way, again wherever the bird stops, until the thing itself is in view and is tapped. */
export async function walkByTaps(page: Page, object: string, done: Locator): Promise<void> {
  await backToPlace(page);
  const canvas = page.locator('canvas');
  await until(page, async () => {
    // What was used opens within these frames.
    const isStill = await standsStill(page);
    if (await done.isVisible()) return true;
    if (!isStill) return false;
    const box = await canvas.boundingBox();
    if (!box || !(await canvas.isVisible())) {
      // A finger touched a thing on the way: its words are in front.
      await backToPlace(page);
      return false;
    }
    const from = await placeOf(page);
    const way = wayTo(from, objectPlace(object));
    const zoom = zoomFor(box, 1, map.tile);
    const seen = cornerFor(from, box, zoom, { width: map.columns * map.tile, height: map.rows * map.tile });
    const aim = aimFor(from, way.length < 2 ? pictureOf(object) : (way[0] ?? from), object, {
      left: seen.x + EDGE_PX / zoom,
      top: seen.y + EDGE_PX / zoom,
      right: seen.x + (box.width - EDGE_PX) / zoom,
      bottom: seen.y + (box.height - EDGE_PX) / zoom,
    });
    await page.touchscreen.tap(box.x + (aim.x - seen.x) * zoom, box.y + (aim.y - seen.y) * zoom);
    return false;
  });
}

interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** On the line to the place, the farthest that is in the picture and touches nothing else. */
function aimFor(from: Place, to: Place, object: string, seen: Seen): Place {
  const others = Object.keys(map.objects).filter((each) => each !== object);
  const isFit = ({ x, y }: Place) =>
    x >= seen.left &&
    x <= seen.right &&
    y >= seen.top &&
    y <= seen.bottom &&
    others.every((each) => Math.hypot(x - objectPlace(each).x, y - objectPlace(each).y) > TOUCHES_PX);
  const along = Array.from({ length: 20 }, (_, at) => 1 - at / 20).map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
  return along.find(isFit) ?? to;
}

async function backToPlace(page: Page): Promise<void> {
  const leave = page.getByRole('button', { name: wordsOf(page).whole('play.place.leave') });
  if ((await leave.count()) > 0) await press(leave.first());
  await expect(page.locator('canvas')).toBeVisible();
}

/** Asks again and again, each time as soon as the page has drawn. */
async function until(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const last = performance.now() + WALKS_WITHIN_MS;
  while (!(await isDone())) {
    if (performance.now() > last)
      throw new Error(`the bird did not come there: it is at ${JSON.stringify(await placeOf(page))}`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** Where the bird is: the page keeps it for a reload. */
async function placeOf(page: Page): Promise<Place> {
  const kept = await page.evaluate(() => sessionStorage.getItem('canari.place'));
  return kept === null ? map.start : (JSON.parse(kept) as Place);
}

async function standsStill(page: Page): Promise<boolean> {
  const before = await placeOf(page);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  const after = await placeOf(page);
  return before.x === after.x && before.y === after.y;
}

function keysTowards(from: Place, to: Place): string[] {
  const next = wayTo(from, to).find(({ x, y }) => Math.hypot(x - from.x, y - from.y) > NEAR_PX) ?? to;
  const keys: string[] = [];
  if (Math.abs(next.x - from.x) > NEAR_PX / 2) keys.push(next.x > from.x ? 'ArrowRight' : 'ArrowLeft');
  if (Math.abs(next.y - from.y) > NEAR_PX / 2) keys.push(next.y > from.y ? 'ArrowDown' : 'ArrowUp');
  return keys;
}

function objectPlace(object: string): Place {
  const place = map.objects[object];
  if (!place) throw new Error(`no ${object} on the map`);
  return place;
}

/** Where a finger touches it: a thing is drawn above its foot. */
function pictureOf(object: string): Place {
  const { x, y } = objectPlace(object);
  return { x, y: y - PICTURE_PX };
}

function mapOf(file: string, tileset: string): LevelMap {
  const { map: read, faults } = readMap({ map: readJson(file), tileset: readJson(tileset) });
  if (!read) throw new Error(`the map cannot be read: ${JSON.stringify(faults)}`);
  return read;
}
