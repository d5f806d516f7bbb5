// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekList } from '@/components/calendar/WeekList';
import { SessionProvider } from '@/components/shell/session';
import { desk, posts, prefs, products, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { moments } from '@/utils/db/moments';
import { tasks } from '@/utils/db/tasks';
import { startI18n } from '@/utils/i18n';
import type { Shop } from '@/utils/model';

startI18n();

// Wednesday noon in Jakarta, in a week that begins on a Monday.
const NOW = Date.UTC(2027, 2, 3, 5, 0);
const TODAY = '2027-03-03';

async function planned(shop: Shop, name: string, day: string, time: string) {
  const product = await products.add({ shopId: shop.id, name, description: '', photoIds: [] });
  const { id } = await posts.start(shop, { name, description: '', photoIds: [] });
  await posts.change(id, {
    productId: product.id,
    day,
    time,
    state: 'ready',
    channels: ['instagram', 'shopee'],
  });
  return id;
}

async function open(onOpened?: () => void) {
  const start = await desk.open();
  render(
    <MantineProvider>
      <SessionProvider start={start}>
        <WeekList {...(onOpened && { onOpened })} />
      </SessionProvider>
    </MantineProvider>,
  );
  await screen.findByRole('region', { name: 'Minggu ini' });
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(async () => {
  // jsdom knows no colour scheme of a computer; the kit asks for it.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  await db.delete();
  await db.open();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the week of the panel', () => {
  it('begins with today, and shows another day when it is pressed', async () => {
    const shop = await shops.current();
    await planned(shop, 'Nastar', TODAY, '16:45');
    await planned(shop, 'Sambal', TODAY, '07:30');
    await planned(shop, 'Keripik', '2027-03-05', '09:00');
    await open();
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]).toContain('07.30');
    expect(rows()[0]).toContain('Sambal');
    expect(rows()[1]).toContain('Nastar');
    expect(rows()[1]).toContain('Siap');
    await press(/^Jumat, 5 Maret/);
    await waitFor(() => expect(rows().join()).toContain('Keripik'));
    expect(rows()).toHaveLength(1);
  });

  it('says of each day what is on it, its moments too', async () => {
    const shop = await shops.current();
    await planned(shop, 'Nastar', '2027-03-05', '16:45');
    await moments.add({ shopId: shop.id, kind: 'event', name: 'Bazar', from: '2027-03-05' });
    await moments.add({ shopId: shop.id, kind: 'hold', name: 'Mudik', from: '2027-03-06', to: '2027-03-06' });
    await open();
    await screen.findByRole('button', { name: /^Jumat, 5 Maret, Bazar.*, 1 di hari ini$/ });
    await press(/^Sabtu, 6 Maret, Ditunda: Mudik.*, 0 di hari ini$/);
    await screen.findByText(/^Ditunda: Mudik/);
  });

  it('lays a post on the desk when it is pressed', async () => {
    const shop = await shops.current();
    const id = await planned(shop, 'Nastar', TODAY, '16:45');
    await prefs.clear(`currentPost:${shop.id}`);
    const opened = vi.fn();
    await open(opened);
    await userEvent.click(await screen.findByRole('button', { name: /^16\.45 Nastar/ }));
    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(await prefs.get(`currentPost:${shop.id}`)).toBe(id);
  });

  it('moves a post by a day with its buttons, follows it, and takes it back', async () => {
    const shop = await shops.current();
    const id = await planned(shop, 'Nastar', TODAY, '16:45');
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Nastar sehari lebih lambat' }));
    await waitFor(async () => expect((await posts.get(id))?.day).toBe('2027-03-04'));
    expect((await posts.get(id))?.time).toBe('16:45');
    await waitFor(() => expect(screen.getByRole('button', { pressed: true }).dataset.day).toBe('2027-03-04'));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-event-id')).toBe(id));
    const note = await screen.findByText(/Nastar dipindah ke Kamis, 4 Maret/);
    await userEvent.click(
      within(note.closest('[role=status]') as HTMLElement).getByRole('button', { name: 'Urungkan' }),
    );
    await waitFor(async () => expect((await posts.get(id))?.day).toBe(TODAY));
  });

  it('moves a post by keyboard over the end of the week, and keeps the focus on it', async () => {
    const shop = await shops.current();
    const id = await planned(shop, 'Nastar', '2027-03-07', '16:45');
    await open();
    await press(/^Minggu, 7 Maret/);
    (await screen.findByRole('button', { name: /^16\.45 Nastar/ })).focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect((await posts.get(id))?.day).toBe('2027-03-08'));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-event-id')).toBe(id));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await posts.get(id))?.day).toBe('2027-03-07'));
  });

  it('ticks a task off', async () => {
    const shop = await shops.current();
    const { id } = await tasks.add({ shopId: shop.id, title: 'Pesan dus', day: TODAY });
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Pesan dus' }));
    await waitFor(async () => expect((await tasks.get(id))?.doneAt).toBe(NOW));
  });

  it('begins its weeks as the shop wants it', async () => {
    const shop = await shops.current();
    await shops.change(shop.id, { weekStart: 7 });
    await open();
    const days = screen.getAllByRole('button').flatMap(({ dataset }) => dataset.day ?? []);
    expect(days[0]).toBe('2027-02-28');
    expect(days).toHaveLength(7);
  });
});
