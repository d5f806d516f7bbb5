import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BackupError, readBackup } from '@/utils/backup';
import { SCHEMA_VERSION } from '@/utils/model';
import {
  apart,
  backupOf,
  edited,
  mend,
  ofShop,
  type Parts,
  sourceOf,
  stock,
  together,
} from '../../../support/backups';
import { HEADER, patch, piecesOf, RECORD, unzipInOrder, type ZipFile, zipOf } from '../../../support/zip';

const PASSWORD = 'rahasia';

async function reasonOf(file: Blob, password?: string): Promise<string> {
  try {
    await readBackup(file, { password });
    return 'none';
  } catch (error) {
    if (error instanceof BackupError) return error.reason;
    throw error;
  }
}

const plain = () => backupOf(sourceOf(stock()));
const locked = () => backupOf(sourceOf(stock()), { password: PASSWORD });

/** A plain backup of which something was changed by hand. */
async function changed(change: (parts: Parts) => Parts | undefined): Promise<Blob> {
  const parts = await apart(await plain());
  return together(change(parts) ?? parts);
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const POSTS = 'rows/posts-0001.jsonl';
const PHOTO = `photos/${'1'.repeat(64)}.jpg`;
const file = (name: string, text = 'x'): ZipFile => ({ name, bytes: new TextEncoder().encode(text) });

describe('passwords', () => {
  it('are asked for', async () => {
    expect(await reasonOf(await locked())).toBe('needs-password');
    expect(await reasonOf(await locked(), '')).toBe('needs-password');
    await expect(readBackup(await plain(), {})).resolves.toMatchObject({ manifest: { kind: 'all' } });
  });

  it('are told from damage when wrong', async () => {
    expect(await reasonOf(await locked(), 'Rahasia')).toBe('wrong-password');
  });

  it('are of no matter to a backup without one', async () => {
    expect(await reasonOf(await plain(), 'apa saja')).toBe('none');
  });
});

describe('a backup of a later Pajang', () => {
  it.each([
    { formatVersion: 2 },
    { formatVersion: 2, counts: null, parts: 'elsewhere' },
    { schema: SCHEMA_VERSION + 1 },
    { schema: SCHEMA_VERSION + 1, counts: { shops: 1, offers: 9 }, parts: [{ name: 'offers.cbor' }] },
  ])('is named so: %j', async (newer) => {
    const altered = await changed(({ files, manifest }) => ({
      files,
      manifest: { ...manifest, ...(newer as object) },
    }));
    expect(await reasonOf(altered)).toBe('newer-backup');
  });

  it('is named so with a password too', async () => {
    const files = await unzipInOrder(await locked());
    const last = files.pop();
    const outer = { ...JSON.parse(new TextDecoder().decode(last?.bytes)), formatVersion: 2 };
    expect(await reasonOf(await zipOf([...files, file('manifest.json', JSON.stringify(outer))]))).toBe(
      'newer-backup',
    );
  });
});

describe('a manifest changed by hand', () => {
  it.each<[string, object]>([
    ['of schema 0', { schema: 0 }],
    ['of half a schema', { schema: 1.5 }],
    ['of no kind', { kind: 'some' }],
    ['with a date that is none', { madeAt: 'yesterday' }],
    [
      'with other counts',
      {
        counts: {
          shops: 3,
          assets: 3,
          products: 2,
          templates: 1,
          designs: 1,
          posts: 3,
          testimonials: 1,
          photos: 2,
        },
      },
    ],
    [
      'with fewer photos',
      {
        counts: {
          shops: 2,
          assets: 3,
          products: 2,
          templates: 1,
          designs: 1,
          posts: 3,
          testimonials: 1,
          photos: 1,
        },
      },
    ],
    ['without parts', { parts: [] }],
    ['of a pack', { kind: 'shop', shop: { id: 'shop-rini', name: 'Rini' } }],
    ['of a pack without a shop', { kind: 'shop' }],
  ])('is refused: %s', async (_, more) => {
    expect(
      await reasonOf(await changed(({ files, manifest }) => ({ files, manifest: { ...manifest, ...more } }))),
    ).toBe('backup-altered');
  });

  it('is refused when it is no JSON', async () => {
    const { files } = await apart(await plain());
    expect(await reasonOf(await zipOf([...files, file('manifest.json', '{"format":"pajang"')]))).toBe(
      'backup-altered',
    );
  });

  it('is no backup when it is another program’s', async () => {
    const { files } = await apart(await plain());
    const other = file('manifest.json', '{"name":"some web app","start_url":"/"}');
    expect(await reasonOf(await zipOf([...files, other]))).toBe('not-a-backup');
    expect(await reasonOf(await zipOf(files))).toBe('not-a-backup');
  });
});

describe('names', () => {
  it.each([
    '../rows/posts-0002.jsonl',
    'rows/../../posts-0001.jsonl',
    '/etc/passwd',
    'rows\\posts-0002.jsonl',
    'C:/rows/posts-0002.jsonl',
    'rows/',
    'rows/posts-0002.jsonl',
    'read me.txt',
    'sealed.bin',
    '',
  ])('that the manifest does not know are refused: %j', async (name) => {
    const { files, manifest } = await apart(await plain());
    const more = await together({ files: [...files, file(name)], manifest });
    expect(await reasonOf(more)).toBe('backup-altered');
  });

  it.each([
    '../rows/posts-0001.jsonl',
    '/rows/posts-0001.jsonl',
    'rows\\posts-0001.jsonl',
    'rows/posts.jsonl',
    'rows/offers-0001.jsonl',
    'rows/prefs-0001.jsonl',
    'rows/__proto__-0001.jsonl',
    'photos/posts-0001.jsonl',
    'manifest.json',
  ])('that Pajang does not give are refused in the manifest too: %j', async (name) => {
    const { files, manifest } = await apart(await plain());
    const parts = manifest.parts.map((part) => (part.name === POSTS ? { ...part, name } : part));
    const renamed = files.map((entry) => (entry.name === POSTS ? { ...entry, name } : entry));
    const kept = name === 'manifest.json' ? files : renamed;
    expect(await reasonOf(await together({ files: kept, manifest: { ...manifest, parts } }))).toBe(
      'backup-altered',
    );
  });

  it('may not come twice', async () => {
    const bytes = await bytesOf(
      await changed(({ files, manifest }) => ({
        files: [...files, file('rows/posts-0002.jsonl')],
        manifest,
      })),
    );
    const copy = new TextEncoder().encode(POSTS);
    for (const { name, record, header } of piecesOf(bytes).entries) {
      if (name !== 'rows/posts-0002.jsonl') continue;
      bytes.set(copy, record + RECORD.name);
      bytes.set(copy, header + HEADER.name);
    }
    expect(await reasonOf(new Blob([bytes]))).toBe('backup-altered');

    const twice = await changed(({ files, manifest }) => ({
      files,
      manifest: { ...manifest, parts: [...manifest.parts, ...manifest.parts.slice(-1)] },
    }));
    expect(await reasonOf(twice)).toBe('backup-altered');
  });

  it('may not be missing', async () => {
    for (const name of [POSTS, PHOTO, PHOTO.replace('photos', 'thumbs').replace('jpg', 'webp')]) {
      const without = await changed(({ files, manifest }) => ({
        files: files.filter((entry) => entry.name !== name),
        manifest,
      }));
      expect(await reasonOf(without), name).toBe('backup-altered');
      // And a photo may not come without its thumbnail, nor an asset without its photo, whatever the manifest says.
      const unsaid = await changed(({ files, manifest }) =>
        mend({
          files: files.filter((entry) => entry.name !== name),
          manifest: { ...manifest, parts: manifest.parts.filter((part) => part.name !== name) },
        }),
      );
      expect(await reasonOf(unsaid), name).toBe(name === POSTS ? 'none' : 'backup-altered');
    }
  });

  it('may not stand in a header differently than in the directory', async () => {
    const bytes = await bytesOf(await plain());
    const { header } = piecesOf(bytes).entries[3] ?? { header: 0 };
    bytes[header + HEADER.name] = 'R'.charCodeAt(0);
    expect(await reasonOf(new Blob([bytes]))).toBe('backup-damaged');
  });
});

describe('rows changed by hand', () => {
  const editPosts = (change: (text: string) => string) =>
    plain().then((backup) => edited(backup, POSTS, change));

  it('are noticed', async () => {
    const unmended = await changed(({ files, manifest }) => ({
      files: files.map((entry) =>
        entry.name === POSTS
          ? { ...entry, bytes: entry.bytes.map((byte) => (byte === 0x30 ? 0x31 : byte)) }
          : entry,
      ),
      manifest,
    }));
    expect(await reasonOf(unmended)).toBe('backup-altered');
  });

  it('are taken when they are sound and the manifest is right', async () => {
    expect(await reasonOf(await editPosts((text) => text.replace('Promo', 'Diskon')))).toBe('none');
  });

  it.each<[string, (text: string) => string]>([
    ['no JSON', (text) => text.replace('{', '')],
    ['a row that is a list', (text) => `[]\n${text}`],
    ['a row that is nothing', (text) => `null\n${text}`],
    ['an empty line', (text) => `\n${text}`],
    ['no end of line', (text) => text.trimEnd()],
    ['an unknown state', (text) => text.replace('"draft"', '"sold"')],
    ['a missing field', (text) => text.replace('"seed":0,', '')],
    ['an unknown channel', (text) => text.replace('"instagram"', '"carrier-pigeon"')],
    ['a shop that is not there', (text) => text.replace('shop-rini', 'shop-none')],
    ['a product of another shop', (text) => text.replace('"cookies"', '"batik"')],
    ['two rows with one id', (text) => text.replace('"post-2"', '"post-1"')],
    ['a photo of another shop', (text) => text.replace('"photo-rini"', '"photo-sari"')],
  ])('are refused when there is %s', async (_, change) => {
    expect(await reasonOf(await editPosts(change))).toBe('backup-altered');
  });

  it('are refused when they are no UTF-8', async () => {
    const spoilt = await changed(({ files, manifest }) =>
      mend({
        files: files.map((entry) =>
          entry.name === POSTS
            ? { ...entry, bytes: new Uint8Array([...entry.bytes.subarray(0, -1), 0xff, 10]) }
            : entry,
        ),
        manifest,
      }),
    );
    expect(await reasonOf(spoilt)).toBe('backup-altered');
  });

  it('name the place and what is wrong there, for the console', async () => {
    const bad = await editPosts((text) => text.replace('"draft"', '"sold"'));
    await expect(readBackup(bad, {})).rejects.toMatchObject({
      message: `backup-altered: row 1 of ${POSTS}`,
      cause: { issues: [{ path: ['state'] }] },
    });
  });

  it('cannot reach into objects that others use', async () => {
    const file = await editPosts((text) =>
      text.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    );
    const { rows } = await readBackup(file, {});
    expect(rows.posts.map((post) => 'polluted' in post)).toEqual([false, false, false]);
    expect('polluted' in {}).toBe(false);
  });

  it('cannot bring another shop into a pack', async () => {
    const all = stock();
    const pack = await backupOf(
      sourceOf(ofShop(all, 'shop-rini'), { kind: 'shop', shop: { id: 'shop-rini', name: '' } }),
    );
    const foreign = JSON.stringify(all.rows.posts[2]);
    expect(await reasonOf(await edited(pack, POSTS, (text) => `${text}${foreign}\n`))).toBe('backup-altered');
    const secondShop = JSON.stringify(all.rows.shops[1]);
    expect(
      await reasonOf(await edited(pack, 'rows/shops-0001.jsonl', (text) => `${text}${secondShop}\n`)),
    ).toBe('backup-altered');
  });
});

describe('photos changed by hand', () => {
  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['nothing', ''],
    ['another kind of photo', 'RIFF1234WEBPVP8 '],
  ])('are refused when they are %s', async (_, content) => {
    const backup = await plain();
    expect(await reasonOf(await edited(backup, PHOTO, () => content))).toBe('backup-altered');
  });

  it('are refused when they are called what they are not', async () => {
    const wrong = await changed(({ files, manifest }) => ({
      files,
      manifest: {
        ...manifest,
        parts: manifest.parts.map((part) =>
          part.name === PHOTO ? { ...part, type: 'image/webp' as const } : part,
        ),
      },
    }));
    expect(await reasonOf(wrong)).toBe('backup-altered');
  });

  it('are refused when no asset names them', async () => {
    const more = await changed(({ files, manifest }) => {
      const spare = files.filter(({ name }) => name.includes('1'.repeat(64)));
      const renamed = (name: string) => name.replace('1'.repeat(64), '3'.repeat(64));
      const parts = manifest.parts.filter(({ name }) => name.includes('1'.repeat(64)));
      return {
        files: [...files, ...spare.map((entry) => ({ ...entry, name: renamed(entry.name) }))],
        manifest: {
          ...manifest,
          counts: { ...manifest.counts, photos: 3 },
          parts: [...manifest.parts, ...parts.map((part) => ({ ...part, name: renamed(part.name) }))],
        },
      };
    });
    expect(await reasonOf(more)).toBe('backup-altered');
  });
});

