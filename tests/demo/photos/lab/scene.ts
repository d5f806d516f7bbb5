/** One photograph: its GLSL, its size as seen upright, and what is printed on its label. */
export interface PhotoScene {
  id: string;
  /** Upright size in pixels. */
  width: number;
  height: number;
  seed: number;
  exposure: number;
  /** The scene is traced at this share of the size; the default suits 12 megapixels. */
  share?: number;
  /** Passed to the shader as uVariant, so that one set of shapes serves two products. */
  variant?: number;
  glsl: string;
  /** Draws the printed label, 1024 × 512, transparent where there is no paper. */
  label?: (draw: CanvasRenderingContext2D) => void;
}

export interface SceneConstants {
  boxMin: [number, number, number];
  boxMax: [number, number, number];
  camPos: [number, number, number];
  camTarget: [number, number, number];
  /** Focal length over half the short side: 3 is a mild telephoto. */
  lens: number;
  focus: number;
  aperture: number;
  keyDir: [number, number, number];
  keyColor: [number, number, number];
  fillDir: [number, number, number];
  wallTint: [number, number, number];
  floorTint: [number, number, number];
}

const vec = (v: number[]) => `vec3(${v.map((n) => n.toFixed(4)).join(',')})`;

/** The constants as GLSL. */
export function constants(c: SceneConstants): string {
  return `
const vec3 BOX_MIN = ${vec(c.boxMin)}, BOX_MAX = ${vec(c.boxMax)};
const vec3 CAM_POS = ${vec(c.camPos)}, CAM_TARGET = ${vec(c.camTarget)};
const float CAM_LENS = ${c.lens.toFixed(3)}, FOCUS = ${c.focus.toFixed(3)}, APERTURE = ${c.aperture.toFixed(3)};
const vec3 KEY_DIR = ${vec(c.keyDir)}, KEY_COLOR = ${vec(c.keyColor)}, FILL_DIR = ${vec(c.fillDir)};
const vec3 WALL_TINT = ${vec(c.wallTint)}, FLOOR_TINT = ${vec(c.floorTint)};
`;
}
