import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, useAction } from '@/components/ui';
import type { Post, Product } from '@/utils/model';
import { toPlannedPost } from './planned-post';

/** Everything of a post in one file, to carry to the phone: captions, pictures and the calendar entry. */
export function DownloadButton({ post, product }: { post: Post; product: Product }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const packing = useAction();
  const pack = () =>
    void packing.run(async () => {
      // Zip, canvas and calendar code come only when a file is asked for.
      const { packPost } = await import('./pack-post');
      const planned = toPlannedPost(post, product, t('plan.entry', { name: product.name }));
      download(await packPost({ post, shop, planned }), `${fileName(product.name)}.zip`);
    });
  return (
    <>
      <Button
        px="xs"
        variant="default"
        loading={packing.busy}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={pack}
      >
        {t('plan.download')}
      </Button>
      <Reason reason={packing.reason} />
    </>
  );
}
