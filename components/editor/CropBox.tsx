import { Button, Slider } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { coverCut } from '@/utils/canvas/editor';
import type { PhotoLayer } from '@/utils/scene';
import { setCrop } from '@/utils/scene/edit';
import classes from './editor.module.css';
import { useEditor } from './editor-context';
import { frameOf, standing } from './frame-of';

/** A step of an arrow key, as a share of the photo, and of one with shift held. */
const STEP = { small: 0.01, large: 0.05 };
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const percent = (share: number) => Math.round(share * 100);

/** A photo in its frame, to be pushed about and brought nearer, by hand or by key. */
export function CropBox({ layer }: { layer: PhotoLayer }) {
  const { t } = useTranslation();
  const { doc, view, stage, setMode, say } = useEditor();
  const row = useId();
  const frame = useRef<HTMLDivElement>(null);
  const grip = useRef<{ x: number; y: number; focus: PhotoLayer['focus'] } | null>(null);
  useEffect(() => frame.current?.focus(), []);

  const size = stage.current?.photoSize(layer.assetId);
  if (!view || !size) return null;
  const { id, focus, zoom = 1 } = layer;
  const cut = coverCut(size, layer, focus, zoom);
  const at = standing(doc.scene, layer);
  /** What is really in the middle: near an edge the focus itself lies further out. */
  const middle = {
    x: (cut.x + cut.width / 2) / size.width,
    y: (cut.y + cut.height / 2) / size.height,
  };
  const crop = (next: { focus?: PhotoLayer['focus']; zoom?: number }) =>
    doc.change((scene) => setCrop(scene, id, next), row);
  const tell = (next: PhotoLayer['focus']) =>
    say(t('editor.crop.at', { x: percent(next.x), y: percent(next.y) }));
  const leave = () => {
    setMode({ does: 'choose' });
    document.querySelector<HTMLElement>('[data-stage]')?.focus();
  };

  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, y: event.clientY, focus: middle };
  };
  const push = (event: PointerEvent<HTMLDivElement>) => {
    const from = grip.current;
    if (!from) return;
    const turn = (-(at.angle ?? 0) * Math.PI) / 180;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    const across = (dx * Math.cos(turn) - dy * Math.sin(turn)) / view.zoom;
    const along = (dx * Math.sin(turn) + dy * Math.cos(turn)) / view.zoom;
    crop({
      focus: {
        x: from.focus.x - (across * cut.width) / layer.width / size.width,
        y: from.focus.y - (along * cut.height) / layer.height / size.height,
      },
    });
  };
  const keys = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (way) {
      const step = event.shiftKey ? STEP.large : STEP.small;
      const next = { x: middle.x + way[0] * step, y: middle.y + way[1] * step };
      crop({ focus: next });
      tell(next);
    } else if (event.key === '+' || event.key === '=') crop({ zoom: zoom * 1.1 });
    else if (event.key === '-') crop({ zoom: zoom / 1.1 });
    else if (event.key === 'Enter' || event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const dot = {
    left: `${(100 * (focus.x * size.width - cut.x)) / cut.width}%`,
    top: `${(100 * (focus.y * size.height - cut.y)) / cut.height}%`,
  };
  return (
    <>
      <div
        ref={frame}
        className={classes.crop}
        style={frameOf(doc.scene, layer, view)}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is pushed about with the arrow keys.
        tabIndex={0}
        aria-label={t('editor.crop.label')}
        onPointerDown={down}
        onPointerMove={push}
        onPointerUp={() => {
          grip.current = null;
        }}
        onKeyDown={keys}
      >
        <span className={classes.focus} style={dot} aria-hidden />
      </div>
      <div className={classes.cropBar}>
        <Slider
          className={classes.cropSlider}
          min={1}
          max={4}
          step={0.05}
          value={zoom}
          label={null}
          thumbProps={{ 'aria-label': t('editor.crop.zoom') }}
          onChange={(next) => crop({ zoom: next })}
        />
        <Button size="sm" mih={44} onClick={leave}>
          {t('editor.done')}
        </Button>
      </div>
    </>
  );
}
