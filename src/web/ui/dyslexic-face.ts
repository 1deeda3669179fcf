/** OpenDyslexic in two weights, for the letters that the released languages are written in. */
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';

let added = false;

export function addDyslexicFace(): void {
  if (added) return;
  added = true;
  const files = [
    [regular, '400'],
    [bold, '700'],
  ] as const;
  for (const [file, weight] of files) {
    const face = new FontFace('OpenDyslexic', `url(${file}) format("woff2")`, { weight, display: 'swap' });
    document.fonts.add(face);
  }
}
