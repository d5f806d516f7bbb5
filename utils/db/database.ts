import Dexie, { type Table } from 'dexie';
import type { Asset, Post, Product, Shop } from '../model';

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

export class PajangDatabase extends Dexie {
  declare shops: Table<Shop, string>;
  declare products: Table<Product, string>;
  declare assets: Table<Asset, string>;
  declare photoBytes: Table<PhotoBytes, string>;
  declare posts: Table<Post, string>;
  declare prefs: Table<Pref, string>;

  constructor(name = 'pajang') {
    super(name);
    // Append only: a released version block is never edited, the next change gets a block of its own.
    this.version(1).stores({
      shops: 'id',
      products: 'id, [shopId+sourceUrl]',
      assets: 'id, [shopId+hash]',
      photoBytes: 'hash',
      posts: 'id, [shopId+day], [shopId+state+updatedAt], productId',
      prefs: 'key',
    });
  }
}

export const db = new PajangDatabase();
