/** The first gesture of the warm-up: a bird is picked, then placed. Pressing does it, and so does dragging. */
import { useState } from 'preact/hooks';
import { say } from '#web/i18n/say.ts';
import { Bird } from '#web/ui/bird.tsx';
import { areAllOn, areBySize, BIRDS, FREE, type PerchBird, perchOn } from './perches.ts';
import { useDrag } from './use-drag.ts';

const SIZES: { readonly [bird in PerchBird]: number } = { small: 34, medium: 50, large: 68 };

export function WarmUpPerches() {
  const [perches, setPerches] = useState(FREE);
  const [picked, setPicked] = useState<PerchBird>();
  const [said, setSaid] = useState<() => string>();
  const name = (bird: PerchBird) => say(`join.warm-up.perches.bird.${bird}`);
  const pick = (bird: PerchBird) => {
    setPicked(bird);
    setSaid(() => () => say('join.warm-up.perches.picked', { bird: name(bird) }));
  };
  const place = (bird: PerchBird, at: number) => {
    const next = perchOn(perches, bird, at);
    setPerches(next);
    setPicked(undefined);
    const outcome = areBySize(next) ? 'done' : 'other';
    setSaid(
      () => () =>
        areAllOn(next)
          ? say(`join.warm-up.perches.${outcome}`)
          : say('join.warm-up.perches.placed', { bird: name(bird), number: at + 1 }),
    );
  };
  const drag = useDrag<PerchBird>({ onPick: pick, onDrop: (bird, at) => place(bird, Number(at)) });
  const press = (at: number) => {
    const there = perches[at];
    if (picked !== undefined) place(picked, at);
    else if (there) pick(there);
  };
  const drawn = (bird: PerchBird) => (
    <span class={bird === picked ? 'perch-bird perch-bird-picked' : 'perch-bird'} {...drag(bird)}>
      <Bird bird="tit" size={SIZES[bird]} />
    </span>
  );
  return (
    <section class="warm-up-part" aria-labelledby="warm-up-perches">
      <h3 id="warm-up-perches">{say('join.warm-up.perches.title')}</h3>
      <p class="soft">
        {say('join.warm-up.perches.how')} {say('join.warm-up.perches.goal')}
      </p>
      <fieldset class={areAllOn(perches) ? 'perch-birds perch-birds-none' : 'perch-birds'}>
        <legend class="unseen">{say('join.warm-up.perches.birds')}</legend>
        {BIRDS.filter((bird) => !perches.includes(bird)).map((bird) => (
          <button
            key={bird}
            type="button"
            class="perch-place"
            aria-label={name(bird)}
            aria-pressed={bird === picked}
            onClick={() => pick(bird)}
          >
            {drawn(bird)}
          </button>
        ))}
      </fieldset>
      <fieldset class="perch-places">
        <legend class="unseen">{say('join.warm-up.perches.places')}</legend>
        {perches.map((bird, at) => (
          <button
            key={at}
            type="button"
            class={`perch-place perch perch-${at + 1}`}
            data-drop={at}
            aria-label={say('join.warm-up.perches.perch', {
              number: at + 1,
              bird: bird ? name(bird) : say('join.warm-up.perches.free'),
            })}
            onClick={() => press(at)}
          >
            {bird && drawn(bird)}
            <span class="perch-number">{at + 1}</span>
          </button>
        ))}
      </fieldset>
      <p class="warm-up-said" role="status">
        {said?.()}
      </p>
    </section>
  );
}
