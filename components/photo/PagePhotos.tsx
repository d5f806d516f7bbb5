import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './photo.module.css';

interface Props {
  photos: readonly { url: string; thumb: string | null }[];
  chosen: readonly string[];
  /** Photos that could not be taken when they were asked for: still offered, and marked. */
  missed: readonly string[];
  /** How many may be ticked at once. */
  most: number;
  onChange: (urls: string[]) => void;
}

/** The photos that stand on the page, to be ticked. Their thumbnails come from the page itself: our pages load none. */
export function PagePhotos({ photos, chosen, missed, most, onChange }: Props) {
  const { t } = useTranslation();
  if (photos.length === 0) return null;
  const ticked = photos.filter(({ url }) => chosen.includes(url)).length;
  const full = ticked >= most;
  const toggle = (url: string) =>
    onChange(chosen.includes(url) ? chosen.filter((other) => other !== url) : [...chosen, url]);
  const onlyMissed = photos.every(({ url }) => missed.includes(url));
  const title = t(onlyMissed ? 'photo.missing' : 'photo.onPage');
  const counted = [
    t('photo.ticked', { ticked, all: photos.length }),
    ...(full && photos.length > most ? [t('photo.most', { most })] : []),
  ];
  const every = ticked === Math.min(photos.length, most);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend into its border.
    <div role="group" aria-label={title}>
      <div className={classes.pickHead}>
        <div>
          <strong>{title}</strong>
          <span role="status">{counted.join(', ')}</span>
        </div>
        {photos.length > 1 && (
          <Button
            variant="default"
            onClick={() => onChange(every ? [] : photos.slice(0, most).map(({ url }) => url))}
          >
            {t(every ? 'photo.none' : 'photo.all')}
          </Button>
        )}
      </div>
      <div className={classes.grid}>
        {photos.map(({ url, thumb }, index) => {
          const on = chosen.includes(url);
          const failed = missed.includes(url);
          const number = index + 1;
          return (
            <UnstyledButton
              key={url}
              className={classes.pick}
              data-chosen={on}
              data-missed={failed || undefined}
              aria-pressed={on}
              aria-label={t(failed ? 'photo.missed' : 'photo.number', { number })}
              disabled={full && !on}
              onClick={() => toggle(url)}
            >
              {thumb ? (
                <img src={thumb} alt="" />
              ) : (
                <span className={classes.number}>{t('photo.number', { number })}</span>
              )}
              <span className={classes.tick} data-off={!on}>
                {on && <IconCheck size={14} stroke={3} aria-hidden />}
              </span>
            </UnstyledButton>
          );
        })}
      </div>
    </div>
  );
}
