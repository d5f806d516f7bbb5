import { useCallback, useEffect, useRef, useState } from 'react';
import {
  activeTab,
  onPanelAsked,
  type PageIdentity,
  type PageTab,
  pageChanged,
  type ReadFailure,
  readIdentity,
  readPage,
  tellsIdentity,
  watchActiveTab,
} from '@/utils/messaging';
import type { ChannelId, Reading } from '@/utils/model';
import { type PageKind, pageKind } from '@/utils/platforms/page-kind';

/** What the address of a page promises: one product, a post whose words and photos serve, a list of products. */
export type PagePromise = 'product' | 'post' | 'list';

export interface PageState {
  tab: PageTab | null;
  /** Null for pages that are not read by themselves: feeds, profiles, carts. */
  promise: PagePromise | null;
  /** The channel whose posts can be written on this page, null where there is no composer. */
  composer: ChannelId | null;
  reading: Reading | null;
  reason: ReadFailure | null;
  busy: boolean;
  /** True when nothing could be read yet and the page is read once more as soon as it shows something else. */
  waiting: boolean;
  /** True when the reading came only after such a wait. */
  late: boolean;
  /** Whose page it is and who is logged in on it; empty where the page does not tell. */
  identity: PageIdentity;
  /** Counts how often the user asked for the panel while it was open. */
  asked: number;
  read(): void;
}

/** Kinds that are read as soon as they are in front; reading the others would only cost the user time. */
const PROMISES: Partial<Record<PageKind, PagePromise>> = {
  'shopee-product': 'product',
  'shopee-seller-edit': 'product',
  'fb-marketplace-item': 'product',
  other: 'product',
  'ig-post': 'post',
  'fb-post': 'post',
  'shopee-seller-list': 'list',
};

const promiseOf = (tab: PageTab | null): PagePromise | null => (tab && PROMISES[pageKind(tab.url)]) ?? null;

/** Instagram and Facebook open their composers over any of their pages, Shopee has forms of their own. */
function composerOf(kind: PageKind): ChannelId | null {
  if (kind.startsWith('ig-')) return 'instagram';
  if (kind.startsWith('fb-')) return 'facebook';
  return kind === 'shopee-seller-new' || kind === 'shopee-seller-edit' ? 'shopee' : null;
}

type Seen = Pick<PageState, 'tab' | 'reading' | 'reason' | 'busy' | 'waiting' | 'late' | 'identity'>;

/** A page of which nothing is known yet; busy when it is about to be read. */
const unseen = (tab: PageTab | null): Seen => ({
  tab,
  reading: null,
  reason: null,
  busy: promiseOf(tab) !== null,
  waiting: false,
  late: false,
  identity: {},
});

const keyOf = (tab: PageTab | null): string => (tab ? `${tab.id} ${tab.url}` : '');

/** After so many changes a page has told what it has to tell. */
const MOST_CHANGES = 6;

/** True for what is read again when the page changes; a list fills after the page around it has been drawn. */
function isUnread({ tab, reading, reason, waiting }: Seen): boolean {
  if (promiseOf(tab) !== 'list') return waiting;
  return reading ? !reading.items : reason === null || reason === 'not-loaded';
}

const isUnfinished = (seen: Seen): boolean =>
  isUnread(seen) ||
  (seen.tab !== null && tellsIdentity(seen.tab.url) && seen.identity.loggedIn === undefined);

/** A page that was loaded anew under the reader is read a second time; one that moved on is followed elsewhere. */
async function readSteadily(tabId: number) {
  const result = await readPage(tabId);
  return !result.ok && result.reason === 'changed' ? readPage(tabId) : result;
}

/** What a reading leaves to be seen; `last` when a page that was not drawn is not to be waited for. */
function outcomeOf(result: Awaited<ReturnType<typeof readPage>>, last: boolean): Partial<Seen> {
  if (!result.ok) {
    const waiting = result.reason === 'not-loaded' && !last;
    return { reading: null, reason: result.reason, busy: false, waiting };
  }
  const { identity } = result.data;
  return { reading: result.data, reason: null, busy: false, ...(identity && { identity }) };
}

/**
 * The page in front of the user, read as soon as its address promises something and again when it changes,
 * whether it is loaded anew or moves on by script. A page that shows nothing to read yet is read once more when
 * it does. `first` is the tab that was in front when the panel opened.
 */
export function usePage(first: PageTab | null): PageState {
  const [seen, setSeen] = useState(() => unseen(first));
  const [asked, setAsked] = useState(0);
  const newest = useRef(seen);
  const turn = useRef(0);

  const show = useCallback((next: Seen) => {
    newest.current = next;
    setSeen(next);
  }, []);

  /** Reads a page and goes on watching it until nothing more is to come of it, or another page is in front. */
  const start = useCallback(
    async (tab: PageTab) => {
      turn.current += 1;
      const mine = turn.current;
      // Only the newest turn counts: a slow answer about a page that was left must not overwrite the next one.
      const left = () => mine !== turn.current;
      const put = (changes: Partial<Seen>) => {
        if (!left()) show({ ...newest.current, ...changes });
      };
      const readNow = async (last: boolean, late: boolean) => {
        put({ busy: true, waiting: false });
        put({ ...outcomeOf(await readSteadily(tab.id), last), late });
      };
      const identify = async () => {
        if (left() || !tellsIdentity(tab.url) || newest.current.identity.loggedIn) return;
        const who = await readIdentity(tab.id);
        // A page that is closed to us tells nobody's name; the reading says what to do about it.
        if (who.ok) put({ identity: { ...newest.current.identity, ...who.data } });
      };

      const promise = promiseOf(tab);
      if (promise !== 'list') {
        if (promise !== null) await readNow(false, false);
        await identify();
      }
      let last = false;
      for (let round = 0; round <= MOST_CHANGES && !left() && isUnfinished(newest.current); round += 1) {
        // Watched from before it is looked at again: nothing that it draws meanwhile is missed.
        const changed = pageChanged(tab.id);
        if (isUnread(newest.current) && (round > 0 || promise === 'list')) await readNow(last, round > 0);
        await identify();
        if (left() || !isUnfinished(newest.current)) break;
        const change = await changed;
        if (change === null) break;
        // A page that has merely finished loading may still be about to draw itself.
        last = change === 'changed';
      }
      put({ waiting: false });
    },
    [show],
  );

  const follow = useCallback(
    (next: PageTab | null, anew = false) => {
      const known = keyOf(next) === keyOf(newest.current.tab);
      // An address that is hidden from us says nothing of whether the page is another one.
      if (known && next?.url !== '' && !anew) return;
      turn.current += 1;
      show(unseen(next));
      if (next) void start(next);
    },
    [show, start],
  );

  useEffect(() => {
    if (first) void start(first);
    return watchActiveTab((next) => follow(next));
  }, [start, follow, first]);

  // A press on the toolbar lets us onto a page that could not be read before.
  useEffect(
    () =>
      onPanelAsked(() => {
        void activeTab().then((tab) => {
          follow(tab, newest.current.reason !== null);
          setAsked((times) => times + 1);
        });
      }),
    [follow],
  );

  const { tab } = seen;
  return {
    ...seen,
    promise: promiseOf(tab),
    composer: tab ? composerOf(pageKind(tab.url)) : null,
    asked,
    read: () => {
      if (tab) void start(tab);
    },
  };
}
