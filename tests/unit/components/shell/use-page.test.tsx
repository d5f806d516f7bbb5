// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageState, usePage } from '@/components/shell/use-page';
import type { PageChange, PageIdentity, PageTab, ReadFailure } from '@/utils/messaging';
import type { Reading } from '@/utils/model';

type Outcome = { ok: true; data: Reading } | { ok: false; reason: ReadFailure };

/** The browser's side, answering when the test says so. */
const page = vi.hoisted(() => ({
  front: null as PageTab | null,
  onChange: (_tab: PageTab | null): void => undefined,
  onAsked: (): void => undefined,
  reads: [] as ((outcome: Outcome) => void)[],
  changes: [] as ((change: PageChange | null) => void)[],
  identity: {} as PageIdentity,
}));
vi.mock('@/utils/messaging', () => ({
  activeTab: async () => page.front,
  onPanelAsked: (onAsked: () => void) => {
    page.onAsked = onAsked;
    return () => undefined;
  },
  watchActiveTab: (onChange: (tab: PageTab | null) => void) => {
    page.onChange = onChange;
    return () => undefined;
  },
  readPage: () => new Promise<Outcome>((done) => page.reads.push(done)),
  pageChanged: () => new Promise<PageChange | null>((done) => page.changes.push(done)),
  readIdentity: async () => ({ ok: true, data: page.identity }),
  tellsIdentity: (url: string) => url.includes('instagram.com'),
}));

const tab = (url: string, id = 1): PageTab => ({ id, url, title: '' });
const SHOPEE = tab('https://shopee.co.id/Kue-i.1.2');
const FEED = tab('https://www.instagram.com/');
const POST = tab('https://www.instagram.com/p/Cabc123/');
const read = (name: string): Outcome => ({
  ok: true,
  data: {
    kind: 'product',
    platform: 'general',
    url: 'https://toko.example/',
    fields: { name: { value: name, source: 'h1', confidence: 0.9, alternatives: [] } },
    images: [],
  },
});
const refused = (reason: ReadFailure): Outcome => ({ ok: false, reason });

beforeEach(() => {
  page.reads.length = 0;
  page.changes.length = 0;
  page.identity = {};
});
afterEach(cleanup);

let result: { current: PageState };
function open(first: PageTab | null) {
  page.front = first;
  ({ result } = renderHook(() => usePage(first)));
}
const nameNow = () => result.current.reading?.fields.name?.value;
/** Answers the newest reading, or the newest watch for a change. */
const answer = (outcome: Outcome) => act(async () => page.reads.at(-1)?.(outcome));
const change = (what: PageChange | null = 'changed') => act(async () => page.changes.at(-1)?.(what));
const goTo = (next: PageTab | null) =>
  act(async () => {
    page.front = next;
    page.onChange(next);
  });

describe('what is read', () => {
  it.each([
    [SHOPEE.url, 'product'],
    ['https://toko.example/kue', 'product'],
    [POST.url, 'post'],
    ['https://www.facebook.com/toko/posts/123', 'post'],
    ['https://seller.shopee.co.id/portal/product/list/all', 'list'],
  ])('%s is read at once, as a %s', (url, promise) => {
    open(tab(url));
    expect(result.current).toMatchObject({ busy: true, promise });
    expect(page.reads).toHaveLength(1);
  });

  it.each([
    FEED.url,
    'https://www.instagram.com/toko/',
    'https://www.facebook.com/',
    'https://shopee.co.id/cart',
  ])('%s is not', (url) => {
    open(tab(url));
    expect(result.current).toMatchObject({ busy: false, promise: null });
    expect(page.reads).toHaveLength(0);
  });

  it('follows from page to page without a reload, back and forth; only the newest answer counts', async () => {
    open(SHOPEE);
    const [first] = page.reads;
    await goTo(POST);
    await answer(read('unggahan'));
    expect(nameNow()).toBe('unggahan');
    await act(async () => first?.(read('terlambat')));
    expect(nameNow()).toBe('unggahan');
    await goTo(FEED);
    expect(result.current.reading).toBeNull();
    await goTo(POST);
    expect(page.reads).toHaveLength(3);
  });

  it('is read a second time when the document went away under the reader', async () => {
    open(SHOPEE);
    await answer(refused('changed'));
    expect(page.reads).toHaveLength(2);
    await answer(refused('changed'));
    expect(page.reads).toHaveLength(2);
    expect(result.current).toMatchObject({ reason: 'changed', busy: false });
  });
});

