/** Room for the picture above the form; the picture comes once the form can be used, and may stay away. */
import './title-scene.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function TitleStrip() {
  const [Scene, setScene] = useState<FunctionComponent>();
  useEffect(() => {
    import('./title-scene.tsx').then(
      ({ TitleScene }) => setScene(() => TitleScene),
      () => {},
    );
  }, []);
  return <div class="title-strip">{Scene && <Scene />}</div>;
}
