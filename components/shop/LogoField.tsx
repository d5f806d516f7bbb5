import { Button, Group } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFiles, PhotoDrop, type PhotoResult, RefusedPhotos, Thumb } from '@/components/photo';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import classes from './shop.module.css';

/** The shop's logo; without one, pictures carry the shop's name. */
export function LogoField() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const saving = useAction();
  const [refused, setRefused] = useState<PhotoResult['refused']>([]);
  const take = (files: File[]) =>
    void saving.run(async () => {
      const { ids, refused: notTaken } = await keepFiles(shop.id, files.slice(0, 1));
      setRefused(notTaken);
      if (ids[0]) await shops.change(shop.id, { logoId: ids[0] });
    });
  return (
    <Card title={t('shop.logo')}>
      <Group gap="md">
        {shop.logoId && <Thumb assetId={shop.logoId} size={72} alt={t('shop.logo')} />}
        <div className={classes.grow}>
          <Suspense>
            <PhotoDrop busy={saving.busy} onFiles={take} />
          </Suspense>
        </div>
        {shop.logoId && (
          <Button
            variant="default"
            onClick={() => void saving.run(() => shops.change(shop.id, { logoId: undefined }))}
          >
            {t('shop.noLogo')}
          </Button>
        )}
      </Group>
      <RefusedPhotos refused={refused} onAgain={() => undefined} />
      <Reason reason={saving.reason} />
    </Card>
  );
}
