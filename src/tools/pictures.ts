/**
 * `npm run pictures`: plays a session with bots in Chromium and writes the pictures of docs/pictures. With `-- --all <folder>`
 * it writes, there, every surface in several sizes, themes and languages, to be looked at before a release.
 */
import { parseArgs } from 'node:util';
import { PASSPHRASE } from '#tests/e2e/stage.ts';
import { ensureChromium } from './chromium.ts';
import { buildClientIfStale } from './client-build.ts';
import { Camera } from './pictures/camera.ts';
import { takeEverySurface } from './pictures/every-surface.ts';
import { takePreviewPicture } from './pictures/preview-picture.ts';
import { takeReadmePictures } from './pictures/readme-pictures.ts';
import { Stand } from './pictures/stand.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    /** `session` or `preview`: only these. */
    only: { type: 'string' },
    port: { type: 'string', default: '0' },
  },
});

const chromium = ensureChromium();
if ('sentence' in chromium) throw new Error(chromium.sentence);
if (!buildClientIfStale()) throw new Error('the client does not build');
const stand = await Stand.begin(Number(values.port), PASSPHRASE);
const camera = await Camera.begin(chromium.path, stand.port, values.all ?? 'docs/pictures');
let failed = 0;
try {
  if (values.all === undefined) {
    if (values.only !== 'preview') await takeReadmePictures(stand, camera);
    if (values.only !== 'session') await takePreviewPicture(camera);
  } else failed = await takeEverySurface(stand, camera);
} finally {
  await camera.end();
  await stand.end();
}
process.exit(failed === 0 ? 0 : 1);
