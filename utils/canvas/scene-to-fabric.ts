import { FabricObject } from 'fabric';
import type { Layer, Scene } from '../scene';
import { type Paint, paintLayer } from './paint';

/** What Fabric must know of a layer. It turns an object about its origin, and a layer turns about its middle. */
export function fabricOptions(layer: Layer) {
  return {
    originX: 'center',
    originY: 'center',
    left: layer.x + layer.width / 2,
    top: layer.y + layer.height / 2,
    angle: layer.angle ?? 0,
    visible: layer.hidden !== true,
    width: layer.width,
    height: layer.height,
    opacity: layer.opacity ?? 1,
    strokeWidth: 0,
    // Each layer is drawn once per picture; a cache would only add a second copy of every photo.
    objectCaching: false,
  } as const;
}

/** One layer as a Fabric object: Fabric places, moves and hit-tests it, our painter draws it. */
export class LayerView extends FabricObject {
  readonly layer: Layer;
  readonly #paint: Paint;

  constructor(layer: Layer, paint: Paint) {
    super(fabricOptions(layer));
    this.layer = layer;
    this.#paint = paint;
  }

  /** Called by Fabric with the context standing at the object's middle. */
  override _render(ctx: CanvasRenderingContext2D): void {
    ctx.translate(-this.width / 2, -this.height / 2);
    paintLayer(ctx, this.layer, this.#paint);
  }
}

/** The layers of a scene as Fabric objects, the lowest first. */
export const sceneToFabric = (scene: Scene, paint: Paint): LayerView[] =>
  scene.layers.map((layer) => new LayerView(layer, paint));
