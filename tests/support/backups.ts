import { createHash } from 'node:crypto';
import {
  type BackupSource,
  type LoadedBackup,
  type Manifest,
  type WriteOptions,
  writeBackup,
} from '@/utils/backup';
import { type Post, type Rows, TABLE_NAMES } from '@/utils/model';
import { SCENE_VERSION } from '@/utils/scene/schema';
import {
  aDesign,
  aGroup,
  aHash,
  aMoment,
  anAsset,
  aPost,
  aProduct,
  aResult,
  aSale,
  aShop,
  aTask,
  aTemplate,
  aTestimonial,
} from './rows';
import { unzipInOrder, type ZipFile, zipOf } from './zip';

/** What a backup is made of, as plainly as can be. */
export interface Stock {
  rows: Rows;
  photos: Map<string, { working: Blob; thumb: Blob }>;
}

const STARTS = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/webp': [0x52, 0x49, 0x46, 0x46, 4, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
};

/** A photo's first bytes, and `size` more that hardly pack. */
export function photoBytes(type: keyof typeof STARTS, size: number, seed = 1): Blob {
  const bytes = new Uint8Array(size);
  let state = seed * 2_654_435_761;
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return new Blob([new Uint8Array(STARTS[type]), bytes], { type });
}

const scene = (assetId: string): Post['scenes'] => ({
  square: {
    version: SCENE_VERSION,
    width: 1080,
    height: 1080,
    background: 'ground',
    layers: [
      {
        id: 'p',
        type: 'photo',
        x: 0,
        y: 0,
        width: 9,
        height: 9,
        assetId,
        focus: { x: 0.5, y: 0.5 },
        radius: 0,
      },
      {
        id: 'g',
        type: 'group',
        x: 0,
        y: 0,
        width: 9,
        height: 9,
        layers: [{ id: 'l', type: 'logo', x: 0, y: 0, width: 9, height: 9, assetId }],
      },
    ],
  },
});

/** Two shops that sell and show the same photo, with something in every table, text of every kind among it. */
export function stock(): Stock {
  const [rini, sari] = [
    aShop({ id: 'shop-rini', logoId: 'logo-rini' }),
    aShop({ id: 'shop-sari', name: 'Sari' }),
  ];
  const cookies = aProduct(rini.id, { id: 'cookies', photoIds: ['photo-rini', 'photo-long-gone'] });
  const batik = aProduct(sari.id, {
    id: 'batik',
    name: 'Batik “Sogan” 🧵',
    photoIds: ['photo-sari'],
    deletedAt: 5,
  });
  return {
    rows: {
      shops: [rini, sari],
      assets: [
        anAsset(rini.id, aHash(1), { id: 'photo-rini' }),
        anAsset(rini.id, aHash(2), { id: 'logo-rini', name: 'logo.png' }),
        anAsset(sari.id, aHash(1), { id: 'photo-sari' }),
      ],
      products: [cookies, batik],
      templates: [
        aTemplate(rini.id, { id: 'template', parts: { hook: 'Baris\nbaru\u2028dan\ud800sisa\u0000' } }),
      ],
      designs: [aDesign(sari.id, { id: 'design', scenes: scene('photo-sari') })],
      posts: [
        aPost(rini.id, cookies.id, { id: 'post-1', scenes: scene('photo-rini') }),
        aPost(rini.id, cookies.id, {
          id: 'post-2',
          texts: { instagram: { text: '✨ Promo\n\nRp25.000', edited: true } },
        }),
        aPost(sari.id, batik.id, { id: 'post-3' }),
      ],
      rulePacks: [],
      moments: [aMoment(rini.id, { id: 'bazaar' })],
      yearTables: [],
      tasks: [aTask(rini.id, { id: 'boxes' })],
      groups: [aGroup(sari.id, { id: 'group' })],
      sales: [aSale(rini.id, { id: 'sale-shop-rini-2026-11-21' })],
      results: [aResult(sari.id, 'post-3', { id: 'result-post-3-instagram' })],
      testimonials: [aTestimonial(sari.id, { id: 'said', quote: 'Adem,\nmau lagi 😍', productId: batik.id })],
    },
    photos: new Map([
      [aHash(1), { working: photoBytes('image/jpeg', 3000, 1), thumb: photoBytes('image/webp', 300, 2) }],
      [aHash(2), { working: photoBytes('image/png', 2000, 3), thumb: photoBytes('image/png', 200, 4) }],
    ]),
  };
}

/** The stock of one of its shops. */
export function ofShop({ rows, photos }: Stock, shopId: string): Stock {
  const own = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      rows[table].filter((row) => ('shopId' in row ? row.shopId : row.id) === shopId),
    ]),
  ) as unknown as Rows;
  const hashes = new Set(own.assets.map((asset) => asset.hash));
  return { rows: own, photos: new Map([...photos].filter(([hash]) => hashes.has(hash))) };
}

