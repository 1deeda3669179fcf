/** How many of how many turned their key, as lamps: always filled from the first on, so that no lamp is anybody's. */
import './key-lamps.css';

/** More would be a wall of dots: the sentence beside them counts. */
const LAMPS_MOST = 40;

export function KeyLamps({ lit, of }: { lit: number; of: number }) {
  if (of > LAMPS_MOST) return null;
  return (
    <span class="key-lamps" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <span key={at} class={at < lit ? 'key-lamp key-lamp-lit' : 'key-lamp'} />
      ))}
    </span>
  );
}
