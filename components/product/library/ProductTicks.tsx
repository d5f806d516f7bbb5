import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Thumb } from '@/components/photo';
import { Reason } from '@/components/ui';
import { formatPrice } from '@/utils/core/money';
import type { Product } from '@/utils/model';
import classes from './library.module.css';
import { NothingFound } from './NothingFound';
import { useProductList } from './use-product-list';

/** Height of a row in pixels, as in the style sheet. */
const ROW = 64;

export interface ProductTicksProps {
  /** Ids in the order in which they were ticked. */
  chosen: ReadonlySet<string>;
  /** Called with the products that are ticked now. */
  onChange: (chosen: ReadonlySet<string>) => void;
  /** No more than so many can be ticked. */
  most: number;
  /** Something about a product that matters here, in a few words. */
  note?: (product: Product) => string | null;
  /** What stands beside the count: what the limit means, for one. */
  children?: ReactNode;
}

/** The shop's products with a tick each: found by a search, ticked one by one or all that are found. */
export default function ProductTicks({ chosen, onChange, most, note, children }: ProductTicksProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { total, found, reason } = useProductList(query, 'newest');
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: found?.length ?? 0,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 6,
    getItemKey: (index) => found?.[index]?.id ?? index,
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id) && next.size < most) next.add(id);
    onChange(next);
  };
  const all = () => onChange(new Set([...chosen, ...(found ?? []).map(({ id }) => id)].slice(0, most)));
  const searched = query.trim() !== '';
  const isFull = chosen.size >= most;

  return (
    <div className={classes.ticks}>
      <TextInput
        type="search"
        aria-label={t('products.search')}
        placeholder={t('products.searchHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <Reason reason={reason} />
      {found?.length === 0 && <NothingFound empty={total === 0} onClear={() => setQuery('')} />}
      {found && found.length > 0 && (
        <>
          <div className={classes.tickTools}>
            <Button variant="default" size="sm" mih={44} disabled={isFull} onClick={all}>
              {searched ? t('batch.allFound', { count: found.length }) : t('batch.all')}
            </Button>
            {chosen.size > 0 && (
              <Button variant="subtle" color="gray" size="sm" mih={44} onClick={() => onChange(new Set())}>
                {t('batch.none')}
              </Button>
            )}
          </div>
          <div ref={frame} className={classes.tickFrame}>
            <ul
              className={classes.tickList}
              aria-label={t('products.list')}
              style={{ height: list.getTotalSize() }}
            >
              {list.getVirtualItems().map(({ index, key, start }) => {
                const product = found[index];
                return (
                  product && (
                    <li
                      key={key}
                      aria-setsize={found.length}
                      aria-posinset={index + 1}
                      style={{ transform: `translateY(${start}px)` }}
                    >
                      <Tick
                        product={product}
                        note={note?.(product) ?? null}
                        checked={chosen.has(product.id)}
                        disabled={isFull && !chosen.has(product.id)}
                        onToggle={toggle}
                      />
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        </>
      )}
      <p className={classes.hint} role="status">
        {t('batch.chosen', { count: chosen.size })}
      </p>
      {children}
    </div>
  );
}

interface TickProps {
  product: Product;
  note: string | null;
  checked: boolean;
  disabled: boolean;
  onToggle: (id: string) => void;
}

function Tick({ product, note, checked, disabled, onToggle }: TickProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <label className={classes.tickRow} htmlFor={id}>
      <Checkbox
        id={id}
        checked={checked}
        disabled={disabled}
        size="md"
        onChange={() => onToggle(product.id)}
      />
      <Thumb assetId={product.photoIds[0]} size={44} alt="" />
      <span className={classes.tickText}>
        <span className={classes.tickName}>{product.name || t('product.unnamed')}</span>
        <span className={classes.rowFacts}>
          <span>{product.price ? formatPrice(product.price) : t('product.noPrice')}</span>
          {note !== null && <span className={classes.old}>{note}</span>}
        </span>
      </span>
    </label>
  );
}
