import { expect, it } from 'vitest';
import { fitScene } from '@/utils/canvas/fit-scene';
import { DEFAULT_FONTS, type Layer, type Measure, type Scene, type TextLayer } from '@/utils/scene';

/** Letters half as wide as they are high, in Oswald a third, in Lora all of it. */
const measure: Measure = (text, { size, font }) =>
  text.length * size * (font === 'oswald' ? 1 / 3 : font === 'lora' ? 1 : 1 / 2);
const text = (over: Partial<TextLayer> = {}): TextLayer => ({
  id: 't',
  type: 'text',
  x: 0,
  y: 0,
  // Ten letters of 50 px.
  width: 502,
  height: 130,
  text: 'Kue kacang',
  fit: { full: 'Kue kacang', max: 100, min: 20, lines: 1 },
  size: 100,
  font: 'sign',
  weight: 800,
  lineHeight: 1.2,
  align: 'left',
  color: 'ink',
  role: 'name',
  ...over,
});
const scene = (...layers: Layer[]): Scene => ({
  version: 2,
  width: 1080,
  height: 1080,
  background: 'ground',
  layers,
});
const sizeOf = ({ layers }: Scene) => layers[0] as TextLayer;

it('leaves a scene alone whose texts fit, to the object', () => {
  const fits = scene(text());
  expect(fitScene(fits, DEFAULT_FONTS, measure)).toBe(fits);
  expect(fitScene(fits, { sign: 'oswald', body: 'oswald' }, measure)).toBe(fits);
});

it('makes a text smaller that the shop’s new typeface has made too wide', () => {
  const fitted = sizeOf(fitScene(scene(text()), { sign: 'lora', body: 'lora' }, measure));
  expect(fitted.text).toBe('Kue kacang');
  expect(fitted.size).toBeLessThanOrEqual(50.2);
  expect(fitted.size).toBeGreaterThan(44);
  expect(fitted.width).toBe(502);
});

it('parts lines that a typeface with long strokes would run into each other', () => {
  const two = text({
    text: 'Kue\nkacang',
    height: 260,
    fit: { full: 'Kue kacang', max: 100, min: 20, lines: 2 },
  });
  const fitted = sizeOf(fitScene(scene(two), { sign: 'pacifico', body: 'lora' }, measure));
  expect(fitted.lineHeight).toBe(1.3);
});

it('does the same inside a group, and leaves the others in it as they are', () => {
  const still = text({ id: 'u', font: 'oswald' });
  const badge = { id: 'b', type: 'badge' as const, x: 0, y: 0, width: 9, height: 9, layers: [text(), still] };
  const fitted = fitScene(scene(badge), { sign: 'lora', body: 'lora' }, measure);
  const inside = (fitted.layers[0] as typeof badge).layers;
  expect(inside[0]?.size).toBeLessThan(60);
  expect(inside[1]).toBe(still);
});

it.each([
  ['that stands as it is', { fit: undefined }],
  ['that is hidden', { hidden: true }],
])('leaves a text alone %s', (_, over) => {
  const { fit, ...rest } = text(over as Partial<TextLayer>);
  const alone = scene(fit ? { ...rest, fit } : rest);
  expect(fitScene(alone, { sign: 'lora', body: 'lora' }, measure)).toBe(alone);
});
