import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { assets } from '@/utils/db';
import classes from './library.module.css';

/** Photos shown at once; each press on "more" shows as many again. */
const PAGE = 48;

interface Props {
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** The shop's photos, the newest first, to be ticked. */
export function LibraryPicker({ chosen, onToggle }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [shown, setShown] = useState(PAGE);
  const photos = useLive(() => assets.ofShop(shop.id), [shop.id]);
  if (!photos) return null;
  if (photos.length === 0) return <p className={classes.hint}>{t('products.libraryEmpty')}</p>;
  return (
    <div className={classes.picker}>
      <div className={classes.pickerGrid}>
        {photos
          .toReversed()
          .slice(0, shown)
          .map(({ id, name }) => (
            <UnstyledButton
              key={id}
              className={classes.pick}
              aria-pressed={chosen.includes(id)}
              aria-label={t('products.libraryPhoto', { name })}
              onClick={() => onToggle(id)}
            >
              <Thumb assetId={id} alt="" />
              {chosen.includes(id) && (
                <span className={classes.tick}>
                  <IconCheck size={14} stroke={3} aria-hidden />
                </span>
              )}
            </UnstyledButton>
          ))}
      </div>
      {photos.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('products.libraryMore')}
        </Button>
      )}
    </div>
  );
}
