/** A sign of life each second: where the clocks stood, and the states that an unequal version would go on from. */
import type { Registry } from './registry.ts';

export const HEARTBEAT_MS = 1000;

/** Writes the signs of life of this moment in one transaction. */
export async function beatOnce(registry: Registry): Promise<void> {
  const hosts = [...registry.sessions.values(), ...registry.runs.values()];
  const beats = hosts.flatMap((host) => {
    if (registry.unkept.has(host.session)) return [];
    const beat = host.heartbeat('isClockRunning' in host && host.isClockRunning);
    return beat ? [{ host, beat }] : [];
  });
  if (beats.length === 0) return;
  await registry.store.beat(beats.map(({ beat }) => beat));
  for (const { host, beat } of beats) host.beaten(beat);
}

/** Beats until it is stopped. @param also done at each beat */
export function startHeartbeat(registry: Registry, also: () => void): () => void {
  let cancel: () => void;
  let failing = false;
  const beat = async () => {
    try {
      await beatOnce(registry);
      failing = false;
    } catch (error) {
      if (!failing) registry.log(`heartbeat not written: ${error instanceof Error ? error.message : String(error)}`);
      failing = true;
    }
    also();
  };
  const next = () => {
    cancel = registry.time.after(HEARTBEAT_MS, () => {
      next();
      void beat();
    });
  };
  next();
  return () => cancel();
}
