import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BottomBar } from '@/components/ui';
import type { Post, Product } from '@/utils/model';
import { CaptionDesk } from './desk/CaptionDesk';

interface Props {
  post: Post;
  product: Product;
  onDone: () => void;
}

/** The words, as the second of the three steps. */
export function CaptionStep({ post, product, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <CaptionDesk post={post} product={product} />
      <BottomBar>
        <Button fullWidth disabled={Object.keys(post.texts).length === 0} onClick={onDone}>
          {t('caption.next')}
        </Button>
      </BottomBar>
    </>
  );
}
