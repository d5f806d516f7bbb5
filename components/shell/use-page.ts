import { useCallback, useEffect, useRef, useState } from 'react';
import { type PageTab, type ReadFailure, readPage, watchActiveTab } from '@/utils/messaging';
import type { ChannelId, Reading } from '@/utils/model';
import { type PageKind, pageKind } from '@/utils/platforms/page-kind';

export interface PageState {
  tab: PageTab | null;
  /** The channel whose posts can be written on this page, null where there is no composer. */
  composer: ChannelId | null;
  reading: Reading | null;
  reason: ReadFailure | null;
  busy: boolean;
  read(): void;
}

/** Kinds that may show a product; reading the others would only cost the user time. */
const MAY_BE_PRODUCT: ReadonlySet<PageKind> = new Set([
  'shopee-product',
  'shopee-seller-edit',
  'fb-marketplace-item',
  'other',
]);

/** Instagram and Facebook open their composers over any of their pages, Shopee has forms of their own. */
function composerOf(kind: PageKind): ChannelId | null {
  if (kind.startsWith('ig-')) return 'instagram';
  if (kind.startsWith('fb-')) return 'facebook';
  return kind === 'shopee-seller-new' || kind === 'shopee-seller-edit' ? 'shopee' : null;
}

const mayBeProduct = (tab: PageTab | null): boolean => tab !== null && MAY_BE_PRODUCT.has(pageKind(tab.url));

/**
 * The page in front of the user, read as soon as its address promises a product and again when it changes.
 * `first` is the tab that was in front when the panel opened.
 */
export function usePage(first: PageTab | null): PageState {
  const [tab, setTab] = useState(first);
  const [reading, setReading] = useState<Reading | null>(null);
  const [reason, setReason] = useState<ReadFailure | null>(null);
  const [busy, setBusy] = useState(() => mayBeProduct(first));
  // Only the newest reading counts: a slow answer about a page that was left must not overwrite the next one.
  const turn = useRef(0);

  const read = useCallback(async (from: PageTab) => {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    const result = await readPage(from.id);
    if (mine !== turn.current) return;
    setReading(result.ok ? result.data : null);
    setReason(result.ok ? null : result.reason);
    setBusy(false);
  }, []);

  useEffect(() => {
    let last = '';
    const follow = (next: PageTab | null) => {
      const key = next ? `${next.id} ${next.url}` : '';
      // An address that is hidden from us says nothing of whether the page is another one.
      if (key === last && next?.url !== '') return;
      last = key;
      turn.current += 1;
      setTab(next);
      setReading(null);
      setReason(null);
      setBusy(false);
      if (next && mayBeProduct(next)) void read(next);
    };
    follow(first);
    return watchActiveTab(follow);
  }, [read, first]);

  return {
    tab,
    composer: tab ? composerOf(pageKind(tab.url)) : null,
    reading,
    reason,
    busy,
    read: () => {
      if (tab) void read(tab);
    },
  };
}
