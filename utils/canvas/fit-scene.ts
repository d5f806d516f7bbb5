import {
  type BrandFonts,
  DEFAULT_FONTS,
  isGroup,
  type Layer,
  type Measure,
  resolveFont,
  type Scene,
  type TextLayer,
  TYPEFACES,
} from '../scene';
import { refitText } from '../scene/edit/refit';

/** Share of a box by which a line may be longer before it is fitted anew: engines round, and nobody sees it. */
const LEEWAY = 0.01;

/** Whether a text no longer fits its box in the shop's typefaces, or its lines would run into each other. */
function overflows(layer: TextLayer, fonts: BrandFonts, measure: Measure): boolean {
  if (!layer.fit || layer.hidden || layer.curve) return false;
  const { size, weight } = layer;
  const font = resolveFont(layer.font, fonts);
  const lines = layer.text.split('\n');
  if (lines.length > 1 && layer.lineHeight < (TYPEFACES[font].leading ?? 0)) return true;
  const room = layer.width * (1 + LEEWAY) + 1;
  return lines.some((line) => measure(line, { size, weight, font }) > room);
}

/**
 * The scene with every text that may be fitted (`fit`) inside its box: one laid out before the shop chose other
 * typefaces can have become too wide. The scene itself, untouched, when all fit, as nearly always. `measure` must
 * know the typefaces (`loadFont`).
 */
export function fitScene(scene: Scene, fonts: BrandFonts = DEFAULT_FONTS, measure: Measure): Scene {
  let changed = false;
  const again = <L extends Layer>(layer: L): L => {
    if (layer.type !== 'text' || !overflows(layer, fonts, measure)) return layer;
    changed = true;
    return refitText(layer, fonts, measure) as L;
  };
  const layers = scene.layers.map((layer) => {
    if (!isGroup(layer)) return again(layer);
    const inside = layer.layers.map(again);
    return inside.every((leaf, index) => leaf === layer.layers[index]) ? layer : { ...layer, layers: inside };
  });
  return changed ? { ...scene, layers } : scene;
}
