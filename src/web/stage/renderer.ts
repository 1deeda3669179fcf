/** Which way this browser draws. WebGL that no graphics card does is several times slower than a plain canvas. */
import type { StageOptions } from './stage.ts';

export type Renderer = 'webgl' | 'canvas';

/** Nothing when it can draw neither way. */
export function rendererFor(wanted: StageOptions['renderer']): Renderer | undefined {
  if (wanted === 'webgl' && hasWebgl(false)) return 'webgl';
  if (wanted === 'auto' && hasWebgl(true)) return 'webgl';
  return document.createElement('canvas').getContext('2d') ? 'canvas' : undefined;
}

function hasWebgl(failIfMajorPerformanceCaveat: boolean): boolean {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat });
  // Browsers allow a page few contexts at once: this one is given back at once.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
