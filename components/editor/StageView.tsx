import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { openStage } from '@/utils/canvas/editor';
import { assets } from '@/utils/db';
import type { Layer, Scene } from '@/utils/scene';
import { findLayer, move, safeOf, setBox } from '@/utils/scene/edit';
import { CropBox } from './CropBox';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { createSnapping } from './snapping';
import { TextBox } from './TextBox';
import { useEdit } from './use-edit';
import { usePartKeys } from './use-keys';

/** How much a wheel's step (about 100) magnifies: a quarter. */
const WHEEL = 0.0022;

/** One layer at another place, as the same change will leave it when the hand lets go. */
const placed = (scene: Scene, layer: Layer, change: (alone: Scene) => Scene): Layer =>
  change({ ...scene, layers: [layer] }).layers[0] ?? layer;

/** The picture to work on, with what is laid over it. */
export function StageView() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const editor = useEditor();
  const { doc, refit, stage, mode } = editor;
  const host = useRef<HTMLDivElement>(null);
  const edit = useEdit();
  const keys = usePartKeys();
  const latest = useRef({ editor, edit, shop });
  latest.current = { editor, edit, shop };

  useEffect(() => {
    const room = host.current;
    if (!room) return;
    const now = () => latest.current.editor;
    const element = document.createElement('canvas');
    room.replaceChildren(element);
    const opened = openStage(element, {
      brand: latest.current.shop,
      photos: assets.working,
      onSelect: (ids) => now().doc.choose(ids),
      onEdit: (id, at) => latest.current.edit(id, at),
      onView: (view) => now().setView(view),
      onPhotos: (missing) => now().setMissing(new Set(missing)),
      onPlaced: (places, kind) => {
        const { doc: open, refit: fitting } = now();
        open.change((scene) =>
          places.reduce((next, place) => {
            if (kind !== 'move') return setBox(next, place.id, place, fitting);
            const layer = findLayer(next, place.id);
            return layer ? move(next, [place.id], place.x - layer.x, place.y - layer.y) : next;
          }, scene),
        );
      },
      ...createSnapping(() => now().doc.scene),
      pulled: (layer, place) =>
        placed(now().doc.scene, layer, (alone) => setBox(alone, layer.id, place, now().refit)),
    });
    stage.current = opened;
    const spread = () => opened.resize(room.clientWidth, room.clientHeight);
    const wheel = (event: WheelEvent) => {
      const { view } = now();
      if (!view) return;
      const box = room.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        opened.zoom(view.zoom * Math.exp(-event.deltaY * WHEEL), at);
      } else {
        // A picture that is seen as a whole lets the page scroll.
        const { width, height } = now().doc.scene;
        if (width * view.zoom <= box.width && height * view.zoom <= box.height) return;
        if (event.shiftKey) opened.pan(-event.deltaY, 0);
        else opened.pan(-event.deltaX, -event.deltaY);
      }
      event.preventDefault();
    };
    room.addEventListener('wheel', wheel, { passive: false });
    const observer = new ResizeObserver(spread);
    observer.observe(room);
    spread();
    opened.show(now().doc.scene);
    return () => {
      observer.disconnect();
      room.removeEventListener('wheel', wheel);
      stage.current = null;
      opened.close();
      room.replaceChildren();
    };
  }, [stage]);

  useEffect(() => stage.current?.brand(shop), [stage, shop]);
  useEffect(() => stage.current?.show(doc.scene), [stage, doc.scene]);
  useEffect(() => stage.current?.select(mode.does === 'choose' ? doc.chosen : []), [stage, doc.chosen, mode]);
  useEffect(() => stage.current?.conceal(mode.does === 'type' ? mode.id : null), [stage, mode]);
  const { safeShown } = editor;
  useEffect(() => {
    stage.current?.safe(safeShown ? safeOf(doc.scene) : null);
  }, [stage, safeShown, doc.scene]);

  const chosen = mode.does === 'choose' ? undefined : findLayer(doc.scene, mode.id);
  const focus = (event: PointerEvent<HTMLDivElement>) => {
    // The keys go to the picture after a press on it; a field that is laid over it keeps them.
    if (!(event.target instanceof HTMLElement) || !event.target.closest('textarea, input, button, [role]'))
      event.currentTarget.focus();
  };
  return (
    <div
      className={classes.stage}
      data-stage
      data-ready={editor.view !== null || undefined}
      data-zoom={editor.view?.zoom}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is worked on with the keys.
      tabIndex={0}
      aria-label={t('editor.stage')}
      aria-describedby="editor-help"
      onPointerDown={focus}
      {...keys}
    >
      <div ref={host} className={classes.canvas} />
      <span id="editor-help" hidden>
        {t('editor.stageHelp')}
      </span>
      {mode.does === 'type' && chosen?.type === 'text' && (
        <TextBox key={chosen.id} layer={chosen} refit={refit} />
      )}
      {mode.does === 'crop' && chosen?.type === 'photo' && <CropBox key={chosen.id} layer={chosen} />}
    </div>
  );
}
