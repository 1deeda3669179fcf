/** How much of the mission is on this device already. Play can begin without it; it begins quicker with it. */
import { useId } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';

export function Loaded({ share }: { share: number }) {
  const id = useId();
  const isDone = share >= 1;
  return (
    <div class="loaded">
      <p id={id} class="soft">
        {say(isDone ? 'join.lobby.loaded' : 'join.lobby.loading')}
      </p>
      {!isDone && <progress aria-labelledby={id} max={1} value={share} />}
    </div>
  );
}
