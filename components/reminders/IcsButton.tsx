import './words';
import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toPlannedPost } from '@/components/plan';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, useAction } from '@/components/ui';
import { toIcs } from '@/utils/calendar';
import type { Post, Product } from '@/utils/model';

/** One post as a file for the phone's calendar; nothing while it has no day. */
export function IcsButton({ post, product }: { post: Post; product: Product }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const making = useAction();
  const planned = toPlannedPost(post, product, t('plan.entry', { name: product.name }));
  if (!planned) return null;
  const make = () =>
    void making.run(async () => {
      const file = new Blob([await toIcs(shop.name || 'Pajang', [planned])], { type: 'text/calendar' });
      download(file, `${fileName(product.name)}.ics`);
    });
  return (
    <>
      <Button
        variant="default"
        loading={making.busy}
        leftSection={<IconCalendarDown size={18} aria-hidden />}
        onClick={make}
      >
        {t('reminders.toPhone')}
      </Button>
      <Reason reason={making.reason} />
    </>
  );
}
