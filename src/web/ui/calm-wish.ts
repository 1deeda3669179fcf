/** Whether who plays here wants calm mode. A wish of this device: the team's page tells it to the run, and nobody else. */
import { keptChoice } from './kept-choice.ts';

export const calmChoice = keptChoice<'no' | 'yes'>({ keptAs: 'canari.calm', options: ['no', 'yes'], usual: 'no' });
