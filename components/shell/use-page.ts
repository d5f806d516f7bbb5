import { useCallback, useEffect, useRef, useState } from 'react';
import { activeTab, type PageTab, type ReadFailure, readPage, watchActiveTab } from '@/utils/messaging';
import type { Reading } from '@/utils/model';
import { type PageKind, pageKind } from '@/utils/platforms/page-kind';

export interface PageState {
  tab: PageTab | null;
  /** What the address alone tells of the page. */
  kind: PageKind;
  reading: Reading | null;
  reason: ReadFailure | null;
  busy: boolean;
  read(): void;
}

/** Kinds that are never a product, so that reading them would only cost the user time. */
const READ_AT_ONCE: ReadonlySet<PageKind> = new Set(['shopee-product', 'other']);

/** The page in front of the user, read as soon as its address promises a product and again when it changes. */
export function usePage(): PageState {
  const [tab, setTab] = useState<PageTab | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [reason, setReason] = useState<ReadFailure | null>(null);
  const [busy, setBusy] = useState(true);
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
      if (key === last) return;
      last = key;
      turn.current += 1;
      setTab(next);
      setReading(null);
      setReason(null);
      setBusy(false);
      if (next && READ_AT_ONCE.has(pageKind(next.url))) void read(next);
    };
    void activeTab().then(follow);
    return watchActiveTab(follow);
  }, [read]);

  return {
    tab,
    kind: tab ? pageKind(tab.url) : 'other',
    reading,
    reason,
    busy,
    read: () => {
      if (tab) void read(tab);
    },
  };
}
