/** A row of small lamps beside the sentence that counts them. */
import './key-lamps.css';

/** More would be a wall of dots: the sentence alone counts them. */
const LAMPS_MOST = 40;

/** The first so many of them lit: which device or person lit one is nobody's business. */
export function lampsLit(lit: number, of: number): readonly boolean[] {
  return Array.from({ length: of }, (_, at) => at < lit);
}

export function KeyLamps({ lamps }: { lamps: readonly boolean[] }) {
  if (lamps.length > LAMPS_MOST) return null;
  return (
    <span class="key-lamps" aria-hidden="true">
      {lamps.map((lit, at) => (
        <span key={at} class={lit ? 'key-lamp key-lamp-lit' : 'key-lamp'} />
      ))}
    </span>
  );
}
