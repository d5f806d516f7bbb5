import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { Product } from '@/utils/model';
import { namesOf, productsOf } from './products-of';

interface Props {
  ids: readonly string[];
  usedBy: (id: string) => readonly Product[];
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says that photos lie in the trash, where they are still shown, and how to get them back. */
export function TrashedNote({ ids, usedBy, onUndo, onDismiss }: Props) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  const products = productsOf(ids, usedBy);
  return (
    <Note
      tone="info"
      action={
        <>
          <Button size="sm" onClick={onUndo}>
            {t('undo')}
          </Button>
          <CloseButton size="lg" aria-label={t('photos.dismiss')} onClick={onDismiss} />
        </>
      }
    >
      {t('photos.trashed', { count: ids.length })}{' '}
      {products.length > 0 &&
        t('photos.stillShown', {
          count: products.length,
          names: namesOf(products, t('product.unnamed')),
        })}
    </Note>
  );
}
