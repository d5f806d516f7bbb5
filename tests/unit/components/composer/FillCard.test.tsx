// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FillCard } from '@/components/composer/FillCard';
import { answersOf, openQuestion } from '@/components/owner';
import { SessionProvider, useSession } from '@/components/shell/session';
import { captions, desk, posts, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { startI18n } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import { aProduct } from '../../../support/rows';

startI18n();

const page = vi.hoisted(() => ({ account: null as string | null, fills: [] as unknown[] }));
vi.mock('@/components/picture', () => ({ renderPictures: async () => [] }));
vi.mock('@/utils/messaging', () => ({
  readIdentity: async () => ({
    ok: true,
    data: page.account === null ? {} : { loggedIn: { site: 'instagram', id: page.account } },
  }),
  fillComposer: async (tabId: number, fill: { mode?: string }) => {
    page.fills.push([tabId, fill.mode]);
    return page.fills.length === 1 ? { ok: false, reason: 'has-text' } : { ok: false, reason: 'no-composer' };
  },
}));

/** As the panel holds it: questions are answered for as long as it is open. */
function Panel({ post, onWords }: { post: Post; onWords?: (channel: string) => void }) {
  const { shop, shops: all } = useSession();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  return (
    <FillCard
      post={post}
      product={aProduct(shop.id, { name: 'Kue' })}
      channel="instagram"
      tabId={7}
      questionOf={(identity) =>
        openQuestion({ url: 'https://www.instagram.com/', identity }, shop, all, answered)
      }
      onStay={(question) => setAnswered(new Set(answersOf(question)))}
      onWords={onWords}
    />
  );
}

async function open(text = 'Ready!', onWords?: (channel: string) => void) {
  const b = await shops.create('Toko B');
  await shops.changeInside(b.id, 'pages', { instagram: 'toko.b' });
  const a = await shops.create('Toko A');
  await shops.changeInside(a.id, 'pages', { instagram: 'toko.a' });
  const { id } = await posts.start(a, { name: 'Kue', description: '', photoIds: [] });
  const post = await captions.setText(id, 'instagram', text);
  render(
    <MantineProvider forceColorScheme="light">
      <SessionProvider start={await desk.open()}>
        <Panel post={post} onWords={onWords} />
      </SessionProvider>
    </MantineProvider>,
  );
  // Until the rules are read nobody knows whether the words may go out.
  await waitFor(() => expect(fillButton().disabled).toBe(onWords !== undefined));
  return { b };
}
const fillButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Isi caption dan gambar' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const QUESTION = 'Di sini Anda masuk sebagai @toko.b, akun Toko B. Anda sedang bekerja di Toko A.';

beforeEach(async () => {
  // jsdom has no media queries; the kit asks one for its colours.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
  Object.assign(page, { account: null, fills: [] });
  await db.delete();
  await db.open();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("puts nothing into a page that is logged in as another of the user's shops before asking", async () => {
  const { b } = await open();
  page.account = 'toko.b';
  await press('Isi caption dan gambar');
  await screen.findByText(QUESTION);
  expect(page.fills).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Isi caption dan gambar' })).toBeNull();
  await press('Pindah ke Toko B');
  await waitFor(async () => expect((await shops.known()).currentId).toBe(b.id));
  expect(page.fills).toEqual([]);
});

it('fills for the shop all the same once the user says so, and asks no second time', async () => {
  await open();
  page.account = 'toko.b';
  await press('Isi caption dan gambar');
  await screen.findByText(QUESTION);
  await press('Tetap isi untuk Toko A');
  await screen.findByText(/tidak kami sentuh/);
  expect(page.fills).toEqual([[7, undefined]]);
  await press('Ganti tulisan yang ada');
  await screen.findByText(/Kotak postingan belum terbuka/);
  expect(page.fills).toEqual([
    [7, undefined],
    [7, 'replace'],
  ]);
});

it('looks at the account anew at each press: it may have been changed', async () => {
  await open();
  page.account = 'toko.a';
  await press('Isi caption dan gambar');
  await screen.findByText(/tidak kami sentuh/);
  page.account = 'toko.b';
  await press('Ganti tulisan yang ada');
  await screen.findByText(QUESTION);
  expect(page.fills).toEqual([[7, undefined]]);
  // What was about to be done is done, not something else.
  await press('Tetap isi untuk Toko A');
  await waitFor(() =>
    expect(page.fills).toEqual([
      [7, undefined],
      [7, 'replace'],
    ]),
  );
});

it.each([null, 'toko.a', 'orang.lain'])('fills at once where the account is %s', async (account) => {
  await open();
  page.account = account;
  await press('Isi caption dan gambar');
  await waitFor(() => expect(page.fills).toEqual([[7, undefined]]));
});

it('holds words back that must be put right first, and leads to them', async () => {
  const onWords = vi.fn();
  await open('a'.repeat(2201), onWords);
  await screen.findByText('Bereskan dulu tulisan untuk Instagram, baru diisi ke halaman.');
  expect(fillButton().disabled).toBe(true);
  await press('Lihat tulisannya');
  expect(onWords).toHaveBeenCalledExactlyOnceWith('instagram');
  expect(page.fills).toEqual([]);
});
