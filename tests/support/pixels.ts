import { linear, type Pixels } from '@/utils/photo/pixels';

/** The same numbers 0–1 on every run (a linear congruential generator, Numerical Recipes' constants). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Color = readonly [number, number, number];

/** A picture whose pixel at (x, y), shares of its sides, has the colour that `paint` says. */
export function picture(width: number, height: number, paint: (x: number, y: number) => Color): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) data.set([...paint(x / width, y / height), 255], at);
  return { width, height, data };
}

const within = (x: number, y: number, cx: number, cy: number, r: number) => Math.hypot(x - cx, y - cy) < r;
const times = (color: Color, by: number): Color => [color[0] * by, color[1] * by, color[2] * by];

/** Biscuits on a white plate on a table of grey boards before a pale wall: a well-lit photo of goods. */
export function biscuits(width = 360, height = 360): Pixels {
  const random = numbers(7);
  return picture(width, height, (x, y) => {
    const grain = 0.94 + 0.12 * random();
    for (const [cx, cy] of [
      [0.4, 0.5],
      [0.6, 0.52],
      [0.5, 0.64],
    ] as const) {
      if (!within(x, y, cx, cy, 0.1)) continue;
      const crumb = Math.sin(x * 180) * Math.sin(y * 170) > 0.55;
      return times(crumb ? [62, 38, 24] : [158, 106, 62], grain * (1.15 - 1.6 * (y - cy + 0.05)));
    }
    if (within(x, y, 0.5, 0.58, 0.3))
      return times([240, 239, 236], within(x, y, 0.5, 0.58, 0.27) ? 0.98 : 0.9);
    if (y < 0.3) return times([206, 204, 200], 0.85 + 0.25 * x);
    return times([128, 122, 116], grain * (Math.floor(y * 24) % 4 === 0 ? 0.5 : 1 + 0.1 * Math.sin(x * 30)));
  });
}

/** Every channel through a function of linear light; `gains` are those of red, green and blue. */
export function lit({ width, height, data }: Pixels, gains: Color): Pixels {
  const made = new Uint8ClampedArray(data);
  for (let at = 0; at < data.length; at += 4)
    for (let channel = 0; channel < 3; channel += 1) {
      const light = linear((data[at + channel] ?? 0) / 255) * (gains[channel] ?? 1);
      made[at + channel] = 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
    }
  return { width, height, data: made };
}

/** Every coded value through a function. */
export const mapped = ({ width, height, data }: Pixels, by: (value: number) => number): Pixels => ({
  width,
  height,
  data: data.map((value, at) => (at % 4 === 3 ? value : by(value))),
});

/** Blurred by a box three times, which is near a Gauss of σ = radius + ½. */
export function boxBlurred(pixels: Pixels, radius: number): Pixels {
  const { width, height } = pixels;
  let from = Float64Array.from(pixels.data);
  for (let turn = 0; turn < 6; turn += 1) {
    const step = turn % 2 === 0 ? 1 : width;
    const made = new Float64Array(from.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        for (let channel = 0; channel < 4; channel += 1) {
          let sum = 0;
          for (let by = -radius; by <= radius; by += 1) {
            const [line, at, most] = step === 1 ? [y * width, x, width] : [x, y, height];
            const there = Math.min(most - 1, Math.max(0, at + by));
            sum += from[(step === 1 ? line + there : there * width + line) * 4 + channel] ?? 0;
          }
          made[(y * width + x) * 4 + channel] = sum / (2 * radius + 1);
        }
    from = made;
  }
  return { width, height, data: Uint8ClampedArray.from(from) };
}

/** Mean distance in CIE Lab (ΔE 1976, D65). Below about 2 nobody sees it. */
export function distance(one: Pixels, other: Pixels): number {
  const lab = (data: Uint8ClampedArray, at: number): Color => {
    const [r, g, b] = [0, 1, 2].map((channel) => linear((data[at + channel] ?? 0) / 255)) as [
      number,
      number,
      number,
    ];
    const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  let sum = 0;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4 * 5) {
    const [a, b] = [lab(one.data, at), lab(other.data, at)];
    sum += Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    count += 1;
  }
  return sum / count;
}
