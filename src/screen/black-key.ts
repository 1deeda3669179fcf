/** "B" on the projector's own keyboard makes the screen black and back, as slide programs do. */
import { useEffect, useState } from 'preact/hooks';

const KEYS = ['b', '.'];

export function useBlackKey(): boolean {
  const [black, setBlack] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, repeat } = event;
      if (!repeat && !ctrlKey && !altKey && !metaKey && KEYS.includes(key.toLowerCase())) setBlack((was) => !was);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return black;
}
