import { describe, expect, it } from 'vitest';
import { BackupError, readBackup, writeBackup } from '@/utils/backup';
import { backupOf, keepingSink, ofShop, photoBytes, sourceOf, stock } from '../../../support/backups';
import { aHash, aPost, aShop, noRows } from '../../../support/rows';

const RINI = { kind: 'shop', shop: { id: 'shop-rini', name: 'Dapur Bu Rini' } } as const;

/** What writing fails with, and what became of the sink. */
async function failure(...[source, options]: Parameters<typeof backupOf>) {
  const { sink, seen } = keepingSink();
  const error = await writeBackup(source, sink, { iterations: 10, ...options }).catch(
    (thrown: unknown) => thrown,
  );
  return { error, seen };
}

describe('writing a backup', () => {
  it('closes the sink and tells how far it is', async () => {
    const { sink, seen } = keepingSink();
    const done: number[] = [];
    const manifest = await writeBackup(sourceOf(stock()), sink, { onProgress: (share) => done.push(share) });
    expect(seen).toEqual({ closed: true, aborted: undefined });
    expect(done).toEqual([...done].sort((a, b) => a - b));
    // Fourteen tables, two photos, and the end.
    expect(done).toHaveLength(17);
    expect(done.at(-1)).toBe(1);
    // Twelve tables that hold something, and two files for each photo.
    expect(manifest.parts).toHaveLength(16);
  });

  it('stops when it is cancelled, and throws away what was written', async () => {
    for (const password of [undefined, 'rahasia']) {
      const cancel = new AbortController();
      const { sink, seen } = keepingSink();
      const writing = writeBackup(sourceOf(stock()), sink, {
        password,
        signal: cancel.signal,
        onProgress: (share) => share > 0.5 && cancel.abort(),
      });
      await expect(writing).rejects.toMatchObject({ name: 'BackupError', reason: 'cancelled' });
      expect(seen.closed).toBe(false);
      expect(seen.aborted).toBeInstanceOf(BackupError);
    }
  });

  it('writes nothing when it was cancelled before it began', async () => {
    const { sink, seen, file } = keepingSink();
    const signal = AbortSignal.abort();
    await expect(writeBackup(sourceOf(stock()), sink, { signal })).rejects.toMatchObject({
      reason: 'cancelled',
    });
    expect(seen.closed).toBe(false);
    expect(file().size).toBe(0);
  });

  it('does not wait for a source that hangs', async () => {
    const cancel = new AbortController();
    const photos = (async function* () {
      yield await new Promise<never>(() => undefined);
    })();
    const { sink } = keepingSink();
    const writing = writeBackup(sourceOf(stock(), { photos }), sink, {
      signal: cancel.signal,
      onProgress: (share) => share > 0.6 && cancel.abort(),
    });
    await expect(writing).rejects.toMatchObject({ reason: 'cancelled' });
  });

  it('aborts the sink when the source fails, and tells the source’s error', async () => {
    const photos = (async function* () {
      yield* [];
      throw new Error('the database is gone');
    })();
    const { error, seen } = await failure(sourceOf(stock(), { photos }));
    expect(error).toMatchObject({ message: 'the database is gone' });
    expect(seen).toEqual({ closed: false, aborted: error });
  });

  it('tells the error of a sink that takes no more', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const sink = new WritableStream<Uint8Array>({
      write() {
        throw full;
      },
    });
    await expect(writeBackup(sourceOf(stock()), sink, {})).rejects.toBe(full);
  });

  it('makes no pack that carries a row of another shop', async () => {
    const all = stock();
    for (const table of ['shops', 'assets', 'products', 'designs', 'posts', 'testimonials'] as const) {
      const rini = ofShop(all, 'shop-rini');
      const [foreign] = ofShop(all, 'shop-sari').rows[table];
      const rows: unknown[] = rini.rows[table];
      rows.push(foreign);
      const { error, seen } = await failure(sourceOf(rini, RINI));
      expect(error).toMatchObject({ message: `a row of ${table} is of another shop than the pack` });
      expect(seen.closed).toBe(false);
    }
    const { error } = await failure(sourceOf(ofShop(all, 'shop-rini'), { kind: 'shop' }));
    expect(error).toMatchObject({ message: 'a pack needs its shop' });
  });

  it('leaves out photos that no asset names, and takes each once', async () => {
    const { rows, photos } = stock();
    const photo = { working: photoBytes('image/jpeg', 9), thumb: photoBytes('image/jpeg', 3) };
    const twice = (async function* () {
      for (const [hash, copies] of [...photos, ...photos]) yield { hash, ...copies };
      yield { hash: aHash(9), ...photo };
    })();
    const loaded = await readBackup(await backupOf(sourceOf({ rows, photos }, { photos: twice })), {});
    expect([...loaded.photos.keys()]).toEqual([aHash(1), aHash(2)]);
  });

  it('makes no backup that could not be read again', async () => {
    const { rows, photos } = stock();
    const without = new Map([...photos].slice(1));
    expect((await failure(sourceOf({ rows, photos: without }))).error).toMatchObject({
      message: `no bytes for the photos ${aHash(1)}`,
    });

    const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' });
    const lying = new Map([...photos, [aHash(2), { working: svg, thumb: svg }]]);
    expect((await failure(sourceOf({ rows, photos: lying }))).error).toMatchObject({
      message: `photos/${aHash(2)} is no photo that Pajang keeps`,
    });

    const broken = { ...sourceOf(stock()).rows, posts: [['{\n}']] };
    expect((await failure(sourceOf(stock(), { rows: broken }))).error).toMatchObject({
      message: 'a row of posts is not on one line',
    });
  });

  it('refuses what is beyond the limits for reading', async () => {
    const huge = {
      rows: { ...noRows(), shops: [aShop({ area: 'x'.repeat(17 * 2 ** 20) })] },
      photos: new Map(),
    };
    const many = Array.from({ length: 200_001 }, () => '{}');
    const rows = { ...sourceOf(huge).rows, shops: [], posts: [many] };
    for (const source of [sourceOf(huge), sourceOf(huge, { rows })]) {
      const { error, seen } = await failure(source);
      expect(error).toMatchObject({ reason: 'backup-too-big' });
      expect(seen).toEqual({ closed: false, aborted: error });
    }
  });

  it('takes rows as they come, in batches of any size', async () => {
    const { rows, photos } = stock();
    const posts = Array.from({ length: 25 }, (_, index) => aPost('shop-rini', 'cookies', { id: `${index}` }));
    const lines = posts.map((post) => JSON.stringify(post));
    const slowly = (async function* () {
      for (let at = 0; at < lines.length; at += 10) yield lines.slice(at, at + 10);
      yield [];
    })();
    const source = sourceOf({ rows, photos });
    const file = await backupOf({ ...source, rows: { ...source.rows, posts: slowly } });
    expect((await readBackup(file, {})).rows.posts).toEqual(posts);
  });
});