export const MADE_AT = Date.UTC(2026, 2, 20, 3, 4, 6);

export function sourceOf({ rows, photos }: Stock, given: Partial<BackupSource> = {}): BackupSource {
  return {
    kind: 'all',
    madeAt: MADE_AT,
    rows: Object.fromEntries(
      TABLE_NAMES.map((table) => [table, [rows[table].map((row) => JSON.stringify(row))]]),
    ) as unknown as BackupSource['rows'],
    photos: (async function* () {
      for (const [hash, copies] of photos) yield { hash, ...copies };
    })(),
    photoCount: photos.size,
    ...given,
  };
}

/** Keeps what is written, and whether it was closed or aborted. */
export function keepingSink() {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const seen = { closed: false, aborted: undefined as unknown };
  const sink = new WritableStream<Uint8Array>({
    write: (piece) => void pieces.push(new Uint8Array(piece)),
    close() {
      seen.closed = true;
    },
    abort(reason) {
      seen.aborted = reason;
    },
  });
  return { sink, seen, file: () => new Blob(pieces) };
}

export async function backupOf(source: BackupSource, options: WriteOptions = {}): Promise<Blob> {
  const { sink, file } = keepingSink();
  await writeBackup(source, sink, { iterations: 10, ...options });
  return file();
}

/** A backup taken apart, to be changed and put together again. */
export interface Parts {
  files: ZipFile[];
  manifest: Manifest;
}

export async function apart(backup: Blob): Promise<Parts> {
  const files = await unzipInOrder(backup);
  const last = files.pop();
  return { files, manifest: JSON.parse(new TextDecoder().decode(last?.bytes)) as Manifest };
}

const manifestFile = (manifest: unknown): ZipFile => ({
  name: 'manifest.json',
  bytes: new TextEncoder().encode(JSON.stringify(manifest)),
});

export const together = ({ files, manifest }: Parts): Promise<Blob> =>
  zipOf([...files, manifestFile(manifest)]);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Makes a manifest say the truth of files that were changed by hand: sizes, digests and numbers of rows. */
export function mend({ files, manifest }: Parts): Parts {
  const parts = manifest.parts.map((part) => {
    const bytes = files.find(({ name }) => name === part.name)?.bytes;
    if (!bytes) return part;
    const lines = new TextDecoder().decode(bytes).split('\n').length - 1;
    const rows = part.rows === undefined ? {} : { rows: lines };
    return { ...part, ...rows, size: bytes.length, sha256: sha256(bytes) };
  });
  const counts = { ...manifest.counts };
  for (const table of TABLE_NAMES) {
    const own = parts.filter(({ name }) => name.startsWith(`rows/${table}-`));
    counts[table] = own.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
  }
  return { files, manifest: { ...manifest, counts, parts } };
}

/** Changes one file's text and mends the manifest. */
export async function edited(backup: Blob, name: string, change: (text: string) => string): Promise<Blob> {
  const { files, manifest } = await apart(backup);
  const changed = files.map((file) =>
    file.name === name
      ? { ...file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
      : file,
  );
  return together(mend({ files: changed, manifest }));
}

/** The bytes and types of photos in a form that can be compared. */
export async function photosOf(photos: LoadedBackup['photos']) {
  const all: Record<string, { working: string; thumb: string }> = {};
  const said = async (blob: Blob) => `${blob.type} ${sha256(new Uint8Array(await blob.arrayBuffer()))}`;
  for (const [hash, { working, thumb }] of photos)
    all[hash] = { working: await said(working), thumb: await said(thumb) };
  return all;
}

/** Tables that the second shape of the rows did not have. */
const AFTER_TWO = [
  'testimonials',
  'rulePacks',
  'moments',
  'yearTables',
  'tasks',
  'groups',
  'sales',
  'results',
];

/** A backup as the second shape of the rows had it: without the tables that came later. */
export async function inSchemaTwo(backup: Blob): Promise<Blob> {
  const { files, manifest } = await apart(backup);
  const older = <T extends { name: string }>(parts: T[]) =>
    parts.filter(({ name }) => !AFTER_TWO.some((table) => name.startsWith(`rows/${table}-`)));
  const counts = Object.fromEntries(
    Object.entries(manifest.counts).filter(([table]) => !AFTER_TWO.includes(table)),
  );
  return together({
    files: older(files),
    manifest: { ...manifest, schema: 2, counts: counts as Manifest['counts'], parts: older(manifest.parts) },
  });
}

/** One as the first released Pajang would have written it: its shops without tone, fonts and pages, too. */
export async function inSchemaOne(backup: Blob): Promise<Blob> {
  const old = await edited(backup, 'rows/shops-0001.jsonl', (text) =>
    text.replace(/^.+$/gm, (line) => {
      const { tone, fonts, pages, ...row } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify(row);
    }),
  );
  const parts = await apart(await inSchemaTwo(old));
  return together({ ...parts, manifest: { ...parts.manifest, schema: 1 } });
}
