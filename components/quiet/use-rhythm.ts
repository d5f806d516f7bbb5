import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { dayDistance, daysFrom } from '@/utils/calendar';
import { moments } from '@/utils/db/moments';
import { sales } from '@/utils/db/sales';
import { yearTables } from '@/utils/db/year-tables';
import { type MomentKind, type MomentSources, momentsBetween } from '@/utils/moments';
import { type DayTotal, type Rhythm, rhythmOf, totalsOfResults } from '@/utils/plan';

/** Sorts of moments on which a shop does not sell as on any other day of that name. */
const SPECIAL: readonly MomentKind[] = ['sale', 'payday', 'feast', 'holiday', 'event'];

/** All days of some sorts of moments in `from`…`to`, both included. */
export function daysOfKinds(
  kinds: readonly MomentKind[],
  from: string,
  to: string,
  sources: MomentSources,
): Set<string> {
  const found = momentsBetween(from, to, sources).filter(({ kind }) => kinds.includes(kind));
  return new Set(found.flatMap((moment) => daysFrom(moment.from, dayDistance(moment.from, moment.to) + 1)));
}

/** What the dates of the current shop hang on; undefined until it is read. */
export function useMomentSources(): MomentSources | undefined {
  const { shop } = useSession();
  const dates = useLive(async () => {
    const [own, rows] = await Promise.all([moments.ofShop(shop.id), yearTables.ofShop(shop.id)]);
    return { own, imported: rows.map(({ table }) => table) };
  }, [shop.id]);
  return useMemo(() => dates && { shop, ...dates }, [shop, dates]);
}

export interface KnownRhythm {
  /** What it rests on: the sales log, or, while there is none, results of posts. */
  source: 'log' | 'posts';
  totals: readonly DayTotal[];
  rhythm: Rhythm;
}

/** How the current shop sells over the week; undefined until it is read. */
export function useRhythm(sources: MomentSources | undefined): KnownRhythm | undefined {
  const { shop } = useSession();
  const known = useLive(async () => {
    const log = await sales.ofShop(shop.id);
    if (log.length > 0) return { source: 'log' as const, totals: log };
    const { results, posts } = await sales.fromPosts(shop.id);
    return { source: 'posts' as const, totals: totalsOfResults(results, posts) };
  }, [shop.id]);
  return useMemo(() => {
    if (!known || !sources) return undefined;
    const days = known.totals.map(({ day }) => day).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    const special = from && to ? daysOfKinds(SPECIAL, from, to, sources) : new Set<string>();
    return { ...known, rhythm: rhythmOf(known.totals, special) };
  }, [known, sources]);
}