describe('encrypted parts', () => {
  const rearranged = async (change: (files: ZipFile[]) => ZipFile[]) =>
    reasonOf(await zipOf(change(await unzipInOrder(await locked()))), PASSWORD);
  const swap = (a: string, b: string) => (files: ZipFile[]) =>
    files.map((entry) => ({ ...entry, name: entry.name === a ? b : entry.name === b ? a : entry.name }));

  it('cannot be swapped', async () => {
    expect(await rearranged(swap('parts/00001.bin', 'parts/00002.bin'))).toBe('backup-altered');
    expect(await rearranged(swap('parts/00008.bin', 'parts/00009.bin'))).toBe('backup-altered');
    expect(await rearranged(swap('parts/00001.bin', 'sealed.bin'))).toBe('backup-altered');
  });

  it('cannot be dropped, doubled or put in', async () => {
    expect(await rearranged((files) => files.filter(({ name }) => name !== 'parts/00016.bin'))).toBe(
      'backup-altered',
    );
    expect(await rearranged((files) => files.filter(({ name }) => name !== 'sealed.bin'))).toBe(
      'backup-altered',
    );
    expect(
      await rearranged((files) => [
        ...files,
        { name: 'parts/00017.bin', bytes: files[0]?.bytes ?? new Uint8Array() },
      ]),
    ).toBe('backup-altered');
  });

  it('cannot be taken from another backup with the same password', async () => {
    const other = await unzipInOrder(await locked());
    expect(
      await rearranged((files) =>
        files.map(
          (entry) => other.find(({ name }) => name === entry.name && name === 'parts/00006.bin') ?? entry,
        ),
      ),
    ).toBe('backup-altered');
  });

  it('cannot be cut short', async () => {
    const cut = (name: string, length: number) => (files: ZipFile[]) =>
      files.map((entry) => (entry.name === name ? { ...entry, bytes: entry.bytes.slice(0, length) } : entry));
    for (const length of [0, 11, 27, 28, 60]) {
      expect(await rearranged(cut('parts/00001.bin', length))).toBe('backup-altered');
      expect(await rearranged(cut('sealed.bin', length))).toBe('backup-altered');
    }
  });

  it.each<[object, string]>([
    [{ iterations: 2 ** 31 }, 'backup-altered'],
    [{ iterations: 0 }, 'backup-altered'],
    [{ iterations: 11 }, 'wrong-password'],
    [{ kdf: 'none' }, 'backup-altered'],
    [{ cipher: 'AES-256-CBC' }, 'backup-altered'],
    [{ salt: 'A' }, 'backup-altered'],
    [{ salt: '<script>' }, 'backup-altered'],
    [{ check: 'AAAAAAAAAAAAAAAAAAAAAA==' }, 'wrong-password'],
  ])('keep to what the manifest said when they were made: %j', async (more, reason) => {
    const files = await unzipInOrder(await locked());
    const outer = JSON.parse(new TextDecoder().decode(files.pop()?.bytes));
    const encryption = { ...outer.encryption, ...more };
    const manifest = file('manifest.json', JSON.stringify({ ...outer, encryption }));
    expect(await reasonOf(await zipOf([...files, manifest]), PASSWORD)).toBe(reason);
  });
});

