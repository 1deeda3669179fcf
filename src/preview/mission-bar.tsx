/** What is played: the mission, where it begins, the size of the team, what is drawn. */
import { useId } from 'preact/hooks';
import { Button } from '#web/ui/button.tsx';
import type { Backstage } from './backstage.ts';
import { Choice } from './choice.tsx';
import { SIZES } from './setup.ts';

export function MissionBar({ backstage }: { backstage: Backstage }) {
  const { level, puzzle, size, seed, address } = backstage.setup.value;
  const levels = backstage.feed.value?.levels ?? [];
  const chosen = levels.find((each) => each.level.id === level);
  const puzzles = Object.entries(chosen?.level.puzzles ?? {});
  const seedId = useId();
  const known = levels.map((each) => [each.level.id, each.level.id] as const);
  return (
    <section class="preview-bar" aria-label="What is played">
      <Choice
        label="Mission"
        value={level}
        options={chosen ? known : [[level, level || 'none'], ...known]}
        onChoose={(next) => backstage.change({ level: next, puzzle: '' })}
      />
      <Choice
        label="Jump to"
        value={puzzle}
        options={[['', 'the beginning'], ...puzzles.map(([id, { kind }]) => [id, `${id} · ${kind}`] as const)]}
        onChoose={(next) => backstage.change({ puzzle: next })}
      />
      <Choice
        label="Team of"
        value={String(size)}
        options={SIZES.map((each) => [String(each), String(each)] as const)}
        onChoose={(next) => backstage.change({ size: Number(next) })}
      />
      <Choice
        label="Spoken to as"
        value={address}
        options={[
          ['tu', 'tu'],
          ['vous', 'vous'],
        ]}
        onChoose={(next) => backstage.change({ address: next })}
      />
      <div class="preview-choice">
        <label htmlFor={seedId}>Seed</label>
        <input
          id={seedId}
          class="input preview-seed"
          inputMode="numeric"
          value={seed}
          onChange={({ currentTarget }) => {
            const next = Number(currentTarget.value);
            if (Number.isSafeInteger(next)) backstage.change({ seed: next });
          }}
        />
      </div>
      <Button onClick={() => backstage.change({ seed: seed + 1 })}>Next seed</Button>
      <Button onClick={() => backstage.beginAnew()}>Begin anew</Button>
    </section>
  );
}