describe('a page that shows nothing yet', () => {
  it('is read once more when it changes, and is then told to be late', async () => {
    open(SHOPEE);
    await answer(refused('not-loaded'));
    expect(result.current).toMatchObject({ reason: 'not-loaded', busy: false, waiting: true });
    await change();
    expect(result.current).toMatchObject({ busy: true, waiting: false });
    await answer(read('Kue'));
    expect(nameNow()).toBe('Kue');
    expect(result.current).toMatchObject({ late: true, reason: null, waiting: false });
  });

  it('is not read a third time by itself, but by the user', async () => {
    open(SHOPEE);
    await answer(refused('not-loaded'));
    await change();
    await answer(refused('not-loaded'));
    expect(result.current).toMatchObject({ reason: 'not-loaded', busy: false, waiting: false });
    await change();
    expect(page.reads).toHaveLength(2);
    act(() => result.current.read());
    expect(page.reads).toHaveLength(3);
    await answer(read('Kue'));
    expect(result.current).toMatchObject({ late: false });
  });

  it('that has only finished loading is still waited for after that', async () => {
    open(SHOPEE);
    await answer(refused('not-loaded'));
    await change('loaded');
    await answer(refused('not-loaded'));
    expect(result.current).toMatchObject({ reason: 'not-loaded', waiting: true });
    await change();
    await answer(read('Kue'));
    expect(nameNow()).toBe('Kue');
    expect(page.reads).toHaveLength(3);
  });

  it('is given up when it never changes', async () => {
    open(SHOPEE);
    await answer(refused('not-loaded'));
    await change(null);
    expect(result.current).toMatchObject({ reason: 'not-loaded', waiting: false });
    expect(page.reads).toHaveLength(1);
  });

  it('is forgotten when the user goes elsewhere meanwhile', async () => {
    open(SHOPEE);
    await answer(refused('not-loaded'));
    await goTo(tab('https://toko.example/lain'));
    await change();
    expect(page.reads).toHaveLength(2);
    await answer(read('Lain'));
    expect(nameNow()).toBe('Lain');
    expect(result.current.late).toBe(false);
  });

  it.each(['failed', 'no-access', 'browser-page'] as const)(
    'is not waited for when it is %s',
    async (reason) => {
      open(SHOPEE);
      await answer(refused(reason));
      expect(result.current).toMatchObject({ reason, waiting: false });
      expect(page.changes).toHaveLength(0);
    },
  );
});

describe('a list', () => {
  const list = (items?: { name: string }[]): Outcome => {
    const outcome = read('');
    return outcome.ok
      ? { ok: true, data: { ...outcome.data, kind: 'not-a-product', fields: {}, ...(items && { items }) } }
      : outcome;
  };

  it('is read again as it fills, and watched from before it is read: no row is missed', async () => {
    open(tab('https://seller.shopee.co.id/portal/product/list/all'));
    await waitFor(() => expect(page.reads).toHaveLength(1));
    expect(page.changes).toHaveLength(1);
    // The rows come while the reader is at work.
    await change();
    await answer(list());
    expect(page.reads).toHaveLength(2);
    await answer(list([{ name: 'Kue' }]));
    expect(result.current).toMatchObject({ busy: false, reading: { items: [{ name: 'Kue' }] } });
    await change();
    expect(page.reads).toHaveLength(2);
  });

  it('that stays empty is not read without end', async () => {
    open(tab('https://seller.shopee.co.id/portal/product/list/all'));
    for (let times = 0; times < 20; times += 1) {
      await answer(list());
      await change();
    }
    expect(page.reads.length).toBeLessThan(10);
    expect(result.current).toMatchObject({ busy: false, reason: null });
  });
});

describe('who is logged in', () => {
  const a: PageIdentity = { loggedIn: { site: 'instagram', id: 'toko.a' } };

  it('is asked for on pages that are not read', async () => {
    page.identity = a;
    open(FEED);
    await waitFor(() => expect(result.current.identity).toEqual(a));
    await goTo(SHOPEE);
    expect(result.current.identity).toEqual({});
  });

  it('comes with a reading, and is then not asked for', async () => {
    const shown: PageIdentity = { shown: { site: 'instagram', id: 'toko.b' }, ...a };
    page.identity = { loggedIn: { site: 'instagram', id: 'salah' } };
    open(POST);
    const outcome = read('unggahan');
    await answer(outcome.ok ? { ok: true, data: { ...outcome.data, identity: shown } } : outcome);
    expect(result.current.identity).toEqual(shown);
  });

  it('is asked for again when the page has drawn more', async () => {
    open(FEED);
    await waitFor(() => expect(page.changes).toHaveLength(1));
    await change();
    await change();
    page.identity = a;
    await change();
    expect(result.current.identity).toEqual(a);
    const watched = page.changes.length;
    await change();
    expect(page.changes).toHaveLength(watched);
  });

  it('is not asked for without end where nobody is', async () => {
    open(FEED);
    await waitFor(() => expect(page.changes).toHaveLength(1));
    for (let times = 0; times < 20; times += 1) await change();
    expect(page.changes.length).toBeLessThan(10);
  });
});

describe('when the user asks for the panel while it is open', () => {
  const ask = () => act(async () => page.onAsked());

  it('reads a page anew that could not be read before', async () => {
    open(tab(''));
    await answer(refused('no-access'));
    page.front = tab('https://supplier.example/kue');
    await ask();
    expect(result.current).toMatchObject({
      asked: 1,
      busy: true,
      tab: { url: 'https://supplier.example/kue' },
    });
    await answer(read('Kue'));
    expect(nameNow()).toBe('Kue');
  });

  it('leaves a reading alone that is there, or on its way', async () => {
    open(SHOPEE);
    await ask();
    expect(page.reads).toHaveLength(1);
    await answer(read('Kue'));
    await ask();
    expect(page.reads).toHaveLength(1);
    expect(nameNow()).toBe('Kue');
    expect(result.current.asked).toBe(2);
  });
});
