import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note } from '@/components/ui';
import { seriesDay, usualHour } from '@/utils/calendar';
import { formatDay } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import type { Deed } from './RepeatField';
import { useLater } from './use-later';

interface Props {
  post: Post;
  busy: boolean;
  onDeed: (deed: () => Promise<Deed>) => void;
}

/** Tells that a post of a series lies elsewhere than the series, and offers to let all later ones follow it. */
export function LaterOffer({ post, busy, onDeed }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { later = [], moveLater } = useLater(post);
  const hour = usualHour(later);
  const movedDay = post.day !== seriesDay(post);
  if (hour === undefined || (!movedDay && hour === post.time)) return null;
  return (
    <Note
      tone="info"
      action={
        <Button size="sm" mih={44} variant="default" loading={busy} onClick={() => onDeed(moveLater)}>
          {t('repeat.laterToo')}
        </Button>
      }
    >
      {movedDay
        ? t('repeat.onlyThisDay', { day: formatDay(seriesDay(post), language) })
        : t('repeat.onlyThisHour', { time: hour.replace(':', '.') })}
    </Note>
  );
}
