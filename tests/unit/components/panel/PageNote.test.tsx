// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageNote } from '@/components/panel/PageNote';
import type { PageState } from '@/components/shell';
import { startI18n } from '@/utils/i18n';
import type { ListedProduct, Product, Reading } from '@/utils/model';

startI18n();
beforeEach(() => {
  // jsdom has no media queries; the kit asks one for its colours.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const URL_POST = 'https://www.instagram.com/p/Cabc123/';
const nothing: Reading = {
  kind: 'not-a-product',
  platform: 'instagram',
  url: URL_POST,
  fields: {},
  images: [],
};
const caption = { value: 'Ready', source: 'caption', confidence: 0.8, alternatives: [] };
const post: Reading = { ...nothing, fields: { description: caption }, images: ['https://a.example/1.jpg'] };
const product: Reading = { ...nothing, kind: 'product', url: 'https://toko.example/kue' };
const list = (items: ListedProduct[]): Reading => ({
  ...nothing,
  platform: 'shopee',
  url: 'https://seller.shopee.co.id/portal/product/list/all',
  items,
});
const idle: PageState = {
  tab: { id: 1, url: 'https://toko.example/kue', title: '' },
  promise: 'product',
  composer: null,
  reading: null,
  reason: null,
  busy: false,
  waiting: false,
  late: false,
  identity: {},
  asked: 0,
  read: () => undefined,
};
const kept = { id: 'p', sourceUrl: 'https://toko.example/lain' } as Product;

function show(page: Partial<PageState>, props: { kept?: Product; taken?: Reading } = {}) {
  const onTake = vi.fn<(reading: Reading) => void>();
  const onOpen = vi.fn();
  const tree = (over: Partial<PageState>, more = props) => (
    <MantineProvider forceColorScheme="light">
      <PageNote
        page={{ ...idle, ...over }}
        kept={more.kept ?? null}
        taken={more.taken ?? null}
        onOpen={onOpen}
        onTake={onTake}
      />
    </MantineProvider>
  );
  const { container, rerender } = render(tree(page));
  return {
    onTake,
    onOpen,
    text: () => [...container.querySelectorAll('[role]')].map((note) => note.textContent).join('\n'),
    again: (more: typeof props) => rerender(tree(page, more)),
  };
}

describe('a post', () => {
  it.each([
    [post, 'Tulisan dan fotonya bisa dipakai', 'Pakai tulisan & foto'],
    [{ ...post, images: [] }, 'Tulisannya bisa dipakai', 'Pakai tulisan'],
    [{ ...post, fields: {} }, 'Fotonya bisa dipakai', 'Pakai foto'],
  ])('is offered as what it is: %#', async (reading, words, button) => {
    const { text, onTake } = show({ promise: 'post', reading });
    expect(text()).toContain(words);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(onTake).toHaveBeenCalledExactlyOnceWith(reading);
  });

  it('is said to be taken, and of its own product nothing is said', () => {
    const { text, again } = show({ promise: 'post', reading: post }, { taken: post });
    expect(text()).toContain('Diambil dari unggahan ini');
    expect(screen.queryByRole('button')).toBeNull();
    again({ kept: { ...kept, sourceUrl: URL_POST } });
    expect(text()).toBe('');
  });

  it('without words and photos, as a profile, is no post to speak of', () => {
    const identity = { shown: { site: 'instagram' as const, id: 'toko' } };
    const { text } = show({ promise: 'post', reading: { ...nothing, identity } });
    expect(text()).toContain('bukan halaman produk. Ketik nama');
  });
});

describe('a list', () => {
  const goods = (count: number) =>
    Array.from({ length: count }, (_none, index) => ({
      name: `Kue ${index + 1}`,
      price: { amount: 1000 * (index + 1), currency: 'IDR' },
      url: `https://seller.shopee.co.id/portal/product/${index + 1}`,
      image: 'https://cf.shopee.co.id/file/x',
    }));

  it('is shown with names and prices, without pictures; one press takes a line up', async () => {
    const { onTake } = show({ promise: 'list', reading: list(goods(3)) });
    const region = screen.getByRole('region', { name: '3 produk di halaman ini' });
    expect(within(region).queryByRole('searchbox')).toBeNull();
    expect(region.querySelector('img')).toBeNull();
    await userEvent.click(within(region).getByRole('button', { name: 'Kue 2 Rp2.000' }));
    expect(onTake.mock.calls[0]?.[0]).toMatchObject({
      kind: 'product',
      url: 'https://seller.shopee.co.id/portal/product/2',
      fields: { name: { value: 'Kue 2' }, price: { value: { amount: 2000, currency: 'IDR' } } },
    });
  });

  it('can be searched from nine on', async () => {
    show({ promise: 'list', reading: list([...goods(8), { name: 'Keripik Balado' }]) });
    const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines()).toHaveLength(9);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Cari di daftar ini' }), 'bala KERI');
    expect(lines()).toEqual(['Keripik Balado Harga tidak tertulis']);
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    expect(screen.getByText('Tidak ada yang cocok. Coba kata lain.')).toBeTruthy();
  });

  it('takes one line while something is being worked on, until it is pressed', async () => {
    show({ promise: 'list', reading: list(goods(3)) }, { kept });
    const head = screen.getByRole('button', { name: '3 produk di halaman ini' });
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    await userEvent.click(head);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it("keeps a stranger's words plain", () => {
    show({ promise: 'list', reading: list([{ name: '<img src=x onerror=alert(1)>' }]) });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a page that could not be read', () => {
  it('says that it is waited for, also to whoever types meanwhile', () => {
    const page = { reason: 'not-loaded', waiting: true } as const;
    const { text, again } = show(page);
    expect(text()).toContain('Begitu isinya muncul, kami baca sekali lagi');
    again({ kept });
    expect(text()).toContain('Begitu isinya muncul, kami baca sekali lagi');
  });

  it('is not told off while it is being read once more', () => {
    const { text } = show({ reason: 'not-loaded', busy: true });
    expect(text()).toContain('Begitu isinya muncul');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers to read again after that, also to whoever has typed meanwhile', () => {
    const { text, again } = show({ reason: 'not-loaded' });
    expect(text()).toContain('tekan Baca lagi');
    again({ kept });
    expect(text()).toContain('belum bisa dibaca');
    expect(screen.getByRole('button', { name: 'Baca lagi' })).toBeTruthy();
  });

  it('says so when it could be read after all, and what was typed stays', async () => {
    const { text, onOpen } = show({ reading: product, late: true }, { kept });
    expect(text()).toContain('sekarang sudah terbaca. Yang Anda ketik tetap tersimpan');
    await userEvent.click(screen.getByRole('button', { name: 'Pakai produk ini' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('leaves whoever works on something alone on posts, lists and closed pages', () => {
    for (const page of [
      { promise: 'post', reason: 'not-loaded', waiting: true },
      { promise: 'list', reason: 'failed' },
      { reason: 'no-access' },
      { reason: 'browser-page' },
      { promise: null },
    ] satisfies Partial<PageState>[]) {
      expect(show(page, { kept }).text()).toBe('');
      cleanup();
    }
  });

  it('shows which picture to press where the browser has not let us in', () => {
    const { text } = show({ reason: 'no-access' });
    expect(text()).toContain('klik gambar ini sekali di kanan atas browser');
    expect(document.querySelectorAll('svg')).toHaveLength(2);
  });

  it('says nothing of a page without a product to whoever describes what was read elsewhere', () => {
    expect(show({ promise: null }, { taken: product }).text()).toBe('');
    expect(show({ promise: null }).text()).toContain('bukan halaman produk');
  });

  it('is a page like others while a post or list is still to come, or never comes', () => {
    for (const page of [
      { promise: 'post', busy: true },
      { promise: 'post', reason: 'not-loaded', waiting: true },
      { promise: 'list', reason: 'not-loaded' },
    ] satisfies Partial<PageState>[]) {
      expect(show(page).text()).toBe(
        'Halaman ini bukan halaman produk. Ketik nama dan harganya, lalu tambahkan foto.',
      );
      cleanup();
    }
  });
});

describe('a product', () => {
  it('is the one described, or another one that is offered', () => {
    const { text, again } = show({ reading: product });
    expect(text()).toContain('harganya tidak tertulis');
    again({ kept });
    expect(text()).toContain('berisi produk lain');
    again({ kept: { ...kept, sourceUrl: product.url } });
    expect(text()).toBe('');
  });
});
