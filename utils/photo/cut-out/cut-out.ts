import { fail, ok, type Result } from '../../core/result';
import { learn, withShadows } from './colour-model';
import { apartFromShaded, type Guess, guess } from './guess';
import { toLab } from './lab';
import { matte } from './matte';
import { fitted, type Pixels, resized, shrunk } from './pixels';
import { refine } from './refine';
import { divide, edgeScale, GROUND, type Models } from './segment';
import { outerGround, tidied } from './spots';
import { painted, type Stroke } from './strokes';

/** Long sides, in pixels, of the copy on which the product is found and of the one on which its edge is drawn. */
const ROUGH_SIDE = 320;
const EDGE_SIDE = 960;
const ROUNDS = 3;
/** How much darker shadows are than the ground they fall on, as factors of its three OKLab values. */
const SHADOWS = [0.93, 0.86, 0.79, 0.7, 0.6, 0.5];
const SHADOW_SHARE = 0.15;
/** Less than this share of the photo is no product, and as little is no ground. */
const LEAST = 0.002;

/** `nothing-found`: no product stands out from the ground, or there is no ground around it. */
export type CutFailure = 'nothing-found';

/** A photo that has been looked at once, ready to be cut as often as strokes change. */
export interface Prepared {
  photo: Pixels;
  rough: Pixels;
  roughLab: Float32Array;
  edge: Pixels;
  edgeLab: Float32Array;
  first: Guess;
}

/** Looks a photo over. Takes longest of all, and is done once. */
export function prepare(photo: Pixels): Prepared {
  const edge = shrunk(photo, fitted(photo, EDGE_SIDE));
  const rough = shrunk(edge, fitted(edge, ROUGH_SIDE));
  const roughLab = toLab(rough);
  return { photo, rough, roughLab, edge, edgeLab: toLab(edge), first: guess(roughLab, rough) };
}

/** The product's place on the rough copy, and the colours of both sides. */
export function find({ rough, roughLab: lab, first }: Prepared, strokes: readonly Stroke[]) {
  const size = { width: rough.width, height: rough.height };
  const known = painted(strokes, size);
  for (let pixel = 0; pixel < known.length; pixel++)
    if ((rough.data[pixel * 4 + 3] as number) < 32) known[pixel] = GROUND;
  const said = (mask: Uint8Array) =>
    mask.map((side, pixel) => (known[pixel] === 0 ? side : known[pixel] === GROUND ? 0 : 1));
  let mask: Uint8Array = said(first.mask);
  const beta = edgeScale(lab, size);
  let models: Models = { product: [], ground: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const outer = outerGround(mask, size);
    models = {
      product: learn(lab, (pixel) => mask[pixel] === 1, 5),
      ground: withShadows(
        learn(lab, (pixel) => outer[pixel] === 1 || known[pixel] === GROUND, 5),
        SHADOWS,
        SHADOW_SHARE,
      ),
    };
    if (models.product.length === 0 || models.ground.length === 0) break;
    mask = divide({ ...size, lab, known, lean: first.lean, near: first.near }, models, beta);
  }
  // Without an edge anywhere the cheapest cut is none: then what was painted is all that is known.
  if (!mask.includes(0)) mask = said(first.mask);
  const apart = apartFromShaded(lab, outerGround(mask, size), size);
  return { mask: tidied({ ...size, mask, known, apart }), models };
}

/**
 * Cuts the product out of a photo: its pixels, see-through where the ground was, soft along the edge. `strokes`
 * are what the user painted; without any it is found by itself. `step` is told the share that is done.
 */
export function cutOut(
  prepared: Prepared,
  strokes: readonly Stroke[],
  step: (share: number) => void = () => undefined,
): Result<Pixels, CutFailure> {
  const { photo, rough, edge, edgeLab } = prepared;
  const { mask, models } = find(prepared, strokes);
  step(0.5);
  const share = mask.reduce((sum, side) => sum + side, 0) / mask.length;
  if (share < LEAST || share > 1 - LEAST) return fail('nothing-found');
  const larger = resized(
    mask.map((side) => side * 255),
    rough,
    edge,
  ).map((value) => (value > 127 ? 1 : 0));
  const size = { width: edge.width, height: edge.height };
  const known = painted(strokes, size);
  for (let pixel = 0; pixel < known.length; pixel++)
    if ((edge.data[pixel * 4 + 3] as number) < 32) known[pixel] = GROUND;
  const exact = refine(edgeLab, larger, known, size, models);
  step(0.75);
  return ok(matte(photo, edge, exact));
}
