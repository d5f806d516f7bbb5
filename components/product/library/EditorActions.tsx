import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { BottomBar, Note, Reason, useAction } from '@/components/ui';
import { posts, products } from '@/utils/db';
import type { Product } from '@/utils/model';
import type { ProductDesk } from '../use-product-desk';
import classes from './library.module.css';

/** What can be done with a product: a post of it, a second one like it, the trash. */
export function EditorActions({ desk, onTrash }: { desk: ProductDesk; onTrash: (product: Product) => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [postId, setPostId] = useState<string | null>(null);
  const { busy, reason, run } = useAction();
  const { id, row } = desk;

  const post = () =>
    void run(async () => {
      if (id !== null && (await desk.keep())) setPostId((await posts.draftFor(shop, id)).id);
    });
  const duplicate = () =>
    void run(async () => {
      if (id === null || !(await desk.keep())) return;
      const copy = await products.duplicate(id, t('products.copyName', { name: desk.text.name }));
      window.location.hash = `produk/${copy.id}`;
    });

  return (
    <>
      <Group grow preventGrowOverflow={false}>
        <Button variant="default" disabled={id === null} onClick={duplicate}>
          {t('products.copy')}
        </Button>
        <Button
          variant="default"
          color="red"
          disabled={row === null || desk.gone}
          onClick={() => row && onTrash(row)}
        >
          {t('products.trash')}
        </Button>
      </Group>
      <BottomBar>
        <Reason reason={reason} />
        {postId !== null && (
          <Note
            tone="good"
            action={
              <Button
                component="a"
                href={`#kalender/${postId}`}
                variant="default"
                className={classes.linkButton}
              >
                {t('products.seePost')}
              </Button>
            }
          >
            {t('products.posted')}
          </Note>
        )}
        <Button
          fullWidth
          loading={busy}
          disabled={id === null || desk.text.name.trim() === ''}
          onClick={post}
        >
          {t('products.post')}
        </Button>
      </BottomBar>
    </>
  );
}
