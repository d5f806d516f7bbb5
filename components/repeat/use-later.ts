import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { planEnd, planMoveLater, type SeriesPlan, seriesDay } from '@/utils/calendar';
import { bulkPosts } from '@/utils/db/bulk-posts';
import type { Post } from '@/utils/model';
import type { Deed } from './RepeatField';

/** The posts of a series behind this one, in their order, and what can be done to all of them. */
export function useLater(post: Post) {
  const { t } = useTranslation();
  const series = post.repeat?.id ?? '';
  const day = seriesDay(post);
  const later = useLive(
    async () =>
      (await bulkPosts.ofSeries(post.shopId, series))
        .filter((row) => seriesDay(row) > day)
        .toSorted((a, b) => (seriesDay(a) < seriesDay(b) ? -1 : 1)),
    [post.shopId, series, day],
  );
  const onAll = async (
    key: 'repeat.moved' | 'repeat.ended',
    plan: (rows: Post[], from: Post) => SeriesPlan,
  ) => {
    const { count, left, trace } = await bulkPosts.series(post.shopId, series, (rows) =>
      plan(rows, rows.find(({ id }) => id === post.id) ?? post),
    );
    const said = [t(key, { count }), ...(left > 0 ? [t('repeat.left', { count: left })] : [])];
    return { said: said.join(' '), trace };
  };
  return {
    later,
    moveLater: (): Promise<Deed> => onAll('repeat.moved', planMoveLater),
    /** Throws the later ones away and ends the series. */
    end: (): Promise<Deed> => onAll('repeat.ended', (rows, from) => planEnd(rows, from, false, Date.now())),
  };
}
