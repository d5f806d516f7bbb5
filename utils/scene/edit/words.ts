import { cutAtGrapheme } from '../../core/graphemes';
import type { Layer, Scene, TextLayer } from '../schema';
import { isGroup } from '../walk';
import { unitOf } from './box';
import { changeAnywhere, isSound, noting, withLayers } from './change';
import { isCut, type Refit } from './refit';

/** No picture has smaller letters (as in kit/price-text.ts), in pixels of a picture 1080 wide. */
const SMALLEST = 24;
const MAX_TEXT = 2000;

/** Text as it may stand in a picture: line breaks stay, what could garble the line does not. */
export const cleanText = (text: string): string =>
  cutAtGrapheme(
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n]+/gu, ' ')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, ''),
    MAX_TEXT,
  );

/** How a text may be fitted that says nothing about it: no larger than it is, as many lines as its box holds. */
function fitOf(layer: TextLayer, unit: number): NonNullable<TextLayer['fit']> {
  const { size, height, lineHeight, text } = layer;
  const rows = Math.floor((height * 1.001) / (size * lineHeight));
  const lines = Math.max(1, text.split('\n').length, Math.min(100, rows));
  return layer.fit ?? { full: text, max: size, min: Math.min(size, SMALLEST * unit), lines };
}

/** Fitted as a layout would; if that leaves words out, smaller and on more lines before any word is lost. */
function fitted(layer: TextLayer, unit: number, refit: Refit): TextLayer {
  const once = refit(layer);
  const { fit } = layer;
  if (!fit || !isCut(once)) return once;
  const min = Math.min(fit.min, SMALLEST * unit);
  const lines = Math.max(fit.lines, Math.min(100, Math.floor(layer.height / (min * layer.lineHeight))));
  return refit({ ...layer, fit: { ...fit, min, lines } });
}

/** Types another text into a layer, also one inside a group, and fits it into its box (`isCut` tells if it did). */
export function setText(scene: Scene, id: string, text: string, refit: Refit): Scene {
  const unit = unitOf(scene);
  return changeAnywhere(scene, [id], (layer) => {
    if (layer.type !== 'text') return layer;
    const full = cleanText(text);
    const fit = fitOf(layer, unit);
    if (full === fit.full && layer.fit) return layer;
    return noting(scene, fitted({ ...layer, fit: { ...fit, full } }, unit, refit), 'text');
  });
}

/** Fits every text anew whose typeface the shop decides: after the shop has chosen others. Locked ones too. */
export function refitAll(scene: Scene, refit: Refit): Scene {
  const again = <L extends Layer>(layer: L): L => {
    if (layer.type !== 'text' || (layer.font !== 'sign' && layer.font !== 'body')) return layer;
    const fitted = refit(layer);
    return isSound(fitted) ? (fitted as L) : layer;
  };
  const layers = scene.layers.map((layer) =>
    isGroup(layer) ? { ...layer, layers: layer.layers.map(again) } : again(layer),
  );
  return withLayers(scene, layers);
}
