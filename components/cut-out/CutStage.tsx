import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stroke } from '@/utils/photo/cut-out';
import classes from './cut-out.module.css';
import { type Tool, useBrush } from './use-brush';
import type { Size } from './use-preview';

interface Props {
  size: Size;
  /** The photo as it was. */
  before: string;
  /** The photo as it has become; null while there is none. */
  picture: ImageBitmap | null;
  /** Shows the photo as it was, for as long as a button is held. */
  showBefore: boolean;
  tool: Tool;
  radius: number;
  /** 1: as wide as there is room. */
  zoom: number;
  onStroke: (stroke: Stroke) => void;
}

/** The photo with the brush over it. While it is painted on, what was removed shows through faintly. */
export function CutStage({ size, before, picture, showBefore, tool, radius, zoom, onStroke }: Props) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sketch = useRef<HTMLCanvasElement>(null);
  const { at, handlers } = useBrush(sketch, { tool, radius, onStroke });
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    if (picture) context.drawImage(picture, 0, 0);
  }, [picture]);
  const painting = tool !== 'look';
  const across = (radius * 2 * Math.max(size.width, size.height)) / size.width;
  return (
    <div className={classes.room} data-zoomed={zoom > 1}>
      <div
        className={classes.stage}
        data-tool={tool}
        style={{
          width: `calc(min(100%, ${size.width / size.height} * var(--tall)) * ${zoom})`,
          aspectRatio: `${size.width} / ${size.height}`,
        }}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys paint here.
        tabIndex={0}
        aria-label={painting ? t('cutOut.stage') : t('cutOut.picture')}
        {...handlers}
      >
        {(painting || showBefore || !picture) && (
          <img
            src={before}
            alt=""
            draggable={false}
            data-faint={painting && !showBefore && picture !== null}
          />
        )}
        <canvas ref={canvas} width={size.width} height={size.height} hidden={showBefore} />
        <canvas ref={sketch} width={Math.ceil(size.width / 2)} height={Math.ceil(size.height / 2)} />
        {painting && at && (
          <span
            className={classes.cursor}
            data-tool={tool}
            style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%`, width: `${across * 100}%` }}
          />
        )}
      </div>
      <span className={classes.spoken} role="status">
        {painting && at ? t('cutOut.at', { x: Math.round(at.x * 100), y: Math.round(at.y * 100) }) : ''}
      </span>
    </div>
  );
}
