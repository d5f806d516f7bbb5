import { type FabricObject, Point } from 'fabric';
import { HANDLES, LayerView } from './layer-view';
import type { Overlay } from './overlay';
import { type GestureKind, normalAngle, standsAt } from './place';
import type { Patch, SceneCanvas } from './scene-canvas';
import type { StageHandlers } from './stage';

/** How near a drag must come to be pulled, in CSS pixels. */
const REACH = 7;
/** Degrees to which a turn keeps with Shift held. */
const TURN = 15;

interface Deps extends StageHandlers {
  overlay: Overlay;
  zoom(): number;
  pan(dx: number, dy: number): void;
}

const viewsOf = (target: FabricObject | undefined): LayerView[] =>
  target instanceof LayerView
    ? [target]
    : target && 'getObjects' in target
      ? (target as unknown as { getObjects(): FabricObject[] })
          .getObjects()
          .filter((object) => object instanceof LayerView)
      : [];

function kindOf(action: string | undefined): GestureKind {
  if (action === 'rotate') return 'rotate';
  if (action === 'scaleX' || action === 'scaleY') return 'stretch';
  return action === 'scale' ? 'scale' : 'move';
}

/** Whole pixels round two corners, with room for what is drawn half a pixel beside them. */
function patch(x1: number, y1: number, x2: number, y2: number): Patch {
  const x = Math.floor(Math.min(x1, x2)) - 3;
  const y = Math.floor(Math.min(y1, y2)) - 3;
  return { x, y, width: Math.ceil(Math.max(x1, x2)) + 3 - x, height: Math.ceil(Math.max(y1, y2)) + 3 - y };
}

/** Turns what hands do on Fabric's canvas into places of layers; Fabric's own state never becomes ours. */
export function followGestures(canvas: SceneCanvas, deps: Deps) {
  let silent = false;
  let kind: GestureKind = 'move';
  /** Where the dragged box lay when the drag began, and what Fabric held then. */
  let start: { box: { x: number; y: number; width: number; height: number }; at: Point } | null = null;
  let grabbing = false;
  let panning: { x: number; y: number } | null = null;

  const dress = () => {
    const active = canvas.getActiveObject();
    if (!active) return;
    active.set(HANDLES);
    if (!(active instanceof LayerView))
      active.setControlsVisibility({ ml: false, mr: false, mt: false, mb: false });
  };
  const chosen = () => {
    dress();
    if (!silent)
      deps.onSelect(canvas.getActiveObjects().flatMap((one) => viewsOf(one).map((v) => v.layer.id)));
  };
  canvas.on('selection:created', chosen);
  canvas.on('selection:updated', chosen);
  canvas.on('selection:cleared', chosen);

  canvas.on('before:transform', ({ transform }) => {
    const { target } = transform;
    kind = kindOf(transform.action);
    target.setCoords();
    const { left, top, width, height } = target.getBoundingRect();
    start = { box: { x: left, y: top, width, height }, at: new Point(target.left, target.top) };
  });

  /** The first real movement of a gesture; a mere press must cost nothing. */
  let frozen = false;
  let moving: readonly LayerView[] = [];
  canvas.touched = () => {
    // The safe area is drawn with see-through lines, which must not be laid over one another.
    if (kind !== 'move' || deps.overlay.safe || deps.overlay.label) return null;
    const [zoom, , , , x, y] = canvas.viewportTransform;
    return [
      ...moving.map((view) => {
        const { left, top } = view.held();
        const reach = view.reach();
        return patch(
          (left - reach.x) * zoom + x,
          (top - reach.y) * zoom + y,
          (left + reach.x) * zoom + x,
          (top + reach.y) * zoom + y,
        );
      }),
      ...deps.overlay.guides.map(({ from, to }) =>
        patch(from.x * zoom + x, from.y * zoom + y, to.x * zoom + x, to.y * zoom + y),
      ),
    ];
  };
  const freeze = (target: FabricObject) => {
    if (frozen) return;
    frozen = true;
    moving = viewsOf(target);
    canvas.freeze(new Set(viewsOf(target)), kind === 'move');
  };
  const thaw = () => {
    frozen = false;
    start = null;
    moving = [];
    canvas.thaw();
    deps.overlay.guides = [];
    deps.overlay.label = null;
  };

  canvas.on('object:moving', ({ target, e }) => {
    freeze(target);
    if (!start) return;
    const [dx, dy] = [target.left - start.at.x, target.top - start.at.y];
    const box = { ...start.box, x: start.box.x + dx, y: start.box.y + dy };
    // Alt lets go: what is meant to stand beside a line can.
    if ('altKey' in e && e.altKey) {
      deps.overlay.guides = [];
      return;
    }
    const ids = viewsOf(target).map(({ layer }) => layer.id);
    const snapped = deps.snap(ids, box, REACH / deps.zoom());
    target.left += snapped.dx;
    target.top += snapped.dy;
    deps.overlay.guides = snapped.guides;
  });
  canvas.on('object:scaling', ({ target }) => freeze(target));
  canvas.on('object:rotating', ({ target, pointer }) => {
    freeze(target);
    const at = pointer.transform(canvas.viewportTransform);
    deps.overlay.label = { text: `${Math.round(normalAngle(target.angle))}°`, x: at.x, y: at.y };
  });
  canvas.on('object:modified', ({ target, action }) => {
    kind = kindOf(action);
    const views = viewsOf(target);
    const places = views.map((view) => view.place());
    thaw();
    const moved = places.filter((place, index) => {
      const layer = views[index]?.layer;
      return layer && !standsAt(layer, place);
    });
    if (moved.length > 0) deps.onPlaced(moved, kind);
  });

  canvas.on('mouse:dblclick', ({ target }) => {
    const [view] = viewsOf(target);
    if (view) deps.onEdit(view.layer.id);
  });

  canvas.on('mouse:down:before', ({ e }) => {
    const middle = 'button' in e && e.button === 1;
    if (!grabbing && !middle) return;
    if (middle) e.preventDefault();
    const { x, y } = canvas.getViewportPoint(e);
    panning = { x, y };
  });
  canvas.on('mouse:move:before', ({ e }) => {
    const active = canvas.getActiveObject();
    if (active) active.snapAngle = e.shiftKey ? TURN : undefined;
    if (!panning) return;
    const { x, y } = canvas.getViewportPoint(e);
    deps.pan(x - panning.x, y - panning.y);
    panning = { x, y };
  });
  canvas.on('mouse:up', () => {
    panning = null;
    // A gesture that came to nothing tells of no change.
    if (frozen) thaw();
  });

  return {
    kind: () => kind,
    /** Runs what selects on our behalf: the user did not. */
    silently(run: () => void): void {
      silent = true;
      try {
        run();
      } finally {
        silent = false;
      }
    },
    grab(on: boolean): void {
      grabbing = on;
      if (!on) panning = null;
      canvas.skipTargetFind = on;
      canvas.selection = !on;
      canvas.defaultCursor = on ? 'grab' : 'default';
      canvas.setCursor(canvas.defaultCursor);
    },
  };
}
