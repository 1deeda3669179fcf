import type { ComponentChild, VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addStrings, type Strings, speak } from '../i18n/say.ts';
import { chooseQuality, measured, quality, qualityChoice } from './quality-choice.ts';
import { QualityChoices } from './quality-choices.tsx';

// There is no page here: what is drawn is read as it is described.
vi.mock('preact/hooks', () => ({ useId: () => 'quality' }));

beforeEach(async () => {
  await addStrings('ui', import.meta.glob<Strings>('../ui/strings/*.json', { import: 'default' }));
  await speak('fr');
  chooseQuality('auto');
  measured.value = undefined;
});

function isElement(part: ComponentChild): part is VNode<{ children?: ComponentChild | ComponentChild[] }> {
  return typeof part === 'object' && part !== null && 'props' in part;
}

function partsOf(part: ComponentChild): ComponentChild[] {
  const inside = isElement(part) ? [part.props.children ?? []].flat(3) : [];
  return [part, ...inside.flatMap(partsOf)];
}

interface Choice {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

const shown = () => partsOf(<div>{QualityChoices()}</div>);
const words = () => shown().filter((part) => typeof part === 'string');
const choices = () =>
  shown()
    .filter(isElement)
    .filter(({ type }) => type === 'input')
    .map(({ props }) => props as unknown as Choice);
const chosen = () => choices().map(({ checked }) => checked);

describe('[R181] the quality of the drawing in the settings', () => {
  it('is one of four choices of one group, by itself at first', () => {
    expect(choices()).toHaveLength(4);
    expect(new Set(choices().map(({ name }) => name)).size).toBe(1);
    expect(chosen()).toEqual([true, false, false, false]);
    for (const word of ['Qualité du dessin', 'Automatique', 'Haute', 'Moyenne', 'Basse'])
      expect(words()).toContain(word);
  });

  it('says what the device found, while the device decides', () => {
    measured.value = 'medium';
    expect(words().some((said) => /Automatique.*Moyenne/.test(said))).toBe(true);
    chooseQuality('high');
    expect(words().some((said) => /Automatique.*Moyenne/.test(said))).toBe(false);
  });

  it('is what is pressed, whatever was measured, and by itself again when that is pressed', () => {
    measured.value = 'medium';
    choices()[3]?.onChange();
    expect(chosen()).toEqual([false, false, false, true]);
    expect([qualityChoice.value, quality.value]).toEqual(['low', 'low']);
    choices()[0]?.onChange();
    expect(chosen()).toEqual([true, false, false, false]);
    expect(quality.value).toBe('medium');
  });
});
