import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PriceNotice } from '@/components/batch';
import { SheetButtons } from '@/components/sheet';
import { Page, PageHeading, Reason, UndoNote, useAction } from '@/components/ui';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';
import classes from './library/library.module.css';
import { NothingFound } from './library/NothingFound';
import { FRESH, ProductDrawer } from './library/ProductDrawer';
import { ProductList } from './library/ProductList';
import { type Sort, useProductList } from './library/use-product-list';

const SORTS = ['newest', 'name'] as const;

/** Every product of the current shop: find one, open it, begin a new one. */
export function ProductsPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>('newest');
  const [made, setMade] = useState<string | null>(null);
  const [trashed, setTrashed] = useState<Product | null>(null);
  const { total, found, reason } = useProductList(query, sort);
  const acting = useAction();

  const onMade = useCallback((id: string) => {
    setMade(id);
    window.location.replace(`#produk/${id}`);
  }, []);
  const close = () => {
    setMade(null);
    window.location.hash = 'produk';
  };
  const trash = async (product: Product) => {
    if (!(await acting.run(() => products.trash(product.id)))) return;
    setTrashed(product);
    close();
  };
  const restore = async (product: Product) => {
    if (await acting.run(() => products.restore(product.id))) setTrashed(null);
  };

  return (
    <Page width="text">
      <PageHeading
        title={t('studio.produk')}
        lead={
          <span role="status">
            {found &&
              total !== undefined &&
              (query.trim() === ''
                ? t('products.count', { count: total })
                : t('products.found', { count: found.length }))}
          </span>
        }
      >
        <Button
          component="a"
          href={`#produk/${FRESH}`}
          className={classes.linkButton}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t('products.new')}
        </Button>
      </PageHeading>
      <div className={classes.tools}>
        <TextInput
          type="search"
          className={classes.search}
          aria-label={t('products.search')}
          placeholder={t('products.searchHint')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          size="md"
          aria-label={t('products.sort')}
          value={sort}
          data={SORTS.map((value) => ({ value, label: t(`products.sorts.${value}`) }))}
          onChange={(value) => setSort(value as Sort)}
        />
      </div>
      <Reason reason={reason ?? acting.reason} />
      <Suspense>
        <PriceNotice />
      </Suspense>
      {found && found.length > 0 && <ProductList products={found} />}
      {found?.length === 0 && <NothingFound empty={total === 0} onClear={() => setQuery('')} />}
      <Suspense>
        <SheetButtons table="products" />
      </Suspense>
      {trashed && (
        <UndoNote onUndo={() => void restore(trashed)} onDismiss={() => setTrashed(null)}>
          {t('products.trashed', { name: trashed.name || t('product.unnamed') })}
        </UndoNote>
      )}
      <ProductDrawer detail={detail} made={made} onMade={onMade} onTrash={trash} onClose={close} />
    </Page>
  );
}
