/** The light outlines of a sheet's pictures, on a sheet of their own: what is drawn behind a picture needs no filter in each frame. */
import { type Atlas, sheetOf } from './sheet.ts';
import { type Cut, shelved } from './shelves.ts';

/** In px of the map. */
export const OUTLINE_PX = 3;
const SHEET_PX = 1024;
/** In so many directions: with fewer, corners show. */
const TURNS = 12;
/** A picture laid into itself twice: what shines through, as shadows and glows do, has no outline. */
const TIMES_SOLID = 2;

/** One px of it is one px of the map, however fine the pictures are: soft edges do an outline good, and it stays small. */
export function outlineSheet({ image, frames }: Atlas, density: number, colour: string): Atlas {
  const told = Object.entries(frames);
  const [width, height] = [image.width / density, image.height / density];
  const solid = sheetOf(width, height);
  solid.pen.drawImage(image, 0, 0, width, height);
  solid.pen.globalCompositeOperation = 'destination-in';
  for (let time = 0; time < TIMES_SOLID; time += 1) solid.pen.drawImage(solid.canvas, 0, 0);

  const wider = Object.fromEntries(told.map(([name, { frame }]) => [name, withRoom(frame, density)]));
  const { places, ...size } = shelved(wider, SHEET_PX);
  const { canvas, pen } = sheetOf(size.width, size.height);
  const drawn = new Set<Cut>();
  const outlined = told.map(([name, { frame, ...rest }]) => {
    const place = places[name] ?? frame;
    const { x, y, w, h } = scaled(frame, density);
    for (let turn = 0; turn < TURNS && !drawn.has(place); turn += 1) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const [right, down] = [OUTLINE_PX * (1 + Math.cos(angle)), OUTLINE_PX * (1 + Math.sin(angle))];
      pen.drawImage(solid.canvas, x, y, w, h, place.x + right, place.y + down, w, h);
    }
    drawn.add(place);
    return [name, { ...rest, frame: place }] as const;
  });
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, size.width, size.height);
  return { image: canvas, frames: Object.fromEntries(outlined) };
}

function scaled({ x, y, w, h }: Cut, density: number): Cut {
  return { x: x / density, y: y / density, w: w / density, h: h / density };
}

function withRoom(cut: Cut, density: number): Cut {
  const { x, y, w, h } = scaled(cut, density);
  return { x, y, w: w + 2 * OUTLINE_PX, h: h + 2 * OUTLINE_PX };
}
