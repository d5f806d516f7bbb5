import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/utils/model';
import classes from './library.module.css';
import { ProductRow } from './ProductRow';
import { useProductWords } from './words';

/** Height of a usual row with the gap below it, in pixels; real ones are measured when they are drawn. */
const ROW = 84;
/** Rows drawn beyond either edge of the window, so that a quick wheel meets no empty place. */
const BEYOND = 8;

/** The rows that fit the window, of however many there are; it scrolls with the page. */
export function ProductList({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation();
  const words = useProductWords();
  const frame = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the list may grow and shrink: messages come and go.
  useLayoutEffect(() => {
    if (frame.current) setTop(frame.current.getBoundingClientRect().top + window.scrollY);
  });
  const list = useWindowVirtualizer({
    count: products.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: (index) => products[index]?.id ?? index,
  });
  return (
    <ul
      ref={frame}
      className={classes.list}
      aria-label={t('products.list')}
      style={{ height: list.getTotalSize() }}
    >
      {list.getVirtualItems().map(({ index, key, start }) => {
        const product = products[index];
        return (
          product && (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={products.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <ProductRow product={product} words={words} />
            </li>
          )
        );
      })}
    </ul>
  );
}
