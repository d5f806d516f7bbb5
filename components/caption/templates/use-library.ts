import { useDeferredValue, useMemo, useState } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import {
  type AimGroup,
  templates as builtIn,
  type CaptionLanguage,
  type CaptionTemplate,
  findTemplates,
  ownEntry,
} from '@/utils/captions';
import { captions } from '@/utils/db';
import type { BusinessKind, OwnTemplate } from '@/utils/model';

/** Everything, what was marked, what was used last, or what serves one purpose. */
export type View = 'all' | 'favorites' | 'last' | AimGroup;

export interface Filters {
  words: string;
  view: View;
  kind: BusinessKind | null;
  language: CaptionLanguage;
}

/** How many of those used last are worth a look. */
const LAST = 6;

interface Wanted {
  own: readonly OwnTemplate[];
  kind: BusinessKind;
  /** In which language built-in captions are shown at first. */
  language: CaptionLanguage;
  favorites: readonly string[];
}

export interface Found {
  /** The shop's own. */
  mine: readonly CaptionTemplate[];
  last: readonly CaptionTemplate[];
  favorites: readonly CaptionTemplate[];
  /** What comes with Pajang, without those that already stand in a group above. */
  rest: readonly CaptionTemplate[];
}

const ofIds = (ids: readonly string[], all: readonly CaptionTemplate[]): CaptionTemplate[] =>
  ids.flatMap((id) => all.find((template) => template.id === id) ?? []);

function search(
  filters: Filters,
  { own, kind, favorites, lastIds }: Wanted & { lastIds: readonly string[] },
) {
  const { words, view } = filters;
  const entries = own.map(ownEntry).toReversed();
  const all = [...entries, ...builtIn];
  const isShort = view === 'favorites' || view === 'last';
  const query = {
    words,
    group: view === 'all' || isShort ? null : view,
    kind: filters.kind,
    first: kind,
  };
  const builtInFound = findTemplates(builtIn, { ...query, language: filters.language });
  const mine = findTemplates(entries, { words, group: query.group });
  if (isShort) {
    const ids = view === 'last' ? lastIds : favorites.toReversed();
    const listed = new Set(findTemplates(ofIds(ids, all), query).map(({ id }) => id));
    return { mine: [], last: [], favorites: [], rest: ofIds(ids, all).filter(({ id }) => listed.has(id)) };
  }
  if (view !== 'all' || words.trim() !== '') return { mine, last: [], favorites: [], rest: builtInFound };
  const last = ofIds(lastIds, builtIn);
  const marked = ofIds(favorites, builtIn).filter((template) => !last.includes(template));
  const above = new Set([...last, ...marked]);
  return { mine, last, favorites: marked, rest: builtInFound.filter((template) => !above.has(template)) };
}

/** The library as the user narrows it down. `found` is null until it is known what was used last. */
export function useLibrary(wanted: Wanted) {
  const { shop } = useSession();
  const { own, kind, language, favorites } = wanted;
  const [filters, setFilters] = useState<Filters>({ words: '', view: 'all', kind: null, language });
  const lastIds = useLive(() => captions.lastTemplates(shop.id, LAST), [shop.id]);
  // Typing comes before drawing what was found.
  const settled = useDeferredValue(filters);
  const found = useMemo(
    (): Found | null => (lastIds ? search(settled, { own, kind, language, favorites, lastIds }) : null),
    [settled, own, kind, language, favorites, lastIds],
  );
  const change = (changes: Partial<Filters>) => setFilters((before) => ({ ...before, ...changes }));
  return { filters, change, found };
}
