/** Which way this browser draws. WebGL that no graphics card does is several times slower than a plain canvas. */
import type { StageOptions } from './stage.ts';

export type Renderer = 'webgl' | 'canvas';

/** What browsers call WebGL that the processor does; not all of them count it as slow. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Nothing when it can draw neither way. */
export function rendererFor(wanted: StageOptions['renderer']): Renderer | undefined {
  if (wanted === 'webgl' && hasWebgl(false)) return 'webgl';
  if (wanted === 'auto' && hasWebgl(true)) return 'webgl';
  return document.createElement('canvas').getContext('2d') ? 'canvas' : undefined;
}

function hasWebgl(byACard: boolean): boolean {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: byACard });
  const name = gl && nameOfCard(gl);
  // Browsers allow a page few contexts at once: this one is given back at once.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null && !(byACard && SOFTWARE.test(String(name)));
}

/** Firefox gives the plain name away, the others the unmasked one. */
function nameOfCard(gl: WebGLRenderingContext): unknown {
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  return gl.getParameter(unmasked ?? gl.RENDERER);
}
