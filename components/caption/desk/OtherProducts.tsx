import { Button, MultiSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';

interface Props {
  /** The post's main product, which is not offered again. */
  mainId: string;
  shopId: string;
  chosen: readonly Product[];
  onChange: (ids: string[]) => void;
}

/** Most further goods of a post, as its row holds them. */
const MOST = 9;
/** Names shown at once while searching among thousands. */
const SHOWN = 30;

/** Further goods of the same post: the other dishes of a menu, the pieces of a set. */
export function OtherProducts(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open || props.chosen.length > 0) return <Picker {...props} autoFocus={open} />;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="sm"
      mih={44}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen(true)}
    >
      {t('desk.addProduct')}
    </Button>
  );
}

function Picker({ mainId, shopId, chosen, onChange, autoFocus }: Props & { autoFocus: boolean }) {
  const { t } = useTranslation();
  const all = useLive(() => products.ofShop(shopId), [shopId]);
  const known = all ?? chosen;
  const data = known
    .filter(({ id }) => id !== mainId)
    .map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') }));
  return (
    <MultiSelect
      label={t('desk.others')}
      placeholder={chosen.length === 0 ? t('desk.othersExample') : ''}
      data={data}
      value={chosen.map(({ id }) => id)}
      onChange={onChange}
      searchable
      limit={SHOWN}
      maxValues={MOST}
      nothingFoundMessage={t('desk.noProduct')}
      autoFocus={autoFocus}
      hidePickedOptions
    />
  );
}
