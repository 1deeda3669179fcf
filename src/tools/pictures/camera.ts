/** Devices for pictures, and how one is taken: letters there, images there, nothing on its way in or out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import type { Language } from '#domain/session/state.ts';
import { speaks } from '#tests/e2e/words.ts';
import type { Theme } from '#web/ui/theme.ts';
import { HOST } from './stand.ts';

export const FRAMES = {
  phone: { width: 360, height: 740 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
  desktop: { width: 1600, height: 1000 },
  wall: { width: 1920, height: 1080 },
} as const;
export type Frame = keyof typeof FRAMES;

export interface DeviceWanted {
  readonly frame: Frame;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Pixels of the picture for each of the page. */
  readonly density?: number;
}

/** Under a busy machine a page takes its time. */
const PATIENCE_MS = 60_000;
/** Long enough for what fades in and for the lamps of a drawn place. */
const SETTLE_MS = 900;
const QUALITY = 0.82;

export class Camera {
  readonly #browser: Browser;
  readonly #folder: string;
  #developer: Page | undefined;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** @param port where the server of the pictures listens */
  static async begin(program: string, port: number, folder: string): Promise<Camera> {
    mkdirSync(folder, { recursive: true });
    const browser = await chromium.launch({
      executablePath: program,
      args: [
        `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`,
        '--no-proxy-server',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
    return new Camera(browser, folder);
  }

  end(): Promise<void> {
    return this.#browser.close();
  }

  async device(url: string, { frame, language = 'fr', theme = 'night', density = 1 }: DeviceWanted): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: FRAMES[frame],
      deviceScaleFactor: density,
      locale: `${language}-BE`,
      timezoneId: 'Europe/Brussels',
    });
    speaks(context, language);
    context.setDefaultTimeout(PATIENCE_MS);
    await wear(context, theme);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  /** Writes the page as it is seen, as WebP. @returns how large the file is, in bytes */
  async take(page: Page, name: string): Promise<number> {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(page.locator('.toast')).toHaveCount(0, { timeout: PATIENCE_MS });
    await page.waitForTimeout(SETTLE_MS);
    const shot = await page.screenshot({ type: 'png' });
    const picture = await this.#develop(shot.toString('base64'));
    writeFileSync(`${this.#folder}/${name}.webp`, picture);
    return picture.length;
  }

  /** For looking at: from where the page is scrolled to, two screens long on a phone, as JPEG. */
  async note(page: Page, name: string): Promise<void> {
    await page.waitForTimeout(SETTLE_MS);
    const size = page.viewportSize() ?? FRAMES.laptop;
    const [top, long] = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight] as const);
    const height =
      size.width > FRAMES.phone.width ? size.height : Math.max(size.height, Math.min(2 * size.height, long - top));
    const clip = { x: 0, y: top, width: size.width, height };
    await page.screenshot({ path: `${this.#folder}/${name}.jpg`, type: 'jpeg', quality: 80, fullPage: true, clip });
  }

  /** Chromium writes WebP, which Playwright does not: a page of its own turns one into the other. */
  async #develop(png: string): Promise<Buffer> {
    this.#developer ??= await (await this.#browser.newContext()).newPage();
    const url = await this.#developer.evaluate(
      async ([data, quality]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', quality);
      },
      [png, QUALITY] as const,
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }
}

async function wear(context: BrowserContext, theme: Theme): Promise<void> {
  await context.addInitScript((name) => {
    // The empty page that comes before the first one has no storage.
    if (location.protocol === 'http:' && localStorage.getItem('canari.theme') === null)
      localStorage.setItem('canari.theme', name);
  }, theme);
}

/** Puts a page that is open into another theme. */
export async function dress(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
}
