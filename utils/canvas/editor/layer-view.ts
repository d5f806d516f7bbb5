import { FabricObject, util } from 'fabric';
import { isGroup, type Layer } from '../../scene';
import type { Paint } from '../paint';
import type { Context } from '../paint/context';
import { paintGone } from '../paint/paint-photo';
import { cacheLayer, cacheSize, type LayerCache, paintAtMiddle } from './layer-cache';
import { type Held, heldOf, type Place, placeOf } from './place';

/** How what is chosen is framed. */
export const HANDLES = {
  borderColor: '#2f6b4b',
  cornerColor: '#ffffff',
  cornerStrokeColor: '#2f6b4b',
  cornerStyle: 'circle',
  transparentCorners: false,
  cornerSize: 13,
  touchCornerSize: 40,
  borderScaleFactor: 1.5,
  padding: 0,
} as const;

/** How canvas pixels lie on the picture: canvas pixels per pixel of the picture, and where its top left is. */
export interface PaintView {
  scale: number;
  x: number;
  y: number;
}

/** What the views of one picture share. */
export interface ViewDesk {
  paint(scale: number): Paint;
  /** Canvas pixels per pixel of the picture at which layers are painted once. */
  scale: number;
  /** Of the viewport now: differs from `scale` while the zoom is still changing. */
  viewport(): PaintView;
  /** Width of the picture by 1080. */
  unitScale: number;
  /** The layer as it would be at that place, while it is being pulled. */
  pulled(layer: Layer, place: Place): Layer;
  /** Its photo is on its way: nothing is shown of it yet. */
  waits(layer: Layer): boolean;
  /** A layer could not be painted. */
  failed(layer: Layer, error: unknown): void;
}

/** One layer as a Fabric object: Fabric places, moves and hit-tests it, our painter draws it. */
export class LayerView extends FabricObject {
  declare layer: Layer;
  readonly #desk: ViewDesk;
  /** `direct`: too large to be kept. `failed`: it could not be painted, and is not tried again as it is. */
  #cache: LayerCache | 'direct' | 'failed' = 'direct';
  /** What the cache was painted of. */
  #painted: { layer: Layer; scale: number } | null = null;
  #pulled: { place: Place; layer: Layer } | null = null;
  #concealed: string | null = null;

  constructor(layer: Layer, desk: ViewDesk) {
    super({
      originX: 'center',
      originY: 'center',
      strokeWidth: 0,
      ...HANDLES,
      // We keep our own: Fabric's would cut off shadows and blur what is turned.
      objectCaching: false,
    });
    this.#desk = desk;
    this.take(layer);
  }

  /** Shows another state of the same layer. */
  take(layer: Layer): void {
    this.layer = layer;
    const locked = layer.locked === true;
    const shown = layer.hidden !== true;
    this.set({
      ...heldOf(layer),
      width: layer.width,
      height: layer.height,
      visible: shown,
      evented: shown,
      selectable: shown && !locked,
      hasControls: !locked,
      lockMovementX: locked,
      lockMovementY: locked,
      lockScalingX: locked,
      lockScalingY: locked,
      lockRotation: locked,
      lockScalingFlip: true,
      lockSkewingX: true,
      lockSkewingY: true,
      hoverCursor: locked ? 'default' : 'move',
    });
    // Whoever pulls a side of these would pull it out of shape.
    const stretches = layer.type === 'text' || layer.type === 'shape' || layer.type === 'photo';
    this.setControlsVisibility({ ml: stretches, mr: stretches, mt: stretches, mb: stretches });
    this.setCoords();
  }

  /** What Fabric holds of it now, in the picture's pixels, also inside a selection of several. */
  held(): Held {
    if (!this.group) return this;
    const { translateX, translateY, angle, scaleX, scaleY } = util.qrDecompose(this.calcTransformMatrix());
    return { left: translateX, top: translateY, angle, scaleX, scaleY };
  }

  place(): Place {
    return placeOf(this.layer, this.held());
  }

