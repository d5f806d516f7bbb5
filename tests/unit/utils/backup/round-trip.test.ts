import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/utils/backup';
import { SCHEMA_VERSION } from '@/utils/model';
import {
  apart,
  backupOf,
  inSchemaOne,
  inSchemaTwo,
  MADE_AT,
  ofShop,
  photosOf,
  type Stock,
  sourceOf,
  stock,
} from '../../../support/backups';
import { aPost, aShop, noRows } from '../../../support/rows';
import { textOf, unzip, unzipInOrder } from '../../../support/zip';

const PASSWORD = 'kopi susu ☕';

async function expectSame(file: Blob, { rows, photos }: Stock, password?: string) {
  const loaded = await readBackup(file, { password });
  expect(loaded.rows).toEqual(rows);
  expect(await photosOf(loaded.photos)).toEqual(await photosOf(photos));
  return loaded;
}

/** What schema 2 could hold of it. */
const asOfTwo = ({ rows, photos }: Stock): Stock => {
  const { shops, assets, products, templates, designs, posts } = rows;
  return { rows: { ...noRows(), shops, assets, products, templates, designs, posts }, photos };
};

describe('a backup that is read again', { timeout: 30_000 }, () => {
  it.each([undefined, PASSWORD])('gives equal rows and equal bytes (password: %s)', async (password) => {
    const all = stock();
    const file = await backupOf(sourceOf(all), { password });
    const { manifest } = await expectSame(file, all, password);
    expect(manifest).toMatchObject({
      format: 'pajang',
      formatVersion: 1,
      kind: 'all',
      schema: SCHEMA_VERSION,
      madeAt: MADE_AT,
      counts: {
        shops: 2,
        assets: 3,
        products: 2,
        templates: 1,
        designs: 1,
        posts: 3,
        testimonials: 1,
        photos: 2,
      },
    });
    const asked = await readBackup(file, {}).then(
      () => null,
      ({ reason }) => reason,
    );
    expect(asked).toBe(password === undefined ? null : 'needs-password');
  });

  it.each([undefined, PASSWORD])('does so for the pack of one shop (password: %s)', async (password) => {
    const rini = ofShop(stock(), 'shop-rini');
    const shop = { id: 'shop-rini', name: 'Dapur Bu Rini' };
    const file = await backupOf(sourceOf(rini, { kind: 'shop', shop }), { password });
    const { manifest } = await expectSame(file, rini, password);
    expect(manifest).toMatchObject({
      kind: 'shop',
      shop,
      counts: { shops: 1, assets: 2, posts: 2, photos: 2 },
    });
  });

  it('does so for a Pajang in which nothing was done yet', async () => {
    const nothing = { rows: noRows(), photos: new Map() };
    await expectSame(await backupOf(sourceOf(nothing)), nothing);
  });

  it('does so for any text, in any number of parts', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }),
        fc.integer({ min: 0, max: 400_000 }),
        async (texts, more) => {
          const all = stock();
          for (const [index, words] of texts.entries())
            all.rows.posts.push(
              aPost('shop-rini', 'cookies', { id: `p${index}`, form: { words }, texts: {} }),
              aPost('shop-rini', 'cookies', { id: `q${index}`, seed: more, templateId: 'x'.repeat(more) }),
            );
          await expectSame(await backupOf(sourceOf(all)), all);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('brings the rows of schema 1 up to date', async () => {
    const all = stock();
    // Schema 1 had no tone, no typefaces and no pages; these are what today's shops begin with.
    const { manifest } = await expectSame(await inSchemaOne(await backupOf(sourceOf(all))), asOfTwo(all));
    expect(manifest.schema).toBe(1);
  });

  it('is taken from schema 2, which had fewer tables', async () => {
    const all = stock();
    const file = await inSchemaTwo(await backupOf(sourceOf(all)));
    const { manifest } = await expectSame(file, asOfTwo(all));
    expect(manifest).toMatchObject({ schema: 2, counts: { testimonials: 0 } });
  });

  it('drops what a row holds beyond today’s shape', async () => {
    const shop = { ...aShop({ id: 'a' }), secret: 1 };
    const file = await backupOf(sourceOf({ rows: { ...noRows(), shops: [shop] }, photos: new Map() }));
    expect((await readBackup(file, {})).rows.shops).toEqual([aShop({ id: 'a' })]);
  });
});

