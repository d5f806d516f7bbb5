import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import classes from './cut-out.module.css';
import type { Tool } from './use-brush';
import type { useStrokes } from './use-strokes';

const TOOLS: readonly Tool[] = ['look', 'keep', 'remove'];
/** Half the brush's width as a share of the photo's long side, least and most. */
export const RADII = { least: 0.004, most: 0.08, first: 0.02 } as const;
const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4, 6];

interface Props {
  tool: Tool;
  radius: number;
  zoom: number;
  strokes: ReturnType<typeof useStrokes>;
  onTool: (tool: Tool) => void;
  onRadius: (radius: number) => void;
  onZoom: (zoom: number) => void;
}

/** What the brush does, how wide it is, the way back and forth, and how near one looks. */
export function BrushBar({ tool, radius, zoom, strokes, onTool, onRadius, onZoom }: Props) {
  const { t } = useTranslation();
  const at = ZOOMS.indexOf(zoom);
  const step = (by: number) => onZoom(ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + by))] ?? 1);
  const icon = { size: 44, variant: 'default' } as const;
  return (
    <div className={classes.bar}>
      <ChipGroup
        label={t('cutOut.tool')}
        chips={TOOLS.map((value) => ({ value, label: t(`cutOut.tools.${value}`) }))}
        value={tool}
        onChange={onTool}
      />
      <div className={classes.icons}>
        <ActionIcon {...icon} aria-label={t('undo')} disabled={!strokes.canUndo} onClick={strokes.undo}>
          <IconArrowBackUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          {...icon}
          aria-label={t('cutOut.redo')}
          disabled={!strokes.canRedo}
          onClick={strokes.redo}
        >
          <IconArrowForwardUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon {...icon} aria-label={t('cutOut.smaller')} disabled={at <= 0} onClick={() => step(-1)}>
          <IconZoomOut size={20} aria-hidden />
        </ActionIcon>
        <span className={classes.zoom}>{t('cutOut.zoom', { percent: Math.round(zoom * 100) })}</span>
        <ActionIcon
          {...icon}
          aria-label={t('cutOut.larger')}
          disabled={at === ZOOMS.length - 1}
          onClick={() => step(1)}
        >
          <IconZoomIn size={20} aria-hidden />
        </ActionIcon>
      </div>
      <p className={classes.lead}>{t(`cutOut.hint.${tool}`)}</p>
      {tool !== 'look' && (
        <label className={classes.size}>
          {t('cutOut.brush')}
          <input
            type="range"
            min={Math.sqrt(RADII.least)}
            max={Math.sqrt(RADII.most)}
            step={0.005}
            // Small brushes are told apart better than large ones.
            value={Math.sqrt(radius)}
            onChange={(event) => onRadius(Number(event.currentTarget.value) ** 2)}
          />
        </label>
      )}
    </div>
  );
}
