import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenErrors } from '@/components/checks';
import { Note, Reason, useAction } from '@/components/ui';
import { posts } from '@/utils/db';
import { openStudio } from '@/utils/messaging';
import type { Post, Product } from '@/utils/model';

interface Props {
  post: Post;
  product: Product;
  /** Its day, YYYY-MM-DD. */
  day: string;
}

/** What an idea or a draft that has its day still needs before its user is reminded of it. */
export function ReadyPart({ post, product, day }: Props) {
  const { t } = useTranslation();
  const saving = useAction();
  const open = useOpenErrors({ post, product, channels: post.channels, date: day });
  if (!open) return null;
  const written = Object.values(post.texts).some((caption) => caption?.text);
  const held = Object.keys(open).length > 0;
  const toWords = (
    <Button size="sm" mih={44} variant="default" onClick={() => void openStudio(`kata/${post.id}`)}>
      {t(written ? 'checks.toWords' : 'calendar.write')}
    </Button>
  );
  if (!written || held) {
    return (
      <Note tone={held ? 'bad' : 'info'} action={toWords}>
        {t(held ? 'calendar.notReady' : 'calendar.unwritten')}
      </Note>
    );
  }
  return (
    <>
      <Button
        loading={saving.busy}
        onClick={() => void saving.run(() => posts.change(post.id, { state: 'ready' }))}
      >
        {t('calendar.ready')}
      </Button>
      <Reason reason={saving.reason} />
    </>
  );
}
