/** The marks that every drawing of the stage is made of, as SVG text: outlined ones for what stands, flat ones for what lies on it. */
import { INK } from './palette.ts';

const LINE = 2;

/** Coordinates are in px at 1x. */
export const box = (x: number, y: number, width: number, height: number, fill: string, round = 2): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="${INK}" stroke-width="${LINE}"/>`;

export const flatBox = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

export const shape = (path: string, fill: string): string =>
  `<path d="${path}" fill="${fill}" stroke="${INK}" stroke-width="${LINE}" stroke-linejoin="round"/>`;

export const flat = (path: string, fill: string, opacity = 1): string =>
  `<path d="${path}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;

export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${INK}" stroke-width="${LINE}"/>`;

export const flatDot = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;

export const oval = (x: number, y: number, across: number, down: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${fill}" stroke="${INK}" stroke-width="${LINE}"/>`;

export const flatOval = (x: number, y: number, across: number, down: number, fill: string, opacity = 1): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;

export const stroke = (path: string, colour: string, width = LINE, opacity = 1): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${
    opacity < 1 ? ` stroke-opacity="${opacity}"` : ''
  }/>`;

/** A bar with an outline: pipes, posts, legs. */
export const bar = (path: string, colour: string, width: number): string =>
  stroke(path, INK, width + 2 * LINE) + stroke(path, colour, width);

export const moved = (x: number, y: number, content: string): string =>
  `<g transform="translate(${x} ${y})">${content}</g>`;

export const turned = (degrees: number, x: number, y: number, content: string): string =>
  degrees === 0 ? content : `<g transform="rotate(${degrees} ${x} ${y})">${content}</g>`;

export const mirrored = (width: number, content: string): string =>
  `<g transform="translate(${width} 0) scale(-1 1)">${content}</g>`;

/** Light around a lamp, in steps: flat ones, because a gradient costs as many colours as it has px. */
export const glow = (x: number, y: number, radius: number, colour: string, strength: number): string =>
  [1, 0.78, 0.56, 0.34].map((part) => flatDot(x, y, radius * part, colour, strength * 0.28)).join('');
