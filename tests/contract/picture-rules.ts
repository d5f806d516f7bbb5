import {
  contrast,
  fadeAlpha,
  type LeafLayer,
  leavesOf,
  type Measure,
  resolveColor,
  resolveFont,
  type Scene,
  type SceneFill,
  type ShapeLayer,
  type TextLayer,
} from '@/utils/scene';

type Colors = Parameters<typeof resolveColor>[1];
interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const areaOf = ({ x, y, width, height }: LeafLayer): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
const contains = (outer: Area, inner: Area, slack = 0.6) =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack;
const meets = (a: Area, b: Area) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Where a line's letters stand: its measured width, from the capitals' top to just below the baseline. */
function inkOf(layer: TextLayer, measure: Measure): Area[] {
  return layer.text.split('\n').map((line, index) => {
    const width = measure(line, { ...layer, font: resolveFont(layer.font) });
    const space = layer.width - width;
    const left = layer.x + (layer.align === 'left' ? 0 : layer.align === 'right' ? space : space / 2);
    const middle = layer.y + (index + 0.5) * layer.size * layer.lineHeight;
    return { left, right: left + width, top: middle - 0.35 * layer.size, bottom: middle + 0.45 * layer.size };
  });
}

/** Whether the shape's fill (not only its box) lies under the whole area. */
function covers(shape: ShapeLayer, area: Area): boolean {
  const box = areaOf(shape);
  switch (shape.shape) {
    case 'awning':
      return false;
    case 'wave':
      return contains({ ...box, top: box.top + shape.radius }, area);
    case 'tag':
      return contains({ ...box, top: box.top + 3 * shape.radius }, area);
    case 'seal':
    case 'ellipse': {
      const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
      const reach = (shape.width / 2) * (shape.shape === 'seal' ? 0.965 : 1);
      const far = Math.hypot(
        Math.max(middle.x - area.left, area.right - middle.x),
        Math.max(middle.y - area.top, area.bottom - middle.y),
      );
      return far <= reach;
    }
    default:
      return contains(box, area);
  }
}

/** How opaque a shape is where the area begins to be least covered. */
function opacityAt(shape: ShapeLayer, area: Area): number {
  const full = shape.opacity ?? 1;
  if (!shape.fade) return full;
  const along = (y: number) => (y - shape.y) / shape.height;
  const t = shape.fade === 'up' ? along(area.top) : 1 - along(area.bottom);
  return full * fadeAlpha(t);
}

const mix = (over: string, under: string, alpha: number) => {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) =>
    Math.round(channel(over, at) * alpha + channel(under, at) * (1 - alpha))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
};

/** The colours of a fill: of a gradient both ends, between which every other lies. */
const fillsOf = (fill: SceneFill, colors: Colors): string[] =>
  typeof fill === 'string'
    ? [resolveColor(fill, colors)]
    : [resolveColor(fill.from, colors), resolveColor(fill.to, colors)];

/** Every colour that may lie under the area: a photo may be anything between black and white. */
function groundsUnder(area: Area, below: LeafLayer[], background: SceneFill, colors: Colors): string[] {
  let grounds = fillsOf(background, colors);
  for (const layer of below) {
    if (layer.type === 'text' || !meets(areaOf(layer), area)) continue;
    if (layer.type !== 'shape') grounds = ['#ffffff', '#000000', '#7f7f7f'];
    else {
      const fills = fillsOf(layer.fill, colors);
      const mixed = grounds.flatMap((ground) =>
        fills.map((fill) => mix(fill, ground, opacityAt(layer, area))),
      );
      grounds = covers(layer, area) ? mixed : [...grounds, ...mixed];
    }
  }
  return grounds;
}

/** What is wrong with a picture, in words; empty when it keeps all rules. `safe` is the area for text. */
export function faultsOf(scene: Scene, colors: Colors, measure: Measure, safe: Area): string[] {
  const faults: string[] = [];
  const leaves = leavesOf(scene.layers);
  const board = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  const unit = scene.width / 1080;
  const lines: { id: string; area: Area }[] = [];
  for (const [index, layer] of leaves.entries()) {
    if (layer.type !== 'photo' && !contains(board, areaOf(layer)))
      faults.push(`${layer.id} leaves the picture`);
    if (layer.type === 'logo' && !contains(safe, areaOf(layer)))
      faults.push(`${layer.id} leaves the safe area`);
    if (layer.type !== 'text') continue;
    const rows = inkOf(layer, measure);
    if (layer.size < 24 * unit) faults.push(`${layer.id} is too small: ${layer.size}`);
    if (rows.length * layer.size * layer.lineHeight > layer.height + 0.6)
      faults.push(`${layer.id} is too high`);
    for (const area of rows) {
      const box = areaOf(layer);
      if (area.left < box.left - 0.6 || area.right > box.right + 0.6) faults.push(`${layer.id} is too wide`);
      if (!contains(safe, area)) faults.push(`${layer.id} leaves the safe area`);
      const color = resolveColor(layer.color, colors);
      for (const ground of groundsUnder(area, leaves.slice(0, index), scene.background, colors)) {
        const ratio = contrast(color, ground);
        if (ratio < 4.5) faults.push(`${layer.id} reads ${ratio.toFixed(2)} on ${ground}`);
      }
      for (const over of leaves.slice(index + 1))
        if (over.type !== 'text' && meets(areaOf(over), area) && !isPassed(over, area))
          faults.push(`${over.id} covers ${layer.id}`);
      for (const other of lines)
        if (other.id !== layer.id && meets(other.area, area))
          faults.push(`${layer.id} runs into ${other.id}`);
      lines.push({ id: layer.id, area });
    }
  }
  return faults;
}

/** A round seal's box may reach over a text that its circle does not touch. */
function isPassed(over: LeafLayer, area: Area): boolean {
  if (over.type !== 'shape' || over.shape !== 'seal') return false;
  const x = over.x + over.width / 2;
  const y = over.y + over.height / 2;
  const dx = Math.max(area.left - x, 0, x - area.right);
  const dy = Math.max(area.top - y, 0, y - area.bottom);
  return Math.hypot(dx, dy) >= over.width / 2;
}
