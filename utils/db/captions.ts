import Dexie from 'dexie';
import { CHANNEL_IDS, type ChannelId, type Post, postSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<Post>(db.posts, postSchema);

type DraftedFrom = Partial<Pick<Post, 'templateId' | 'form' | 'seed'>>;

/** How many posts are looked through for what was done last. */
const LOOKED_BACK = 40;

/** The posts of a shop in each of `states` that were changed last. */
async function lastPosts(shopId: string, states: readonly Post['state'][]): Promise<Post[]> {
  const rows = await Promise.all(
    states.map((state) =>
      db.posts
        .where('[shopId+state+updatedAt]')
        .between([shopId, state, Dexie.minKey], [shopId, state, Dexie.maxKey])
        .reverse()
        .limit(LOOKED_BACK)
        .toArray(),
    ),
  );
  return rows.flat().filter((row) => row.deletedAt === undefined);
}

/** The texts of posts, by channel. */
export const captions = {
  /**
   * Writes what the user typed for one channel and leaves the others as they are. What was drafted before the
   * first stroke is kept beside it, so that later changes of the goods can be told from the user's own.
   */
  setText: (id: string, channel: ChannelId, text: string): Promise<Post> =>
    base.edit(id, ({ texts }) => {
      const before = texts[channel];
      const drafted = before?.edited ? before.drafted : before?.text;
      return {
        texts: {
          ...texts,
          [channel]: { ...before, text, edited: true, ...(drafted !== undefined && { drafted }) },
        },
      };
    }),

  /** Takes over what a new draft brings into a text of the user's; from then on it counts as made of `drafted`. */
  takeOver: (id: string, channel: ChannelId, text: string, drafted: string): Promise<Post> =>
    base.edit(id, ({ texts }) => ({
      texts: { ...texts, [channel]: { ...texts[channel], text, edited: true, drafted } },
    })),

  /** Gives a channel's text back to the drafts: the next `setDrafts` writes it anew. */
  dropText: (id: string, channel: ChannelId): Promise<Post> =>
    base.edit(id, ({ texts }) => {
      const { [channel]: _gone, ...others } = texts;
      return { texts: others };
    }),

  /** Keeps why a finding may stand in a channel's text; without a reason the excuse is taken back. */
  setExcuse: (id: string, channel: ChannelId, rule: string, reason: string): Promise<Post> =>
    base.edit(id, ({ texts }) => {
      const caption = texts[channel];
      if (!caption) return {};
      const { [rule]: _old, ...others } = caption.excuses ?? {};
      const excuses = reason.trim() === '' ? others : { ...others, [rule]: reason.trim().slice(0, 300) };
      return { texts: { ...texts, [channel]: { ...caption, excuses } } };
    }),

  /**
   * Writes drafted texts, and the template and answers they were made of, but never over a text that the user
   * has edited: whether it was is looked up in the same transaction, not in what a screen remembers.
   */
  setDrafts: (id: string, drafts: Record<ChannelId, string>, from: DraftedFrom): Promise<Post> =>
    base.edit(id, (post) => {
      const texts = { ...post.texts };
      for (const channel of CHANNEL_IDS) {
        const before = texts[channel];
        if (!before?.edited) texts[channel] = { ...before, text: drafts[channel], edited: false };
      }
      return { ...from, texts };
    }),

  /** What a shop last put on a channel with another post; undefined when it never did. */
  lastSent: (shopId: string, channel: ChannelId, exceptId: string): Promise<string | undefined> =>
    guarded(async () => {
      const rows = await lastPosts(shopId, ['posted', 'ready']);
      const at = (row: Post) => row.postedAt[channel] ?? 0;
      const sent = rows.filter((row) => row.id !== exceptId && at(row) > 0);
      return sent.toSorted((x, y) => at(y) - at(x))[0]?.texts[channel]?.text;
    }),

  /** Ids of the templates that a shop's last posts were written with, the last used first. */
  lastTemplates: (shopId: string, count: number): Promise<string[]> =>
    guarded(async () => {
      const rows = await lastPosts(shopId, ['draft', 'ready', 'posted']);
      const newest = rows.toSorted((x, y) => y.updatedAt - x.updatedAt);
      return [...new Set(newest.flatMap(({ templateId }) => templateId ?? []))].slice(0, count);
    }),
};
