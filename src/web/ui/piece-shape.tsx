/** One of four shapes, told apart without colour: for pieces that belong together. */
const SHAPES: { readonly [piece: number]: string } = {
  1: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  2: 'M12 3 22 20H2L12 3Z',
  3: 'M4 4h16v16H4V4Z',
  4: 'M12 1 22 12 12 23 2 12 12 1Z',
};

/** A drawing without a name: what the piece says stands beside it. */
export function PieceShape({ piece }: { piece: number }) {
  return (
    <svg class="piece-shape" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={SHAPES[piece] ?? ''} />
    </svg>
  );
}