// A busy machine takes a while to make them.
describe('bombs', { timeout: 60_000 }, () => {
  const zeros = (size: number) => deflateRawSync(new Uint8Array(size), { level: 9 });

  /** A backup whose posts are given packed bytes, said to unpack to `size`, in the zip and in the manifest. */
  async function bomb(packed: Uint8Array, size: number): Promise<Blob> {
    const made = await bytesOf(
      await changed(({ files, manifest }) => ({
        files: files.map((entry) => (entry.name === POSTS ? { name: POSTS, bytes: packed } : entry)),
        manifest: {
          ...manifest,
          parts: manifest.parts.map((part) => (part.name === POSTS ? { ...part, size } : part)),
        },
      })),
    );
    const posts = piecesOf(made).entries.find(({ name }) => name === POSTS);
    if (!posts) throw new Error('no posts');
    patch(made, size, posts.record + RECORD.size, posts.header + HEADER.size);
    made[posts.record + RECORD.method] = 8;
    made[posts.header + HEADER.method] = 8;
    return new Blob([made]);
  }

  it('that say what they are are refused unopened', async () => {
    expect(await reasonOf(await bomb(zeros(100 * 2 ** 20), 100 * 2 ** 20))).toBe('backup-too-big');
  });

  it('that lie about their size are stopped when they have reached it', async () => {
    expect(await reasonOf(await bomb(zeros(100 * 2 ** 20), 1000))).toBe('backup-altered');
  });

  it('that promise more than they give are refused', async () => {
    expect(await reasonOf(await bomb(zeros(1000), 1001))).toBe('backup-damaged');
  });

  it('of many parts that each keep within the limit are refused by what they sum up to', async () => {
    const { files, manifest } = await apart(await plain());
    const size = 8 * 2 ** 20;
    const many = Array.from(
      { length: 9 },
      (_, index) => `rows/posts-${String(index + 2).padStart(4, '0')}.jsonl`,
    );
    const sha256 = '0'.repeat(64);
    const parts = [...manifest.parts, ...many.map((name) => ({ name, size, sha256, rows: 1 }))];
    const packed = { bytes: new Uint8Array(size), deflated: true };
    const made = await together({
      files: [...files, ...many.map((name) => ({ name, ...packed }))],
      manifest: { ...manifest, parts },
    });
    // 72 MB in a file of some 80 kB: beyond 64 MB nothing honest packs 200 to 1.
    expect(made.size).toBeLessThan(100_000);
    expect(await reasonOf(made)).toBe('backup-too-big');
  });

  it('of 70,000 entries are refused', async () => {
    const names = Array.from({ length: 70_000 }, (_, index) => `rows/posts-${index}.jsonl`);
    const records: Uint8Array[] = [];
    const headers: Uint8Array[] = [];
    let offset = 0;
    for (const name of names) {
      const [record, header] = [new Uint8Array(46 + name.length), new Uint8Array(30 + name.length)];
      patch(record, 0x02014b50, 0);
      patch(header, 0x04034b50, 0);
      patch(record, name.length, 28);
      patch(header, name.length, 26);
      patch(record, offset, RECORD.offset);
      record.set(new TextEncoder().encode(name), RECORD.name);
      header.set(new TextEncoder().encode(name), HEADER.name);
      records.push(record);
      headers.push(header);
      offset += header.length;
    }
    const length = records.reduce((sum, record) => sum + record.length, 0);
    const [end64, locator, end] = [new Uint8Array(56), new Uint8Array(20), new Uint8Array(22)];
    patch(end64, 0x06064b50, 0);
    patch(end64, 44, 4);
    patch(end64, names.length, 24, 32);
    patch(end64, length, 40);
    patch(end64, offset, 48);
    patch(locator, 0x07064b50, 0);
    patch(locator, offset + length, 8);
    patch(locator, 1, 16);
    patch(end, 0x06054b50, 0);
    patch(end, 0xffffffff, 8, 12, 16);
    expect(await reasonOf(new Blob([...headers, ...records, end64, locator, end] as BlobPart[]))).toBe(
      'backup-too-big',
    );
  });

  it('of entries that share their bytes are refused', async () => {
    const [photo, thumb] = ['photos', 'thumbs'].map((folder) => `${folder}/${'2'.repeat(64)}.png`);
    const bytes = await bytesOf(
      await changed(({ files, manifest }) => ({
        files,
        manifest: {
          ...manifest,
          parts: manifest.parts.map((part) =>
            part.name === photo ? { ...part, size: part.size + 40 } : part,
          ),
        },
      })),
    );
    const { entries } = piecesOf(bytes);
    const [one, two] = [photo, thumb].map((name) => entries.find((entry) => entry.name === name));
    if (!one || !two) throw new Error('two photos are needed');
    // The first is said to reach over the header of the second.
    patch(bytes, one.end - one.start + 40, one.record + RECORD.packed, one.record + RECORD.size);
    await expect(readBackup(new Blob([bytes]), {})).rejects.toMatchObject({
      message: `backup-damaged: ${photo}: cut off, or on top of another entry`,
    });
    // Both are said to begin at the same place.
    patch(bytes, one.header, two.record + RECORD.offset);
    expect(await reasonOf(new Blob([bytes]))).toBe('backup-damaged');
  });

  it('of a manifest beyond its limit are refused', async () => {
    const { files, manifest } = await apart(await plain());
    const long = { ...manifest, shop: { id: 'x', name: 'x'.repeat(13 * 2 ** 20) } };
    expect(await reasonOf(await zipOf([...files, file('manifest.json', JSON.stringify(long))]))).toBe(
      'backup-too-big',
    );
    const deflated = { ...file('manifest.json', JSON.stringify(manifest)), deflated: true };
    expect(await reasonOf(await zipOf([...files, deflated]))).toBe('backup-altered');
  });
});

