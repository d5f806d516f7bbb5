import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, useLive } from '@/components/ui';
import { addDays, holdOn, localTime } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { formatDay } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import { isHardSelling, isPromoText, otherDay, sensitiveOn } from '@/utils/moments';
import { useMoments } from './use-moments';

interface Props {
  post: Post;
  /** The day that it is to go out on. */
  day: string;
  /** The last day that can be taken here. */
  latest?: string | undefined;
  onTake: (day: string) => void;
}

/** Days around whose posts count for a day to propose. */
const AROUND = 14;

/** Warns of a held day, and of an offer on a sensitive one, and proposes another; never stands in the way. */
export function DayWarning({ post, day, latest, onTake }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const data = useMoments();
  const near = useLive(
    () => posts.between(post.shopId, addDays(day, -AROUND), addDays(day, AROUND)),
    [post.shopId, day],
  );
  if (!data || !near) return null;
  const { shop, own, sources } = data;
  const offers =
    isHardSelling(post.aim) || Object.values(post.texts).some((caption) => isPromoText(caption?.text ?? ''));
  const held = holdOn(day, own) !== undefined;
  const [sensitive] = offers ? sensitiveOn(day, sources) : [];
  if (!held && !sensitive) return null;

  const situation = {
    sources,
    earliest: localTime(shop.zone, Date.now()).day,
    posts: near.filter(({ id }) => id !== post.id),
  };
  const other = otherDay(day, offers ? 'offer' : 'product', situation, latest);
  const named = formatDay(day, language);
  return (
    <Note
      tone="info"
      action={
        other !== undefined && (
          <Button size="sm" mih={44} variant="default" onClick={() => onTake(other)}>
            {t('moments.warn.use', { day: formatDay(other, language, 'short') })}
          </Button>
        )
      }
    >
      {held
        ? t('moments.warn.held', { day: named })
        : t('moments.warn.sensitive', {
            day: named,
            name: sensitive?.name[language] || t('moments.own.kinds.sensitive'),
          })}
    </Note>
  );
}
