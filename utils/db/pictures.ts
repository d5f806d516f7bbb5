import type { Table, UpdateSpec } from 'dexie';
import * as z from 'zod/mini';
import { type Design, type PictureSize, type Post, picturesFields } from '../model';
import type { Scene } from '../scene';
import { db } from './database';
import { keepVersion } from './design-versions';
import { guarded } from './store-error';

/** Whose pictures: a kept design's or a post's. */
export interface PictureOwner {
  kind: 'design' | 'post';
  id: string;
}

type Row = Design | Post;
const tableOf = ({ kind }: PictureOwner) =>
  (kind === 'design' ? db.designs : db.posts) as unknown as Table<Row, string>;

/** One size of a row as it stands there, its further slides too, to be told from another state of it. */
export const pictureKey = (row: Pick<Row, 'scenes' | 'more'>, size: PictureSize): string =>
  JSON.stringify([row.scenes[size] ?? null, row.more?.[size] ?? []]);

/** Pictures of one size, the first slide first, and what stood there when they were begun with. */
export interface SizeToSave {
  slides: readonly Scene[];
  /** `pictureKey` of what was read or written last. */
  known: string;
}

const fields = z.object(picturesFields);

export const pictures = {
  /** The row with the pictures, unless it is gone or lies in the trash. */
  row: (owner: PictureOwner): Promise<Row | undefined> =>
    guarded(async () => {
      const row = await tableOf(owner).get(owner.id);
      return row?.deletedAt === undefined ? row : undefined;
    }),

  /**
   * Writes the sizes that are named and leaves all others as they lie there, those that this version cannot read
   * too. What is replaced is kept as a version now and then (`keepVersion`), and always where another window has
   * written the same size meanwhile: the last one wins. Answers the row as it now lies there. Throws `StoreError`, also when the row is gone.
   */
  save: (owner: PictureOwner, sizes: Partial<Record<PictureSize, SizeToSave>>): Promise<Row> =>
    guarded(() =>
      db.transaction('rw', tableOf(owner), db.designVersions, async () => {
        const table = tableOf(owner);
        const row = await table.get(owner.id);
        if (!row) throw new Error(`no ${owner.kind} ${owner.id}`);
        const changes: Record<string, unknown> = {};
        let overwrites = false;
        for (const [name, { slides, known }] of Object.entries(sizes)) {
          const size = name as PictureSize;
          const [first, ...rest] = slides;
          // Parsed alone: another size may be of a version that we do not know.
          fields.parse({ scenes: { [size]: first }, more: { [size]: rest } });
          overwrites ||= pictureKey(row, size) !== known;
          changes[`scenes.${size}`] = first;
          if (rest.length > 0 || row.more?.[size] !== undefined) changes[`more.${size}`] = rest;
        }
        await keepVersion(row, Date.now(), overwrites);
        const updatedAt = Math.max(Date.now(), row.updatedAt + 1);
        await table.update(owner.id, { ...changes, updatedAt } as unknown as UpdateSpec<Row>);
        return (await table.get(owner.id)) ?? row;
      }),
    ),
};
