// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OwnPageNote } from '@/components/owner/OwnPageNote';
import { SessionProvider } from '@/components/shell/session';
import { desk, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { startI18n } from '@/utils/i18n';

startI18n();

const rini = { site: 'instagram', id: 'dapur.rini' } as const;
const page = { url: 'https://www.instagram.com/dapur.rini/', identity: { shown: rini, loggedIn: rini } };
const KEEP = /^Simpan @dapur\.rini sebagai halaman toko ini/;

async function open() {
  const start = await desk.open();
  return render(
    <MantineProvider forceColorScheme="light">
      <SessionProvider start={start}>
        <OwnPageNote page={page} />
      </SessionProvider>
    </MantineProvider>,
  );
}
const pages = async () => (await shops.list())[0]?.pages;

beforeEach(async () => {
  // jsdom has no media queries; the kit asks one for its colours.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
  await db.delete();
  await db.open();
  await shops.create('Toko A');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("keeps the user's own page as the shop's by one press, and takes it back by another", async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: KEEP }));
  await screen.findByText('@dapur.rini disimpan sebagai halaman toko ini.');
  expect(await pages()).toEqual({ instagram: 'dapur.rini' });
  await userEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
  await waitFor(async () => expect((await pages())?.instagram).toBeUndefined());
});

it('takes back nothing that was written elsewhere meanwhile', async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: KEEP }));
  const undo = await screen.findByRole('button', { name: 'Urungkan' });
  const [shop] = await shops.list();
  await shops.changeInside(shop?.id ?? '', 'pages', { instagram: 'toko.lain' });
  await userEvent.click(undo);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Urungkan' })).toBeNull());
  expect(await pages()).toEqual({ instagram: 'toko.lain' });
});

it('asks once: a no is remembered when the panel is opened again', async () => {
  const first = await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Bukan halaman toko ini' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: KEEP })).toBeNull());
  first.unmount();
  await open();
  const [shop] = await shops.list();
  const asked = vi.spyOn(db.prefs, 'get');
  await waitFor(async () => expect(await db.prefs.get(`ownPageRefused:${shop?.id}:instagram`)).toBeTruthy());
  asked.mockRestore();
  expect(screen.queryByRole('button', { name: KEEP })).toBeNull();
  expect(await pages()).toEqual({});
});
