import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

describe('qrPath', () => {
  it('draws each run of dark modules once', () => {
    const rows = ['##.', '..#', '###'];
    expect(qrPath(3, (x, y) => rows[y]?.[x] === '#')).toBe('M0 0h2v1h-2zM2 1h1v1h-1zM0 2h3v1h-3z');
  });

  it('draws nothing for a light square', () => {
    expect(qrPath(4, () => false)).toBe('');
  });
});
