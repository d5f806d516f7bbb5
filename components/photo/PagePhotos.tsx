import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './photo.module.css';

interface Props {
  photos: { url: string; thumb: string | null }[];
  chosen: readonly string[];
  onChange: (urls: string[]) => void;
}

/** The photos that stand on the page, to be ticked. Their thumbnails come from the page itself: our pages load none. */
export function PagePhotos({ photos, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (url: string) =>
    onChange(chosen.includes(url) ? chosen.filter((other) => other !== url) : [...chosen, url]);
  return (
    <fieldset className={classes.grid} style={{ border: 0, margin: 0, padding: 0 }}>
      {photos.map(({ url, thumb }, index) => {
        const on = chosen.includes(url);
        const label = t('photo.number', { number: index + 1 });
        return (
          <UnstyledButton
            key={url}
            className={classes.pick}
            data-chosen={on}
            aria-pressed={on}
            aria-label={label}
            onClick={() => toggle(url)}
          >
            {thumb ? <img src={thumb} alt="" /> : <span className={classes.number}>{label}</span>}
            <span className={classes.tick} data-off={!on}>
              {on && <IconCheck size={14} stroke={3} aria-hidden />}
            </span>
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
