import type { FontId } from '../model/shop';
import { DEFAULT_FONT } from '../scene';

/** The letters of a page or a worker: each has its own. */
export const fontSet = (): FontFaceSet =>
  typeof document === 'undefined' ? (globalThis as unknown as { fonts: FontFaceSet }).fonts : document.fonts;

const known = new Map<FontId, Promise<void>>();

async function make(font: FontId): Promise<void> {
  // Every page of ours brings Plus Jakarta Sans in its style sheet, for it is also the interface's.
  if (font === DEFAULT_FONT && typeof document !== 'undefined') return;
  const { filesOf } = await import('./typeface-files');
  const set = fontSet();
  for (const { family, source, ...about } of filesOf(font))
    set.add(new FontFace(family, source, { ...about, style: 'normal', display: 'swap' }));
}

/**
 * Makes the page or worker know a typeface, so that CSS and canvas may name its family. Its files are fetched
 * from the extension once letters of theirs are wanted (`loadFont`).
 */
export function knowTypeface(font: FontId): Promise<void> {
  const making = known.get(font) ?? make(font);
  known.set(font, making);
  return making;
}
