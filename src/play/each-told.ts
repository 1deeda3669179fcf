/** One step after the other, telling after each how much is done. A step that fails is over too. */
export async function eachTold(
  steps: readonly (() => Promise<unknown>)[],
  told: (share: number) => void,
): Promise<void> {
  let done = 0;
  told(steps.length === 0 ? 1 : 0);
  for (const step of steps) {
    await step().catch(() => {});
    done += 1;
    told(done / steps.length);
  }
}
