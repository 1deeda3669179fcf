/** A QR code as one SVG path, dark on white whatever the theme: cameras need it so. */
import './qr.css';
import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';
import { qrPath } from './qr-path.ts';

/** Modules of white around the code, as the standard asks. */
const QUIET = 4;

export function Qr({ content, label }: { content: string; label: string }) {
  const { path, size } = useMemo(() => {
    const code = generate(content);
    return { path: qrPath(code.size, (x, y) => code.get(x, y)), size: code.size };
  }, [content]);
  const side = size + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
