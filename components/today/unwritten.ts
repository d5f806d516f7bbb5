import { addDays } from '@/utils/calendar';
import type { Post } from '@/utils/model';

/**
 * Ideas and drafts whose day is `day` or the next (YYYY-MM-DD), the earliest first: nobody is reminded of a post that
 * is not written yet.
 */
export const unwritten = (posts: readonly Post[], day: string): Post[] =>
  posts
    .filter(
      ({ state, day: on }) =>
        (state === 'idea' || state === 'draft') && (on === day || on === addDays(day, 1)),
    )
    .toSorted((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
