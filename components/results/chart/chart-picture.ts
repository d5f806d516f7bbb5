import { embeddedFont } from './embedded-font';

const NS = 'http://www.w3.org/2000/svg';
/** Pixels of the picture for one of the screen: sharp on a phone. */
const SCALE = 2;
const PAD = 24;
const LINE = 24;

/** What a drawing takes from style sheets, which do not come along into a picture. */
const STYLES = [
  'display',
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;

interface Words {
  title: string;
  subtitle: string;
  legend: readonly { label: string; color: string }[];
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** A copy that looks the same without any style sheet: colours by name are resolved as they are on the screen now. */
function standingAlone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[index];
    target?.removeAttribute('class');
    target?.setAttribute('style', STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
  }
  return copy;
}

/** Where each entry of the legend begins: in rows as wide as the chart. A letter is about eight pixels wide. */
function places(legend: Words['legend'], width: number): { x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return legend.map(({ label }) => {
    const needed = 38 + label.length * 8;
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += needed;
    return place;
  });
}

/**
 * The chart as it is seen now, with its title above and what its colours mean below, as a PNG. Nothing is fetched
 * but the app's own typeface. Throws when the browser cannot draw it.
 */
export async function chartPicture(svg: SVGSVGElement, { title, subtitle, legend }: Words): Promise<Blob> {
  const box = svg.getBoundingClientRect();
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const page = getComputedStyle(document.body);
  const legendAt = places(legend, width);
  const rows = legend.length > 0 ? (legendAt.at(-1)?.row ?? 0) + 1 : 0;
  const size = { width: width + 2 * PAD, height: height + 2 * PAD + 2 * LINE + rows * LINE + (rows && 8) };
  const top = PAD + 2 * LINE;
  const root = element('svg', { xmlns: NS, ...size, 'font-family': page.fontFamily, fill: page.color });
  const text = (words: string, x: number, y: number, strength: number) =>
    element('text', { x, y, 'font-size': strength === 700 ? 18 : 14, 'font-weight': strength }, words);
  const chart = standingAlone(svg);
  for (const [key, value] of Object.entries({ x: PAD, y: top, width, height }))
    chart.setAttribute(key, String(value));
  root.append(
    element('style', {}, await embeddedFont()),
    element('rect', { ...size, fill: page.backgroundColor }),
    text(title, PAD, PAD + 14, 700),
    text(subtitle, PAD, PAD + 14 + LINE, 400),
    chart,
    ...legend.flatMap(({ label, color }, index) => {
      const { x = 0, row = 0 } = legendAt[index] ?? {};
      const y = top + height + 8 + row * LINE;
      return [
        element('rect', { x: PAD + x, y, width: 14, height: 14, rx: 4, style: `fill:${color}` }),
        text(label, PAD + x + 22, y + 12, 400),
      ];
    }),
  );
  return toPng(root, size);
}

async function toPng(root: SVGElement, { width, height }: { width: number; height: number }): Promise<Blob> {
  const source = new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}
