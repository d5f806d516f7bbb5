import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { cutAtGrapheme } from '@/utils/core/graphemes';
import { designs } from '@/utils/db';
import { openStudio } from '@/utils/messaging';
import type { Pictures } from '@/utils/model';
import classes from './picture.module.css';

/** Longest name that a design's row holds. */
const NAME = 120;

interface Props {
  /** The product's name, under which the design is kept. */
  name: string;
  /** The product that the pictures are of; others are found in the pictures. */
  productId: string;
  layoutId: string | undefined;
  /** The finished pictures, asked for at the press. */
  pictures: () => Pictures;
}

/** Keeps finished pictures in the shop's library. */
export function KeepDesign({ name, productId, layoutId, pictures }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [kept, setKept] = useState(false);
  const keeping = useAction();
  const keep = async () => {
    const { scenes, more } = pictures();
    const shown = [...Object.values(scenes), ...Object.values(more ?? {}).flat()].flatMap(
      ({ origin }) => origin?.goods.map(({ id }) => id) ?? [],
    );
    const design = {
      shopId: shop.id,
      name: cutAtGrapheme(name, NAME),
      productIds: [...new Set([productId, ...shown])].filter((id) => id !== undefined).slice(0, 9),
      scenes,
      ...(more && { more }),
      ...(layoutId !== undefined && { layoutId }),
    };
    if (await keeping.run(() => designs.add(design))) setKept(true);
  };
  if (kept)
    return (
      <Note
        tone="good"
        action={
          <Button size="sm" mih={44} variant="default" onClick={() => void openStudio('desain')}>
            {t('picture.design.see')}
          </Button>
        }
      >
        {t('picture.design.kept')}
      </Note>
    );
  return (
    <div className={classes.keep}>
      <Button px="xs" variant="subtle" color="gray" loading={keeping.busy} onClick={() => void keep()}>
        {t('picture.design.keep')}
      </Button>
      <Reason reason={keeping.reason} />
    </div>
  );
}