  /** How far its paint reaches from its middle, turned and with its shadow, in pixels of the picture. */
  reach(): { x: number; y: number } {
    const { width, height } = cacheSize(this.layer, 1, this.#desk.unitScale);
    return { x: width / 2, y: height / 2 };
  }

  /** Leaves a layer out that something else shows, such as the box its text is typed in; null shows all. */
  conceal(id: string | null): void {
    this.#concealed = id;
  }

  /** Paint it anew: a photo or a typeface has come. */
  forget(): void {
    this.#painted = null;
    this.#pulled = null;
  }

  /** The layer as it is to be seen now: pulled and turned with the hand. */
  #now(): Layer {
    const place = this.place();
    const { layer } = this;
    if (place.width === layer.width && place.height === layer.height) {
      if (place.angle === (layer.angle ?? 0)) return layer;
      return { ...layer, angle: place.angle };
    }
    if (this.#pulled && samePlace(this.#pulled.place, place)) return this.#pulled.layer;
    const pulled = this.#desk.pulled(layer, place);
    this.#pulled = { place, layer: pulled };
    return pulled;
  }

  /** Without the member of a group that is concealed. */
  #seen(layer: Layer): Layer {
    const id = this.#concealed;
    if (id === null || !isGroup(layer) || !layer.layers.some((leaf) => leaf.id === id)) return layer;
    return { ...layer, layers: layer.layers.filter((leaf) => leaf.id !== id) };
  }

  #cached(layer: Layer): LayerCache | 'direct' | 'failed' {
    const { scale, unitScale } = this.#desk;
    const known = this.#painted;
    if (known !== null && known.scale === scale && sameLook(known.layer, layer)) return this.#cache;
    this.#painted = { layer, scale };
    try {
      this.#cache = cacheLayer(layer, this.#desk.paint(scale), scale, unitScale) ?? 'direct';
    } catch (error) {
      this.#fail(error);
    }
    return this.#cache;
  }

  #fail(error: unknown): void {
    this.#cache = 'failed';
    this.#desk.failed(this.layer, error);
  }

  /** Lays the painted layer down on whole device pixels; Fabric calls it for the stage as it stands. */
  override render(ctx: Context, view = this.#desk.viewport()): void {
    if (!this.visible || this.layer.id === this.#concealed || this.#desk.waits(this.layer)) return;
    const layer = this.#seen(this.#now());
    // A text that is pulled wider needs fewer lines: its middle is not the middle of what the hand holds.
    const { left, top } = layer === this.#pulled?.layer ? heldOf(layer) : this.held();
    const [x, y] = [left * view.scale + view.x, top * view.scale + view.y];
    const cache = this.#cached(layer);
    ctx.save();
    if (cache === 'direct' || cache === 'failed') {
      ctx.setTransform(view.scale, 0, 0, view.scale, x, y);
      if (cache === 'failed') {
        ctx.rotate(((layer.angle ?? 0) * Math.PI) / 180);
        ctx.translate(-layer.width / 2, -layer.height / 2);
        paintGone(ctx, { ...layer, type: 'logo', assetId: '' });
      } else this.#paintDirectly(ctx, layer, view.scale);
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      const zoom = view.scale / cache.scale;
      const at = [Math.round(x - cache.middle.x * zoom), Math.round(y - cache.middle.y * zoom)] as const;
      if (zoom === 1) ctx.drawImage(cache.canvas, ...at);
      else ctx.drawImage(cache.canvas, ...at, cache.canvas.width * zoom, cache.canvas.height * zoom);
    }
    ctx.restore();
  }

  #paintDirectly(ctx: Context, layer: Layer, scale: number): void {
    try {
      paintAtMiddle(ctx, layer, this.#desk.paint(scale));
    } catch (error) {
      this.#fail(error);
    }
  }
}

const samePlace = (a: Place, b: Place) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height && a.angle === b.angle;

/** Whether two states of a layer are painted alike: where they stand does not matter. */
function sameLook(a: Layer, b: Layer): boolean {
  if (a === b) return true;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Layer>;
  for (const key of keys) if (key !== 'x' && key !== 'y' && key !== 'name' && a[key] !== b[key]) return false;
  return true;
}