describe('the file', { timeout: 30_000 }, () => {
  it('can be looked into with any zip program, the manifest last', async () => {
    const file = await backupOf(sourceOf(stock()));
    const entries = await unzipInOrder(file);
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    expect(entries.map(({ name, deflated }) => `${name} ${deflated ? 'deflated' : 'stored'}`)).toEqual([
      'rows/shops-0001.jsonl deflated',
      'rows/assets-0001.jsonl deflated',
      'rows/products-0001.jsonl deflated',
      'rows/templates-0001.jsonl deflated',
      'rows/designs-0001.jsonl deflated',
      'rows/posts-0001.jsonl deflated',
      'rows/testimonials-0001.jsonl deflated',
      'rows/moments-0001.jsonl deflated',
      'rows/tasks-0001.jsonl deflated',
      'rows/groups-0001.jsonl deflated',
      'rows/sales-0001.jsonl deflated',
      'rows/results-0001.jsonl deflated',
      `photos/${one}.jpg stored`,
      `thumbs/${one}.webp stored`,
      `photos/${two}.png stored`,
      `thumbs/${two}.png stored`,
      'manifest.json stored',
    ]);
    const lines = textOf(entries[5]?.bytes).split('\n');
    expect(lines.slice(0, 3).map((line) => JSON.parse(line).id)).toEqual(['post-1', 'post-2', 'post-3']);
    expect(lines[3]).toBe('');
  });

  it('gives away nothing but sizes when it has a password', async () => {
    const file = await backupOf(sourceOf(stock()), { password: PASSWORD });
    const files = await unzip(file);
    expect(Object.keys(files)).toEqual([
      ...Array.from({ length: 16 }, (_, index) => `parts/${String(index + 1).padStart(5, '0')}.bin`),
      'sealed.bin',
      'manifest.json',
    ]);
    expect(Object.keys(JSON.parse(textOf(files['manifest.json'])))).toEqual([
      'format',
      'formatVersion',
      'encryption',
    ]);
    const everything = Buffer.from(await file.arrayBuffer()).toString('latin1');
    for (const secret of ['1111111111', 'Sari', 'shop-rini', 'posts', 'image/jpeg', '\xff\xd8\xff\xe0'])
      expect(everything).not.toContain(secret);
  });

  it('can be decrypted by its description alone: PBKDF2, HKDF, AES-256-GCM, deflate', async () => {
    const files = await unzip(await backupOf(sourceOf(stock()), { password: PASSWORD, iterations: 1234 }));
    const { encryption } = JSON.parse(textOf(files['manifest.json']));
    expect(encryption).toMatchObject({
      kdf: 'PBKDF2',
      hash: 'SHA-256',
      cipher: 'AES-256-GCM',
      iterations: 1234,
    });
    const salt = Buffer.from(encryption.salt, 'base64');
    expect(salt).toHaveLength(16);
    const master = pbkdf2Sync(PASSWORD, salt, 1234, 32, 'sha256');
    expect(Buffer.from(hkdfSync('sha256', master, salt, 'pajang check', 16)).toString('base64')).toBe(
      encryption.check,
    );
    const key = new Uint8Array(hkdfSync('sha256', master, salt, 'pajang parts', 32));
    const part = files['parts/00001.bin'] as Uint8Array;
    const decipher = createDecipheriv('aes-256-gcm', key, part.subarray(0, 12));
    decipher.setAAD(Buffer.from('rows/shops-0001.jsonl'));
    decipher.setAuthTag(part.subarray(-16));
    const packed = Buffer.concat([decipher.update(part.subarray(12, -16)), decipher.final()]);
    expect(JSON.parse(inflateRawSync(packed).toString().split('\n')[0] ?? '')).toMatchObject({
      id: 'shop-rini',
    });
  });

  it('takes 600,000 rounds of key derivation, and a salt and IVs of its own, each time', async () => {
    const rows = { ...noRows(), shops: [aShop()] };
    const make = () =>
      backupOf(sourceOf({ rows, photos: new Map() }), { password: PASSWORD, iterations: undefined });
    const [one, two] = await Promise.all([unzip(await make()), unzip(await make())]);
    const said = [one, two].map((files) => JSON.parse(textOf(files?.['manifest.json'])).encryption);
    expect(said.map(({ iterations }) => iterations)).toEqual([600_000, 600_000]);
    expect(said[0].salt).not.toBe(said[1].salt);
    const ivs = [one, two].flatMap((files) =>
      Object.entries(files ?? {})
        .filter(([name]) => name.endsWith('.bin'))
        .map(([, bytes]) => textOf(bytes.subarray(0, 12))),
    );
    expect(new Set(ivs).size).toBe(4);
  });

  it('takes a password typed with composed or separate accents', async () => {
    const file = await backupOf(sourceOf(stock()), { password: 'caf\u00e9' });
    await expectSame(file, stock(), 'cafe\u0301');
  });

  it('begins a new part of rows after a million characters', async () => {
    const all = stock();
    for (let index = 0; index < 30; index += 1)
      all.rows.posts.push(
        aPost('shop-rini', 'cookies', { id: `long-${index}`, templateId: 'x'.repeat(100_000) }),
      );
    const file = await backupOf(sourceOf(all));
    const { manifest } = await apart(file);
    const posts = manifest.parts.filter(({ name }) => name.startsWith('rows/posts'));
    expect(posts.map(({ name }) => name)).toEqual([1, 2, 3].map((number) => `rows/posts-000${number}.jsonl`));
    for (const { size } of posts) expect(size).toBeLessThanOrEqual(2 ** 20);
    expect(posts.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(33);
    await expectSame(file, all);
  });

  it('gives photos as stretches of itself', async () => {
    const file = await backupOf(sourceOf(stock()));
    const given: Blob[] = [];
    const slice = file.slice.bind(file);
    file.slice = (...range) => {
      const part = slice(...range);
      given.push(part);
      return part;
    };
    const { photos } = await readBackup(file, {});
    expect(photos.size).toBe(2);
    for (const { working, thumb } of photos.values()) {
      expect(given).toContain(working);
      expect(given).toContain(thumb);
    }
  });
});
