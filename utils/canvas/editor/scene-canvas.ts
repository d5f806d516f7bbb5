import { Canvas, type FabricObject, type TPointerEvent } from 'fabric';
import type { LayerView } from './layer-view';

/** A part of the stage on whole CSS pixels. */
export interface Patch {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What lies still while something is dragged, painted once, or a view that moves. */
type Segment = HTMLCanvasElement | FabricObject;

/**
 * Fabric's canvas for one picture: only what lies on the picture is drawn, and while layers are dragged all that
 * lies still below, between and above them is laid down as finished bitmaps.
 */
export class SceneCanvas extends Canvas {
  /** Paints the picture's ground, in its own pixels; set before the first drawing. */
  declare ground: (ctx: CanvasRenderingContext2D) => void;
  /** Pixels of the picture. */
  declare picture: { width: number; height: number };
  /** While something is dragged. Not a private field: Fabric asks before those are made. */
  declare private segments: Segment[] | null | undefined;

  /**
   * The parts of the stage (CSS pixels) in which a drag shows itself now; null when all of it is to be drawn anew.
   * Set before the first drag.
   */
  declare touched: () => Patch[] | null;
  /** Those of the drawing before, which are to be laid over. */
  declare private patches: Patch[] | null | undefined;

  /**
   * Begins a drag: what is not among `moving` is painted once more and then only laid down. `bare`: without handles,
   * which would only stand in the way of seeing where it goes.
   */
  freeze(moving: ReadonlySet<FabricObject>, bare: boolean): void {
    this.skipControlsDrawing = bare;
    const segments: Segment[] = [];
    let still: FabricObject[] = [];
    const flush = (ground: boolean) => {
      if (still.length > 0 || ground) segments.push(this.#bitmap(still, ground));
      still = [];
    };
    let first = true;
    for (const object of this._objects) {
      if (!moving.has(object)) {
        if (object.visible) still.push(object);
        continue;
      }
      flush(first);
      first = false;
      segments.push(object);
    }
    flush(first);
    this.segments = segments;
    this.patches = null;
  }

  /** The drag is over. */
  thaw(): void {
    this.skipControlsDrawing = false;
    this.segments = null;
  }

  /** Where the canvas stands on the page does not change during a drag; asking makes the browser lay out anew. */
  override calcOffset() {
    return this.segments ? this._offset : super.calcOffset();
  }

  /** Nor does what is dragged: Fabric would look for it among all parts several times per movement. */
  override findTarget(event: TPointerEvent) {
    const target = this.segments ? this._currentTransform?.target : undefined;
    return target ? { target, subTargets: [], currentSubTargets: [] } : super.findTarget(event);
  }

  #bitmap(objects: readonly FabricObject[], ground: boolean): HTMLCanvasElement {
    const { lowerCanvasEl } = this;
    const canvas = document.createElement('canvas');
    canvas.width = lowerCanvasEl.width;
    canvas.height = lowerCanvasEl.height;
    const ctx = canvas.getContext('2d');
    if (ctx === null) throw new Error('this browser gives no 2D canvas');
    const retina = this.getRetinaScaling();
    ctx.scale(retina, retina);
    ctx.transform(...this.viewportTransform);
    this.#clip(ctx);
    if (ground) this.ground(ctx);
    for (const object of objects) object.render(ctx);
    return canvas;
  }

  /** While something is dragged only where it was and where it is: the rest of the stage stands already. */
  override renderCanvas(ctx: CanvasRenderingContext2D, objects: FabricObject[]): void {
    const now = this.segments ? this.touched() : null;
    const before = this.patches;
    this.patches = now;
    if (!now || !before || this.destroyed) {
      super.renderCanvas(ctx, objects);
      return;
    }
    for (const { x, y, width, height } of [...before, ...now]) {
      ctx.save();
      ctx.beginPath();
      ctx.rect(x, y, width, height);
      ctx.clip();
      ctx.clearRect(x, y, width, height);
      ctx.transform(...this.viewportTransform);
      this._renderObjects(ctx, objects);
      ctx.restore();
    }
    this.fire('after:render', { ctx });
  }

  #clip(ctx: CanvasRenderingContext2D): void {
    ctx.beginPath();
    ctx.rect(0, 0, this.picture.width, this.picture.height);
    ctx.clip();
  }

  override _renderObjects(ctx: CanvasRenderingContext2D, objects: FabricObject[]): void {
    ctx.save();
    this.#clip(ctx);
    if (this.segments) {
      for (const segment of this.segments) {
        if (!(segment instanceof HTMLCanvasElement)) {
          segment.render(ctx);
          continue;
        }
        ctx.save();
        ctx.setTransform(1, 0, 0, 1, 0, 0);
        ctx.drawImage(segment, 0, 0);
        ctx.restore();
      }
    } else {
      this.ground(ctx);
      for (const object of objects) object.render(ctx);
    }
    ctx.restore();
  }

  /** The layers' views, the lowest first. */
  views(): LayerView[] {
    return this._objects as LayerView[];
  }

  /** Puts the views into this order, the lowest first. */
  arrange(views: readonly LayerView[]): void {
    this._objects = [...views];
    this._onStackOrderChanged();
  }
}
