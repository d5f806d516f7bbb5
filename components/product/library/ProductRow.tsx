import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { formatPrice } from '@/utils/core/money';
import type { Product } from '@/utils/model';
import classes from './library.module.css';
import type { useProductWords } from './words';

interface Props {
  product: Product;
  words: ReturnType<typeof useProductWords>;
}

/** One product of the list; a press opens it. */
export function ProductRow({ product, words }: Props) {
  const { t } = useTranslation();
  const stock = words.stock(product);
  const oldPrice = words.oldPrice(product);
  return (
    <a className={classes.row} href={`#produk/${product.id}`}>
      <Thumb assetId={product.photoIds[0]} size={56} alt="" />
      <span className={classes.rowText}>
        <span className={classes.rowName}>{product.name || t('product.unnamed')}</span>
        <span className={classes.rowFacts}>
          <span>{product.price ? formatPrice(product.price) : t('product.noPrice')}</span>
          {oldPrice && <span className={classes.old}>{oldPrice}</span>}
        </span>
      </span>
      {stock && (
        <span className={classes.stock} data-open={stock.open}>
          {stock.text}
        </span>
      )}
    </a>
  );
}
