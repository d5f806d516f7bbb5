import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BottomBar } from '@/components/ui';
import type { ChannelId, Post, Product } from '@/utils/model';
import { CaptionDesk } from './desk/CaptionDesk';

interface Props {
  post: Post;
  product: Product;
  /** Whose text is open first; otherwise the first one. */
  channel?: ChannelId | null;
  onDone: () => void;
}

/** The words, as the second of the three steps. */
export function CaptionStep({ post, product, channel = null, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <CaptionDesk post={post} product={product} first={channel} />
      <BottomBar>
        <Button fullWidth disabled={Object.keys(post.texts).length === 0} onClick={onDone}>
          {t('caption.next')}
        </Button>
      </BottomBar>
    </>
  );
}
