import { newId } from '@/utils/core/id';
import type { Layer, PhotoLayer, QrLayer, Scene, ShapeLayer, TextLayer } from '@/utils/scene';
import { addLayers, ownId, type Refit, safeOf, unitOf } from '@/utils/scene/edit';

/** A box of this size (pixels of a picture 1080 wide) in the middle of where things may stand. */
function inMiddle(scene: Scene, width: number, height: number) {
  const unit = unitOf(scene);
  const safe = safeOf(scene);
  const [wide, high] = [Math.min(width * unit, safe.width), Math.min(height * unit, safe.height)];
  return {
    x: Math.round(safe.x + (safe.width - wide) / 2),
    y: Math.round(safe.y + (safe.height - high) / 2),
    width: wide,
    height: high,
  };
}

/** Puts a part on top and chooses it. */
const added = (scene: Scene, layer: Layer) => ({ scene: addLayers(scene, [layer]), choose: [layer.id] });

/** `title`: large and in the shop's sign typeface; `line`: small, to be read. */
export function addText(scene: Scene, text: string, how: 'title' | 'line', refit: Refit) {
  const unit = unitOf(scene);
  const max = (how === 'title' ? 96 : 48) * unit;
  const lines = how === 'title' ? 2 : 3;
  const layer: TextLayer = {
    id: ownId(newId),
    type: 'text',
    ...inMiddle(scene, 760, how === 'title' ? 220 : 170),
    text,
    fit: { full: text, max, min: 24 * unit, lines },
    size: max,
    font: how === 'title' ? 'sign' : 'body',
    weight: how === 'title' ? 800 : 600,
    lineHeight: 1.14,
    align: 'center',
    color: 'ink',
    role: 'text',
  };
  return added(scene, refit(layer));
}

const FLAT: readonly ShapeLayer['shape'][] = ['ribbon', 'arrow', 'bubble', 'rect', 'awning', 'wave'];

export function addShape(scene: Scene, shape: ShapeLayer['shape']) {
  const unit = unitOf(scene);
  const height = shape === 'line' ? 8 : FLAT.includes(shape) ? 200 : 360;
  const radius =
    shape === 'rect' || shape === 'bubble' ? 32 : shape === 'tag' ? 40 : shape === 'wave' ? 60 : 0;
  const layer: ShapeLayer = {
    id: ownId(newId),
    type: 'shape',
    shape,
    ...inMiddle(scene, shape === 'line' ? 520 : 360, height),
    fill: 'accent',
    radius: radius * unit,
  };
  return added(scene, layer);
}

export function addPhoto(
  scene: Scene,
  photo: { id: string; width: number; height: number; focus?: PhotoLayer['focus'] | undefined },
) {
  const ratio = photo.height / photo.width;
  const width = ratio > 1 ? 620 / ratio : 620;
  const layer: PhotoLayer = {
    id: ownId(newId),
    type: 'photo',
    ...inMiddle(scene, width, width * ratio),
    assetId: photo.id,
    focus: photo.focus ?? { x: 0.5, y: 0.5 },
    radius: 24 * unitOf(scene),
  };
  return added(scene, layer);
}

export function addLogo(scene: Scene, assetId: string) {
  return added(scene, { id: ownId(newId), type: 'logo', ...inMiddle(scene, 220, 220), assetId });
}

/** A square code that leads to `data`, dark on white: cameras read nothing else as surely. */
export function addCode(scene: Scene, data: string) {
  const layer: QrLayer = {
    id: ownId(newId),
    type: 'qr',
    ...inMiddle(scene, 260, 260),
    data,
    color: 'black',
    ground: 'white',
  };
  return added(scene, layer);
}
