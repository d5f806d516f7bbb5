import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './cut.module.css';
import { type Box, isSoft, isTooSmall, type Size } from './cut-box';

/** What the cut will be: in the panel the capture is shown at a third of its size. */
export function CutPreview({ url, box, size }: { url: string; box: Box; size: Size }) {
  const { t } = useTranslation();
  const move = `translate(${(-100 * box.x) / size.width}%, ${(-100 * box.y) / size.height}%)`;
  return (
    <div className={classes.result}>
      <div className={classes.preview} style={{ '--ratio': box.width / box.height } as CSSProperties}>
        <img
          src={url}
          alt={t('cut.preview')}
          style={{ width: `${(100 * size.width) / box.width}%`, transform: move }}
        />
      </div>
      <p className={classes.facts}>
        <span>{t('cut.size', { width: box.width, height: box.height })}</span>
        {isSoft(box) && !isTooSmall(box) && <span>{t('cut.soft')}</span>}
      </p>
    </div>
  );
}
