/** `npm run new:level <id>`: a folder under levels/ that is checked, can be played, and is changed into a mission. */
import { relative } from 'node:path';
import { saying } from './new/template.ts';
import { writeLevel } from './new/write-level.ts';

saying(() => {
  const folder = relative('.', writeLevel('levels', process.argv[2]));
  return `${folder} is a mission that can be played: npm run check:levels -- ${folder}, then npm run dev and /preview. Go on with docs/authoring.md.`;
});
