import Dexie, { type Table, type Transaction } from 'dexie';
import type {
  Asset,
  Design,
  OwnMoment,
  OwnTemplate,
  PictureSize,
  Pictures,
  Post,
  PostGroup,
  PostResult,
  Product,
  Reminder,
  RulePackRow,
  Sale,
  Shop,
  Task,
  Testimonial,
  YearTableRow,
} from '../model';
// By its own path: the background needs no schemas.
import { tablesUpgradedIn, upgradeRow } from '../model/upgrade';
import type { Scene } from '../scene';
import { refusingNewer } from './newer-data';

/** Bytes of a photo, kept once per content however many shops and products use it. */
export interface PhotoBytes {
  /** SHA-256 (hex) of the file as it came. */
  hash: string;
  /** Working copy: long side at most 2160 px, upright, without EXIF. */
  working: Blob;
  /** 320 px thumbnail. */
  thumb: Blob;
}

/** A small preference. Kept here rather than in extension storage: see docs/decisions/003. */
export interface Pref {
  key: string;
  value: string;
}

/** A row as it was when it last went to, or came from, another computer: what both sides began from. */
export interface Base {
  id: string;
  shopId: string;
  /** The row as canonical JSON. */
  row: string;
}

/**
 * Pictures of a post or a design as they once were (the last 20 of each). Kept on this computer only: neither
 * backups nor packs carry them.
 */
export interface DesignVersion extends Pictures {
  id: string;
  /** Of the post or design. */
  ownerId: string;
  shopId: string;
  /** Epoch ms: when they had come to look so. */
  at: number;
  /** Epoch ms: when they were kept, as something else took their place. */
  keptAt: number;
}

/** One layout over many products, as far as it has come; only on this computer. */
export interface Batch {
  id: string;
  shopId: string;
  createdAt: number;
  layoutId: string;
  sizes: PictureSize[];
  productIds: string[];
  /** Pixels that the finished pictures are wide; the usual 1080 when absent. */
  width?: number;
  /** Whether the shop's number and area may stand in the pictures. */
  contacts?: boolean;
  /** Products whose pictures are made. */
  done: string[];
  /** Products of which none could be made, and the reason, which the UI has a sentence for. */
  failed?: { productId: string; reason: string }[];
  /** Bytes of all finished pictures. */
  bytes?: number;
  /** When it last began to run (epoch ms) and how many products were behind it then; tells how long it takes. */
  run?: { at: number; from: number };
  state: 'running' | 'stopped' | 'done';
  /** When it was thrown away (epoch ms); it can be had back until its pictures are let go. */
  thrownAt?: number;
}

/** A finished picture of a batch, until it is fetched or thrown away. */
export interface BatchFile {
  batchId: string;
  productId: string;
  size: PictureSize;
  blob: Blob;
  /** What it is a picture of, for the drafts. */
  scene?: Scene;
}

/** A folder of the user's disk that the browser lets us write to. */
export interface Folder {
  key: string;
  handle: FileSystemDirectoryHandle;
}

export class PajangDatabase extends Dexie {
  declare shops: Table<Shop, string>;
  declare products: Table<Product, string>;
  declare assets: Table<Asset, string>;
  declare photoBytes: Table<PhotoBytes, string>;
  declare templates: Table<OwnTemplate, string>;
  declare designs: Table<Design, string>;
  declare posts: Table<Post, string>;
  declare testimonials: Table<Testimonial, string>;
  declare rulePacks: Table<RulePackRow, string>;
  declare prefs: Table<Pref, string>;
  declare bases: Table<Base, string>;
  declare folders: Table<Folder, string>;
  declare designVersions: Table<DesignVersion, string>;
  declare batches: Table<Batch, string>;
  declare batchFiles: Table<BatchFile, [string, string, PictureSize]>;
  declare moments: Table<OwnMoment, string>;
  declare yearTables: Table<YearTableRow, string>;
  declare tasks: Table<Task, string>;
  declare groups: Table<PostGroup, string>;
  declare sales: Table<Sale, string>;
  declare results: Table<PostResult, string>;
  declare reminders: Table<Reminder, string>;

  /** `onUpgrade` hears of every step by which an older database is brought up to date. */
  constructor(name = 'pajang', onUpgrade: (version: number) => void = () => undefined) {
    super(name, {
      indexedDB: refusingNewer(Dexie.dependencies.indexedDB),
      // Told "saved" means on the disk: power cuts are part of our users' days.
      chromeTransactionDurability: 'strict',
    });
    // Append only: a released version block is never edited, the next change gets a block of its own.
    this.version(1).stores({
      shops: 'id',
      products: 'id, [shopId+sourceUrl]',
      assets: 'id, [shopId+hash]',
      photoBytes: 'hash',
      posts: 'id, [shopId+day], [shopId+state+updatedAt], productId',
      prefs: 'key',
    });
    this.version(2)
      .stores({
        shops: 'id, deletedAt',
        products: 'id, shopId, [shopId+sourceUrl], deletedAt',
        assets: 'id, [shopId+hash], hash, deletedAt',
        templates: 'id, shopId, deletedAt',
        designs: 'id, shopId, deletedAt',
        posts: 'id, [shopId+day], [shopId+state+updatedAt], productId, deletedAt',
        bases: 'id, shopId',
        folders: 'key',
      })
      .upgrade((transaction) => upgradeRows(transaction, 2, onUpgrade));
    this.version(3)
      .stores({ testimonials: 'id, shopId, deletedAt' })
      .upgrade((transaction) => upgradeRows(transaction, 3, onUpgrade));
    this.version(4)
      .stores({ rulePacks: 'id, shopId, deletedAt' })
      .upgrade((transaction) => upgradeRows(transaction, 4, onUpgrade));
    this.version(5)
      .stores({
        designVersions: 'id, shopId, [ownerId+at]',
        batches: 'id, shopId',
        batchFiles: '[batchId+productId+size]',
      })
      .upgrade((transaction) => upgradeRows(transaction, 5, onUpgrade));
    this.version(6)
      .stores({
        posts:
          'id, [shopId+day], [shopId+state+updatedAt], [shopId+state+day], repeat.id, productId, deletedAt',
        moments: 'id, shopId, deletedAt',
        yearTables: 'id, shopId, deletedAt',
        tasks: 'id, [shopId+day], deletedAt',
        groups: 'id, shopId, deletedAt',
        sales: 'id, [shopId+day], deletedAt',
        results: 'id, shopId, postId, deletedAt',
        reminders: 'id, shopId',
      })
      .upgrade((transaction) => upgradeRows(transaction, 6, onUpgrade));
  }
}

/** Brings the rows from the version before to `version`; tables that it leaves as they are, or makes, are not read. */
async function upgradeRows(
  transaction: Transaction,
  version: number,
  onUpgrade: (version: number) => void,
): Promise<void> {
  for (const table of tablesUpgradedIn(version)) {
    await transaction
      .table(table)
      .toCollection()
      .modify((row: Record<string, unknown>) => upgradeRow(table, row, version - 1, version));
  }
  onUpgrade(version);
}

export const db = new PajangDatabase();
