import { TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '@/utils/core/find';
import { formatPrice } from '@/utils/core/money';
import type { ListedProduct, Reading } from '@/utils/model';
import { readingOfListed, SEARCH_FROM } from './offers';
import classes from './panel.module.css';

interface Props {
  /** A page that lists products instead of showing one. */
  list: Reading;
  /** True while something else is being worked on: the list then takes one line. */
  folded: boolean;
  onTake: (reading: Reading) => void;
}

/** The products that a page lists, to begin one from. Without pictures: ours are not loaded from other hosts. */
export function ListedProducts({ list, folded, onTake }: Props) {
  const { t } = useTranslation();
  const id = useId();
  // Opened or closed by hand, until something is taken up or put away.
  const [turned, setTurned] = useState<{ folded: boolean; open: boolean } | null>(null);
  const open = turned?.folded === folded ? turned.open : !folded;
  const items = list.items ?? [];
  return (
    <section className={classes.listed} aria-label={t('page.items', { count: items.length })}>
      <UnstyledButton
        className={classes.listedHead}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setTurned({ folded, open: !open })}
      >
        <strong>{t('page.items', { count: items.length })}</strong>
        <IconChevronDown size={18} className={classes.chevron} data-open={open} aria-hidden />
      </UnstyledButton>
      <div id={id} hidden={!open}>
        {open && <Items items={items} onPick={(item) => onTake(readingOfListed(item, list))} />}
      </div>
    </section>
  );
}

function Items({
  items,
  onPick,
}: {
  items: readonly ListedProduct[];
  onPick: (item: ListedProduct) => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const sought = foldText(words).split(' ');
  const found = items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => sought.every((word) => foldText(item.name).includes(word)));
  return (
    <>
      <p className={classes.listedHint}>{t('page.itemsHint')}</p>
      {items.length >= SEARCH_FROM && (
        <TextInput
          type="search"
          mb={8}
          aria-label={t('page.itemsFind')}
          placeholder={t('page.itemsFind')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul className={classes.items}>
        {found.map(({ item, index }) => (
          <li key={index}>
            <UnstyledButton className={classes.item} onClick={() => onPick(item)}>
              <span className={classes.itemName}>{item.name || t('product.unnamed')}</span>{' '}
              <span className={classes.itemPrice}>
                {item.price ? formatPrice(item.price, 'formal') : t('page.itemNoPrice')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <div role="status">
        {found.length === 0 && <p className={classes.listedHint}>{t('page.itemsNone')}</p>}
      </div>
    </>
  );
}
