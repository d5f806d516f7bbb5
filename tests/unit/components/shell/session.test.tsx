// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PerShop } from '@/components/shell/PerShop';
import { SessionProvider, useSession } from '@/components/shell/session';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { desk, posts, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { startI18n } from '@/utils/i18n';

startI18n();

/** What every screen is drawn with, in the order it was drawn. */
const seen: { shop: string; post: string | undefined }[] = [];

function Screen() {
  const { shop, current, shops: all, switched } = useSession();
  seen.push({ shop: shop.name, post: current?.post.shopId });
  return (
    <>
      <h1>{shop.name}</h1>
      <p>{current?.product.name ?? 'empty desk'}</p>
      <p>{`${all.length} shops, switched: ${switched}`}</p>
      <input aria-label="half typed" />
    </>
  );
}

async function open() {
  const start = await desk.open();
  render(
    <SessionProvider start={start}>
      <PerShop>
        <Screen />
      </PerShop>
    </SessionProvider>,
  );
}

const title = () => screen.getByRole('heading').textContent;
const follow = (change: () => Promise<unknown>) => act(async () => void (await change()));

beforeEach(async () => {
  seen.length = 0;
  await db.delete();
  await db.open();
});
afterEach(cleanup);

describe('the session', () => {
  it('follows the current shop, wherever it was changed', async () => {
    const first = await shops.create('Toko A');
    await posts.start(first, { name: 'Kue A', description: '', photoIds: [] });
    await open();
    expect(title()).toBe('Toko A');
    expect(screen.getByText('1 shops, switched: false')).toBeTruthy();
    await follow(() => shops.create('Toko B'));
    await waitFor(() => expect(title()).toBe('Toko B'));
    expect(screen.getByText('empty desk')).toBeTruthy();
    expect(screen.getByText('2 shops, switched: true')).toBeTruthy();
    await follow(() => shops.setCurrent(first.id));
    await waitFor(() => expect(title()).toBe('Toko A'));
    expect(screen.getByText('Kue A')).toBeTruthy();
  });

  it("never draws one shop with another one's post", async () => {
    const a = await shops.create('Toko A');
    await posts.start(a, { name: 'Kue A', description: '', photoIds: [] });
    const b = await shops.create('Toko B');
    await posts.start(b, { name: 'Kue B', description: '', photoIds: [] });
    const idOf: Record<string, string> = { 'Toko A': a.id, 'Toko B': b.id };
    await open();
    for (const { id, name } of [a, b, a]) {
      await follow(() => shops.setCurrent(id));
      await waitFor(() => expect(title()).toBe(name));
    }
    expect(seen.length).toBeGreaterThan(3);
    for (const { shop, post } of seen) expect(post).toBe(idOf[shop]);
  });

  it('leaves half-typed words behind', async () => {
    await shops.create('Toko A');
    await open();
    await userEvent.type(screen.getByLabelText('half typed'), '0812');
    await follow(() => shops.create('Toko B'));
    await waitFor(() => expect(title()).toBe('Toko B'));
    expect(screen.getByLabelText<HTMLInputElement>('half typed').value).toBe('');
  });

  it('shows a change of the shop itself at once and keeps what is on the screen', async () => {
    const shop = await shops.create('Toko A');
    await open();
    await userEvent.type(screen.getByLabelText('half typed'), '0812');
    await follow(() => shops.change(shop.id, { name: 'Toko A Baru' }));
    await waitFor(() => expect(title()).toBe('Toko A Baru'));
    expect(screen.getByLabelText<HTMLInputElement>('half typed').value).toBe('0812');
  });

  it('goes on to the shop that is left when its own goes to the trash', async () => {
    await shops.create('Toko A');
    const b = await shops.create('Toko B');
    await open();
    await follow(() => shops.trash(b.id));
    await waitFor(() => expect(title()).toBe('Toko A'));
    // Also when only the row went, as when another computer's pack is merged in.
    const [a] = await shops.list();
    await follow(() => db.shops.update(a?.id ?? '', { deletedAt: 1 }));
    await waitFor(() => expect(title()).toBe(''));
    expect(await db.shops.count()).toBe(3);
  });

  it('hands a database that cannot be read on to the frame around it', async () => {
    await shops.create('Toko A');
    const start = await desk.open();
    vi.spyOn(desk, 'open').mockRejectedValue(new Error('gone'));
    // React and the frame both say on the console what was thrown.
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <ErrorBoundary>
        <SessionProvider start={start}>
          <Screen />
        </SessionProvider>
      </ErrorBoundary>,
    );
    await follow(() => shops.create('Toko B'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(said).toHaveBeenCalledWith(expect.objectContaining({ message: 'gone' }));
  });
});
