import { BLUE, coded, GREEN, linear, type Pixels, RED } from './pixels';
import { cleanSettings, isNoChange, type Settings, STOPS, WARM_STOPS } from './settings';
import { sharpen } from './sharpen';

/** Linear light from which a brightened photo is pressed together instead of cut off. */
const KNEE = 0.5;
/** Where contrast turns, as a coded value: a little under the middle, so that faces do not go dark. */
const PIVOT = 0.46;

/** Exposure by `gain` in linear light. White stays white and black black, and nothing between is cut off. */
function exposed(value: number, gain: number): number {
  if (gain <= 1) return value * (gain + (1 - gain) * value ** 4);
  const knee = KNEE / gain;
  if (value <= knee) return value * gain;
  const steep = (gain - KNEE) / (1 - KNEE);
  return KNEE + (1 - KNEE) * (1 - (1 - (value - knee) / (1 - knee)) ** steep);
}

/** An S through black, the pivot and white; `steep` is its slope at the pivot. */
function curved(value: number, steep: number): number {
  return value < PIVOT
    ? PIVOT * (value / PIVOT) ** steep
    : 1 - (1 - PIVOT) * ((1 - value) / (1 - PIVOT)) ** steep;
}

/** Gains of red, green and blue in linear light that leave the brightness of a grey as it is. */
export function whiteBalanceGains({
  warmth,
  tint,
}: Pick<Settings, 'warmth' | 'tint'>): [number, number, number] {
  const warm = (warmth / 100) * WARM_STOPS;
  const gains = [2 ** warm, 2 ** ((-tint / 100) * WARM_STOPS), 2 ** -warm] as const;
  const bright = RED * gains[0] + GREEN * gains[1] + BLUE * gains[2];
  return [gains[0] / bright, gains[1] / bright, gains[2] / bright];
}

/** Linear light between which white balance passes from keeping the brightness to keeping white. */
const KEEP_WHITE_FROM = 0.4;
const KEEP_WHITE_TO = 0.9;

/**
 * White balance of one channel. What is dark keeps its brightness; towards white all channels are lifted until
 * the smallest gain of the three is 1: lights then end in white, where they would otherwise turn pink or blue,
 * and a white background stays white.
 */
function balanced(value: number, gain: number, smallest: number): number {
  const share = Math.min(1, Math.max(0, (value - KEEP_WHITE_FROM) / (KEEP_WHITE_TO - KEEP_WHITE_FROM)));
  const lift = share * share * (3 - 2 * share);
  return Math.min(1, value * gain * (1 + (1 / smallest - 1) * lift));
}

/** The new value of each of the 256 old ones of one colour: `gain` is its white balance, `smallest` that of all. */
export function toneTable(settings: Settings, gain = 1, smallest = 1): Uint8ClampedArray {
  const low = settings.black;
  const exposure = 2 ** ((settings.light / 100) * STOPS);
  const steep = 2 ** (settings.contrast / 100);
  return Uint8ClampedArray.from({ length: 256 }, (_, value) => {
    const stretched = Math.min(1, Math.max(0, (value - low) / (255 - low)));
    const light = exposed(balanced(linear(stretched), gain, smallest), exposure);
    return 255 * curved(Math.min(1, Math.max(0, coded(light))), steep);
  });
}

/** Moves colours away from grey or towards it; what is strong already moves least when made stronger. */
function saturate(data: Uint8ClampedArray, by: number): void {
  for (let at = 0; at < data.length; at += 4) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    const luma = RED * r + GREEN * g + BLUE * b;
    const most = Math.max(r, g, b);
    const strong = most === 0 ? 0 : (most - Math.min(r, g, b)) / most;
    const factor = 1 + (by > 0 ? by * (1 - strong) : by);
    data[at] = luma + (r - luma) * factor;
    data[at + 1] = luma + (g - luma) * factor;
    data[at + 2] = luma + (b - luma) * factor;
  }
}

/**
 * The photo with the settings applied, as new pixels: levels, white balance and exposure in linear light, then
 * contrast, saturation and sharpness. Alpha stays as it is; without a change the bytes are the same. `scale`:
 * how many pixels of this picture one pixel of the final one is (a preview at half size: 0.5), so that a
 * preview is sharpened as much as the photo will be.
 */
export function applySettings(pixels: Pixels, given: Settings, scale = 1): Pixels {
  const settings = cleanSettings(given);
  const data = new Uint8ClampedArray(pixels.data);
  const made = { width: pixels.width, height: pixels.height, data };
  if (isNoChange(settings)) return made;
  const { color, sharp, ...tones } = settings;
  if (Object.values(tones).some((value) => value !== 0)) {
    const gains = whiteBalanceGains(settings);
    const [red, green, blue] = gains.map((gain) => toneTable(settings, gain, Math.min(...gains)));
    for (let at = 0; at < data.length; at += 4) {
      data[at] = red?.[data[at] ?? 0] ?? 0;
      data[at + 1] = green?.[data[at + 1] ?? 0] ?? 0;
      data[at + 2] = blue?.[data[at + 2] ?? 0] ?? 0;
    }
  }
  if (color !== 0) saturate(data, color / 100);
  if (sharp !== 0) sharpen(made, sharp, scale);
  return made;
}
