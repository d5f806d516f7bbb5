import { leavesOf, type Measure, type Scene, type TextWeight } from '../scene';

/** The pictures' typeface; the app's entry imports its package, so that no request leaves the extension. */
export const FONT_FAMILY = 'Plus Jakarta Sans Variable';

/** CSS font shorthand for a size in pixels. */
export const fontOf = (size: number, weight: TextWeight): string =>
  `${weight} ${size}px "${FONT_FAMILY}", system-ui, sans-serif`;

/**
 * Waits until the typeface can measure and draw `text`. The face comes in one file per alphabet, so the text
 * decides what is loaded. Letters it lacks fall back to the system's own without waiting.
 */
export async function loadFont(text: string): Promise<void> {
  await document.fonts.load(`800 40px "${FONT_FAMILY}"`, text);
}

/** Waits for every letter of the scene. */
export async function loadFontsFor(scene: Scene): Promise<void> {
  const texts = leavesOf(scene.layers).map((layer) => (layer.type === 'text' ? layer.text : ''));
  await loadFont([...new Set(texts.join(''))].join(''));
}

/** Measures as the picture will draw. Await `loadFont` first: before that it measures another typeface. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  let current = '';
  return (text, { size, weight }) => {
    const font = fontOf(size, weight);
    if (font !== current) {
      context.font = font;
      current = font;
    }
    return context.measureText(text).width;
  };
}
