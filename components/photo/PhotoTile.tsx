import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './library.module.css';
import { Thumb } from './Thumb';

interface Props {
  id: string;
  name: string;
  chosen: boolean;
  onChoose: (id: string, range: boolean) => void;
  onOpen: (id: string) => void;
}

/** One photo of the list: press to see it large, tick it to do something with several. */
export const PhotoTile = memo(function PhotoTile({ id, name, chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const called = name || t('photos.unnamed');
  return (
    <div className={classes.tile} data-chosen={chosen}>
      <UnstyledButton
        className={classes.open}
        aria-label={t('photos.open', { name: called })}
        onClick={() => onOpen(id)}
      >
        <Thumb assetId={id} alt="" />
        <span className={classes.name} title={called}>
          {called}
        </span>
      </UnstyledButton>
      <label className={classes.tick}>
        <input
          type="checkbox"
          aria-label={t('photos.choose', { name: called })}
          checked={chosen}
          onChange={(event) => onChoose(id, (event.nativeEvent as MouseEvent).shiftKey === true)}
        />
      </label>
    </div>
  );
});
