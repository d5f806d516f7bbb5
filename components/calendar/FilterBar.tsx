import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { CHANNEL_IDS } from '@/utils/model';
import classes from './calendar.module.css';
import { STATES } from './channel-look';
import { type Entry, type Filter, NO_FILTER, productsIn } from './entries';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Ids of the shops that are shown. */
  shopIds: readonly string[];
  onShops: (choice: 'this' | 'all') => void;
  /** What is on the shown days, before the filter. */
  entries: readonly Entry[];
  /** What else can be done, at the end of the row. */
  children: ReactNode;
}

/** Which of the posts are shown; "all shops" for whoever keeps several. */
export function FilterBar({ filter, onFilter, shopIds, onShops, entries, children }: Props) {
  const { t } = useTranslation();
  const { shop, shops } = useSession();
  const goods = productsIn(entries);
  // A product that was chosen stays on offer on days that have no post of it.
  const chosen = filter.productId !== null && !goods.some(({ id }) => id === filter.productId);
  const any = filter.channel !== null || filter.state !== null || filter.productId !== null;
  return (
    <fieldset className={classes.filters} aria-label={t('calendar.filter')}>
      {shops.length > 1 && (
        <NativeSelect
          aria-label={t('calendar.filterShop')}
          value={shopIds.length > 1 ? 'all' : 'this'}
          data={[
            { value: 'this', label: shop.name || t('shop.unnamed') },
            { value: 'all', label: t('calendar.allShops') },
          ]}
          onChange={(event) => onShops(event.currentTarget.value === 'all' ? 'all' : 'this')}
        />
      )}
      <NativeSelect
        aria-label={t('calendar.filterChannel')}
        value={filter.channel ?? ''}
        data={[
          { value: '', label: t('calendar.allChannels') },
          ...CHANNEL_IDS.map((value) => ({ value, label: t(`channel.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, channel: CHANNEL_IDS.find((id) => id === value) ?? null })
        }
      />
      <NativeSelect
        aria-label={t('calendar.filterState')}
        value={filter.state ?? ''}
        data={[
          { value: '', label: t('calendar.allStates') },
          ...STATES.map((value) => ({ value, label: t(`calendar.state.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, state: STATES.find((state) => state === value) ?? null })
        }
      />
      <NativeSelect
        aria-label={t('calendar.filterProduct')}
        value={filter.productId ?? ''}
        data={[
          { value: '', label: t('calendar.allProducts') },
          ...(chosen ? [{ value: filter.productId ?? '', label: t('calendar.chosenProduct') }] : []),
          ...goods.map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') })),
        ]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, productId: value || null })}
      />
      {any && (
        <Button variant="subtle" color="gray" onClick={() => onFilter(NO_FILTER)}>
          {t('calendar.noFilter')}
        </Button>
      )}
      <div className={classes.tools}>{children}</div>
    </fieldset>
  );
}
