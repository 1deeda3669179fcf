/** What `project.ts` gives and `view.tsx` draws. */
export type PullView = {
  readonly gesture: 'take' | 'pull';
};
