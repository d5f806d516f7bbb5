import { COMMON, CONE_MAIN, MAIN } from './common.glsl';
import { BLUR, DEVELOP } from './post.glsl';
import type { PhotoScene } from './scene';

const VERTEX = `#version 300 es
in vec2 aPos; void main() { gl_Position = vec4(aPos, 0., 1.); }`;
/** Sub-pixel offsets of the samples, so that edges are smooth before enlarging. */
const JITTER = [
  [0, 0.33],
  [-0.29, -0.17],
  [0.29, -0.17],
] as const;
/** The scene is traced at this share of the final size; the enlargement is hidden by depth blur and grain. */
const TRACE_SHARE = 0.2;
/** Side in pixels of the blocks that are marched together first. */
const CONE_BLOCK = 5;

function program(gl: WebGL2RenderingContext, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, `#version 300 es\n${fragment}`],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('The browser gave no shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
      throw new Error(gl.getShaderInfoLog(shader) ?? 'shader');
    gl.attachShader(made, shader);
  }
  gl.bindAttribLocation(made, 0, 'aPos');
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? 'link');
  return made;
}

function target(gl: WebGL2RenderingContext, width: number, height: number, filter: number = gl.LINEAR) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, width, height);
  for (const edge of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, edge, gl.CLAMP_TO_EDGE);
  for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, side, filter);
  const frame = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { texture, frame };
}

function labelTexture(gl: WebGL2RenderingContext, scene: PhotoScene): WebGLTexture {
  const paper = new OffscreenCanvas(1024, 512);
  const draw = paper.getContext('2d');
  if (!draw) throw new Error('The browser gave no 2D canvas');
  scene.label?.(draw as unknown as CanvasRenderingContext2D);
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, paper);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

/** Renders one scene upright at `scene.width` × `scene.height`; the canvas holds the finished picture. */
export function renderScene(scene: PhotoScene, share = scene.share ?? TRACE_SHARE): OffscreenCanvas {
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false, alpha: false });
  if (
    !gl?.getExtension('EXT_color_buffer_float') ||
    !gl.getExtension('OES_texture_float_linear') ||
    !gl.getExtension('EXT_float_blend')
  )
    throw new Error('WebGL 2 with float targets is needed');
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);

  const w = Math.round(scene.width * share);
  const h = Math.round(scene.height * share);
  const traced = target(gl, w, h);
  const blurred = target(gl, w, h);
  const label = labelTexture(gl, scene);
  const run = (
    prog: WebGLProgram,
    frame: WebGLFramebuffer | null,
    size: [number, number],
    texture: WebGLTexture,
    values: Record<string, number[]>,
  ) => {
    gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
    gl.viewport(0, 0, ...size);
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's useProgram is no React hook.
    gl.useProgram(prog);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.uniform1i(gl.getUniformLocation(prog, 'uStart'), 1);
    gl.uniform1i(gl.getUniformLocation(prog, 'uFirst'), 2);
    for (const [name, v] of Object.entries({ uRes: size, ...values })) {
      const at = gl.getUniformLocation(prog, name);
      if (v.length === 2) gl.uniform2fv(at, v);
      else gl.uniform1fv(at, v);
    }
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };

  const coneSize: [number, number] = [Math.ceil(w / CONE_BLOCK), Math.ceil(h / CONE_BLOCK)];
  const cone = target(gl, ...coneSize, gl.NEAREST);
  run(program(gl, COMMON + scene.glsl + CONE_MAIN), cone.frame, coneSize, label, {});
  gl.activeTexture(gl.TEXTURE1);
  gl.bindTexture(gl.TEXTURE_2D, cone.texture);
  gl.activeTexture(gl.TEXTURE0);
  const trace = program(gl, COMMON + scene.glsl + MAIN);
  const values = { uVariant: [scene.variant ?? 0] };
  const first = target(gl, w, h);
  run(trace, first.frame, [w, h], label, { ...values, uJit: [...JITTER[0]], uRefine: [0] });
  gl.activeTexture(gl.TEXTURE2);
  gl.bindTexture(gl.TEXTURE_2D, first.texture);
  gl.activeTexture(gl.TEXTURE0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.CONSTANT_ALPHA, gl.ONE_MINUS_CONSTANT_ALPHA);
  JITTER.forEach((jitter, i) => {
    if (i === 0) return;
    // Running mean: what comes as sample i counts 1/(i+1), what is there already the rest.
    gl.blendColor(0, 0, 0, i === 1 ? 1 : 1 / (i + 1));
    run(trace, traced.frame, [w, h], label, { ...values, uJit: [...jitter], uRefine: [i] });
  });
  gl.disable(gl.BLEND);
  run(program(gl, BLUR), blurred.frame, [w, h], traced.texture, {});
  run(program(gl, DEVELOP), null, [scene.width, scene.height], blurred.texture, {
    uSrc: [w, h],
    uSeed: [scene.seed],
    uExposure: [scene.exposure],
  });
  gl.finish();
  return canvas;
}
