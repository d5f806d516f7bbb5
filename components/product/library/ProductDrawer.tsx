import { Drawer, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, useLive } from '@/components/ui';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';
import classes from './library.module.css';
import { ProductEditor } from './ProductEditor';

interface Props {
  /** The product's id, `FRESH` for a new one, null while none is open. */
  detail: string | null;
  /** The id of the product that the open form has just made: its form goes on, it does not begin again. */
  made: string | null;
  onMade: (id: string) => void;
  onTrash: (product: Product) => void;
  onClose: () => void;
}

/** The address of a product that is not begun yet. */
export const FRESH = 'baru';

/** A product opened from the list, with everything that is known of it. */
export function ProductDrawer({ detail, made, onMade, onTrash, onClose }: Props) {
  const { t } = useTranslation();
  const fresh = detail === FRESH || (detail !== null && detail === made);
  return (
    <Drawer
      opened={detail !== null}
      onClose={onClose}
      position="right"
      size={600}
      title={t(detail === FRESH ? 'products.new' : 'product.correct')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.drawerTitle }}
    >
      {fresh ? (
        <ProductEditor product={null} onMade={onMade} onTrash={onTrash} />
      ) : (
        detail !== null && <Stored key={detail} id={detail} onTrash={onTrash} />
      )}
    </Drawer>
  );
}

/** A product that is there already, or was. */
function Stored({ id, onTrash }: { id: string; onTrash: Props['onTrash'] }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const first = useLive(async () => (await products.many([id]))[0] ?? null, [id]);
  if (first === undefined) {
    return (
      <Stack gap="md">
        <Skeleton height={56} radius="md" />
        <Skeleton height={56} radius="md" />
        <Skeleton height={160} radius="md" />
      </Stack>
    );
  }
  if (first === null || first.shopId !== shop.id) return <Note tone="info">{t('products.missing')}</Note>;
  return <ProductEditor product={first} onMade={() => undefined} onTrash={onTrash} />;
}
