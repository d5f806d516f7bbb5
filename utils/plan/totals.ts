import { localTime } from '../calendar';
import type { Post, PostResult, Sale } from '../model';

/** What can be counted on a day, the most telling first. */
export const MEASURES = ['pieces', 'orders', 'rupiah'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a shop sold on one day (YYYY-MM-DD); what nobody counted is absent, which is not nothing. */
export type DayTotal = Pick<Sale, 'day' | Measure>;

/**
 * Results of posts summed by the day of posting: the day on which the user said that it stood there, else the
 * planned one. Skipped results and posts without a day count for nothing.
 */
export function totalsOfResults(
  results: readonly PostResult[],
  posts: readonly Pick<Post, 'id' | 'day' | 'zone' | 'postedAt'>[],
): DayTotal[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const totals = new Map<string, DayTotal>();
  for (const result of results) {
    const post = byId.get(result.postId);
    if (!post || !MEASURES.some((measure) => result[measure] !== undefined)) continue;
    const at = post.postedAt[result.channel];
    const day = at === undefined ? post.day : localTime(post.zone, at).day;
    if (day === undefined) continue;
    const total = totals.get(day) ?? { day };
    for (const measure of MEASURES) {
      const more = result[measure];
      if (more !== undefined) total[measure] = (total[measure] ?? 0) + more;
    }
    totals.set(day, total);
  }
  return [...totals.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
