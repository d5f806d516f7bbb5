import { type FabricObject, Point } from 'fabric';
import { openDragLayer } from './drag-layer';
import { followHand, type Way } from './follow-hand';
import { HANDLES, LayerView } from './layer-view';
import { drawOverlay, type Overlay } from './overlay';
import { type GestureKind, normalAngle, standsAt } from './place';
import type { SceneCanvas } from './scene-canvas';
import { snapScaling } from './snap-scale';
import type { StageHandlers } from './stage';

/** How near a drag must come to be pulled, in CSS pixels. */
const REACH = 7;
/** Degrees to which a turn keeps with Shift held. */
const TURN = 15;
/** Pulled nowhere. */
const LOOSE = { dx: 0, dy: 0, guides: [] };

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

  /** From the first real movement of a gesture on; a mere press must cost nothing. */
  let end: (() => void) | null = null;
  const thaw = () => {
    end?.();
    end = null;
    start = null;
    deps.overlay.label = null;
    deps.overlay.guides = [];
  };
  const freeze = (target: FabricObject) => {
    if (end) return;
    end = () => canvas.thaw();
    canvas.freeze(new Set(viewsOf(target)));
  };

  // Fabric sees the first movement of a drag and its end; what lies between costs a slow computer too much there.
  canvas.on('object:moving', ({ target, e }) => {
    if (!start || end) return;
    const { box, at } = start;
    const views = viewsOf(target);
    const ids = views.map(({ layer }) => layer.id);
    const [zoom, , , , x, y] = canvas.viewportTransform;
    const first = { left: target.left, top: target.top };
    target.set({ left: at.x, top: at.y });
    const layer = openDragLayer({
      canvas,
      runs: canvas.lift(new Set(views)),
      picture: canvas.picture,
      view: { zoom, x, y },
      retina: canvas.getRetinaScaling(),
      top: deps.overlay.safe ? (ctx) => drawOverlay(ctx, deps.overlay, { zoom, x, y }) : null,
    });
    const follow = ({ dx, dy, free }: Way) => {
      const [across, down] = [first.left + dx / zoom - at.x, first.top + dy / zoom - at.y];
      const now = { ...box, x: box.x + across, y: box.y + down };
      // Alt lets go: what is meant to stand beside a line can.
      const snapped = free ? LOOSE : deps.snap(ids, now, REACH / zoom);
      target.left = at.x + across + snapped.dx;
      target.top = at.y + down + snapped.dy;
      layer.move(across + snapped.dx, down + snapped.dy);
      layer.guides(snapped.guides);
    };
    follow({ dx: 0, dy: 0, free: e.altKey });
    const letGo = followHand(e, follow);
    end = () => {
      letGo();
      canvas.thaw();
      // Before the elements go, so that nothing is missing in between.
      canvas.renderAll();
      layer.close();
    };
  });
  canvas.on('object:scaling', ({ target, transform, e }) => {
    freeze(target);
    const ids = viewsOf(target).map(({ layer }) => layer.id);
    // Alt holds the middle fast, and lets go of the lines as it does in a drag.
    deps.overlay.guides = e.altKey
      ? []
      : snapScaling({
          target,
          corner: transform.corner,
          snap: (box, edges) => deps.snapScale(ids, box, edges, REACH / deps.zoom()),
        });
  });
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

  canvas.on('mouse:dblclick', ({ target, scenePoint }) => {
    const [view] = viewsOf(target);
    if (view) deps.onEdit(view.layer.id, { x: scenePoint.x, y: scenePoint.y });
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
    if (end) thaw();
  });

  return {
    kind: () => kind,
    /** A hand holds something: the picture under it must not move. */
    busy: () => end !== null,
    /** Lets go of what a hand holds. */
    drop: thaw,
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
