import { UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { formatPrice } from '@/utils/core/money';
import type { Product } from '@/utils/model';
import classes from './product.module.css';

/** The product in one line; a press opens it for correction. */
export function ProductCard({ product, onEdit }: { product: Product; onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.card} onClick={onEdit} aria-label={t('product.correct')}>
      <Thumb assetId={product.photoIds[0]} size={56} alt="" />
      <span className={classes.cardText}>
        <span className={classes.cardName}>{product.name || t('product.unnamed')}</span>
        <span className={classes.cardPrice}>
          {product.price ? formatPrice(product.price, 'formal') : t('product.noPrice')}
        </span>
      </span>
      <IconPencil size={18} aria-hidden />
    </UnstyledButton>
  );
}
