/** What `project.ts` gives and `view.tsx` draws. */
export interface PullView {
  readonly gesture: 'take' | 'pull';
}
