import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { straightSize, type Turn } from '@/utils/photo';
import classes from './better.module.css';
import { drawTurned } from './draw';

export interface Point {
  x: number;
  y: number;
}

interface Props {
  picture: ImageBitmap;
  turn: Turn;
  /** Says that the original is shown. */
  before: boolean;
  /** Shows lines to straighten by. */
  grid: boolean;
  onHold: (held: boolean) => void;
  /** The point that matters, in shares of what is shown; while it is marked a tap moves it. */
  focus: Point | null;
  marking: boolean;
  onFocus: (point: Point) => void;
}

/** How far an arrow key moves the point, in shares of the photo. */
const STEP = 0.02;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};
const within = (value: number) => Math.min(1, Math.max(0, value));

/** The photo as it will be; held, as it was. */
export function BetterStage(props: Props) {
  const { picture, turn, before, grid, onHold, focus, marking, onFocus } = props;
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawTurned(canvas.current, picture, turn);
  }, [picture, turn]);
  const size = straightSize(picture, turn);

  const press = (event: PointerEvent<HTMLElement>) => {
    if (!marking) return onHold(true);
    const box = event.currentTarget.getBoundingClientRect();
    onFocus({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  const move = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (!by || !focus) return;
    event.preventDefault();
    onFocus({ x: within(focus.x + by.x), y: within(focus.y + by.y) });
  };
  const percent = (share: number) => Math.round(share * 100);
  return (
    <div className={classes.room}>
      <div
        className={classes.stage}
        data-marking={marking}
        style={
          {
            aspectRatio: `${size.width} / ${size.height}`,
            '--shape': size.width / size.height,
          } as CSSProperties
        }
        onPointerDown={press}
        onPointerUp={() => onHold(false)}
        onPointerLeave={() => onHold(false)}
        onPointerCancel={() => onHold(false)}
      >
        <canvas ref={canvas} role="img" aria-label={t('better.picture')} />
        {grid && <div className={classes.grid} aria-hidden />}
        {before && <span className={classes.badge}>{t('better.before')}</span>}
        {focus && !before && (
          <button
            type="button"
            className={classes.pin}
            style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
            tabIndex={marking ? 0 : -1}
            aria-label={t('better.focusPin', { x: percent(focus.x), y: percent(focus.y) })}
            onKeyDown={move}
          />
        )}
      </div>
    </div>
  );
}
