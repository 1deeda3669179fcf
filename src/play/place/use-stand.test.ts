/** Who plays by the list has a bird where they are, as who walks. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type StandUse, stand } from './use-stand.ts';

vi.mock('preact/hooks', () => ({ useEffect: () => {} }));

let told: string[];
beforeEach(() => {
  told = [];
});

const use = (change: Partial<StandUse>): StandUse => ({
  at: 'mail',
  drawn: true,
  stage: { walkTo: (object) => told.push(`walks to ${object}`) },
  parent: { current: { clientWidth: 600 } },
  besideBird: { current: undefined },
  wire: { standAt: (object) => told.push(`stands at ${object}`) },
  ...change,
});

test('[R209] without a map the server has my bird stand at what I am at, or come in', () => {
  stand(use({ drawn: false, stage: undefined }));
  stand(use({ drawn: false, stage: undefined, at: undefined }));
  expect(told).toEqual(['stands at mail', 'stands at undefined']);
});

test('[R209] on a map my bird walks to what I chose in the list, and stands there where the map is hidden by a puzzle', () => {
  stand(use({}));
  stand(use({ parent: { current: { clientWidth: 0 } } }));
  expect(told).toEqual(['walks to mail', 'stands at mail']);
});

test('[R209] a bird that is there stays, and one that is not drawn yet waits for its map', () => {
  stand(use({ besideBird: { current: 'mail' } }));
  stand(use({ stage: undefined }));
  stand(use({ at: undefined }));
  expect(told).toEqual([]);
});
