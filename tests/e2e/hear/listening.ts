/** A page that is heard: a virtual screen reader inside it notes what it says, and reads a part of the page when asked. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';

/** What was said, in the reader's own words: role, name, value, states. */
export interface Heard {
  /** `page`: told without being asked for. `focus`: where a key led. `reading`: a part read from its first line. */
  readonly how: 'page' | 'focus' | 'reading';
  readonly phrases: readonly string[];
}

/** What the functions in the page leave for one another. */
interface Ears {
  readonly Reader: typeof Virtual;
  readonly ear: Virtual;
  /** How many phrases of the ear were fetched. */
  fetched: number;
  /** Readings of the panel, each with how much the ear had heard before. */
  readings: { at: number; phrases: string[] }[];
  /** The heading of what is read last. */
  title: string;
  /** The heading of what was read and noted. */
  read: string;
}

/** As if it were the house's own file: its policy lets a page load no other, and stays in force. */
const READER_PATH = '/virtual-reader.js';

/** From now on the pages of this device can be listened to. To be called before the page is opened. */
export async function lendReader(page: Page): Promise<void> {
  const body = await readFile(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');
  await page.context().route(`**${READER_PATH}`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
}

/**
 * Listens from now on, until the page is left.
 * @param rereads a part that is read by itself whenever its heading or its round is another one
 * @param unready what it says until there is something to read
 */
export async function listen(page: Page, rereads: string, unready: string): Promise<void> {
  await page.evaluate(
    async ([path, part, waiting]) => {
      const { Virtual: Reader } = (await import(path)) as { Virtual: typeof Virtual };
      const ear = new Reader();
      await ear.start({ container: document.body });
      const ears: Ears = {
        Reader,
        ear,
        fetched: (await ear.spokenPhraseLog()).length,
        readings: [],
        title: '',
        read: '',
      };
      Object.assign(globalThis, { ears });

      // Read as soon as it stands there: who plays does not wait for it.
      const look = async () => {
        const shown = document.querySelector(`${part} .panel-title`)?.textContent ?? '';
        if (shown === ears.title || document.querySelector(part)?.textContent?.includes(waiting)) return;
        ears.title = shown;
        const phrases = await readPart(part);
        // What the page tells of the same change comes first: nobody reads on before it was said.
        for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
        ears.readings.push({ at: (await ear.spokenPhraseLog()).length, phrases });
        ears.read = shown;
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });

      async function readPart(selector: string): Promise<string[]> {
        const container = document.querySelector(selector);
        if (!container) return [];
        const reader = new Reader();
        await reader.start({ container });
        const first = reader.activeNode;
        const said: string[] = [];
        do {
          said.push(await reader.lastSpokenPhrase());
          await reader.next();
        } while (reader.activeNode !== first || (await reader.lastSpokenPhrase()).startsWith('end of '));
        await reader.stop();
        return said;
      }
      Object.assign(globalThis, { readPart });
    },
    [READER_PATH, rereads, unready] as const,
  );
}

/** Reads a part of the page from its first line to its last. */
export async function readAll(page: Page, part: string): Promise<Heard> {
  const phrases = await page.evaluate(
    (selector) => (Reflect.get(globalThis, 'readPart') as (of: string) => Promise<string[]>)(selector),
    part,
  );
  return { how: 'reading', phrases };
}

/** What was heard since this was last asked, in order. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  const { said, readings } = await page.evaluate(async () => {
    const ears = Reflect.get(globalThis, 'ears') as Ears;
    const log = await ears.ear.spokenPhraseLog();
    const from = ears.fetched;
    ears.fetched = log.length;
    const since = ears.readings.splice(0).map(({ at, phrases }) => ({ at: Math.max(at - from, 0), phrases }));
    return { said: log.slice(from), readings: since };
  });
  const all: Heard[] = [];
  for (const [at, phrase] of said.entries()) {
    for (const { phrases } of readings.filter((reading) => reading.at === at)) all.push({ how: 'reading', phrases });
    const told = /^(?:polite|assertive): (.*)/s.exec(phrase)?.[1];
    all.push(told === undefined ? { how: 'focus', phrases: [phrase] } : { how: 'page', phrases: [told] });
  }
  for (const { phrases } of readings.filter(({ at }) => at >= said.length)) all.push({ how: 'reading', phrases });
  return all;
}