describe('reading', { timeout: 30_000 }, () => {
  it('tells how far it is', async () => {
    const done: number[] = [];
    await readBackup(await plain(), { onProgress: (share) => done.push(share) });
    expect(done).toHaveLength(16);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  it('stops when it is cancelled, at once and in the middle', async () => {
    for (const [backup, password] of [
      [await plain(), undefined],
      [await locked(), PASSWORD],
    ] as const) {
      const before = AbortSignal.abort();
      await expect(readBackup(backup, { password, signal: before })).rejects.toMatchObject({
        reason: 'cancelled',
      });
      const cancel = new AbortController();
      let last = 0;
      const reading = readBackup(backup, {
        password,
        signal: cancel.signal,
        onProgress(share) {
          last = share;
          if (share > 0.3) cancel.abort();
        },
      });
      await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
      expect(last).toBeLessThan(1);
    }
  });

  it('tells the browser’s own error when the file is gone from the disk', async () => {
    const gone = new DOMException('moved', 'NotFoundError');
    /** A backup that can be read so many times; counts on below zero. */
    const readable = async (times: number) => {
      const backup = await plain();
      const slice = backup.slice.bind(backup);
      const left = { times };
      backup.slice = (...range) => {
        const part = slice(...range);
        const read = part.arrayBuffer.bind(part);
        part.arrayBuffer = () => {
          left.times -= 1;
          return left.times < 0 ? Promise.reject(gone) : read();
        };
        return part;
      };
      return { backup, left };
    };
    const whole = await readable(1000);
    await readBackup(whole.backup, {});
    const reads = 1000 - whole.left.times;
    // At least its beginning, its directory, the manifest and ten parts.
    expect(reads).toBeGreaterThan(12);
    for (let times = 0; times < reads; times += 1) {
      const { backup } = await readable(times);
      await expect(readBackup(backup, {}), `after ${times} reads`).rejects.toBe(gone);
    }
  });
});
