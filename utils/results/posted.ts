import { instantOf, localTime, weekdayOf } from '../calendar';
import { type Aim, CHANNEL_IDS, type ChannelId, type Post, type PostResult, resultId } from '../model';

/** What of a post its results need: all but the heavy parts. */
export type PostedPost = Pick<
  Post,
  'id' | 'shopId' | 'productId' | 'aim' | 'templateId' | 'day' | 'time' | 'zone' | 'postedAt' | 'deletedAt'
>;

/** The numbers that are asked for; the first two always, the others if the user likes. */
export const FIELDS = ['chats', 'orders', 'pieces', 'rupiah'] as const;
export type Field = (typeof FIELDS)[number];
export type Numbers = { [F in Field]?: number | undefined };

/** A post on one channel, of which the user has said that it stands there. */
export interface Posted extends Numbers {
  /** That of its result row (`resultId`). */
  id: string;
  shopId: string;
  postId: string;
  channel: ChannelId;
  productId: string;
  aim: Aim | undefined;
  templateId: string | undefined;
  /** Day, HH:mm and weekday (1 Monday … 7 Sunday) of the post in its own zone; see `momentOf`. */
  day: string;
  time: string;
  weekday: number;
  /** Day in the post's zone on which the user said so. */
  markedOn: string;
  skipped: boolean;
}

/**
 * When a post went out, as well as can be known: at its time on the calendar, because the mark is often made later
 * and for many at once; where the mark is older than that time, or there is none, when the mark was made.
 */
function momentOf({ day, time, zone }: PostedPost, markedAt: number): { day: string; time: string } {
  if (day === undefined || time === undefined || instantOf(zone, day, time) > markedAt)
    return localTime(zone, markedAt);
  return { day, time };
}

/** Everything that was posted, one entry per post and channel, the newest first. Posts in the trash are left out. */
export function postedThings(posts: readonly PostedPost[], results: readonly PostResult[]): Posted[] {
  const rows = new Map(
    results.filter(({ deletedAt }) => deletedAt === undefined).map((row) => [row.id, row]),
  );
  return posts
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap((post) =>
      CHANNEL_IDS.flatMap((channel) => {
        const markedAt = post.postedAt[channel];
        if (markedAt === undefined) return [];
        const id = resultId(post.id, channel);
        const row = rows.get(id);
        const { day, time } = momentOf(post, markedAt);
        return {
          id,
          shopId: post.shopId,
          postId: post.id,
          channel,
          productId: post.productId,
          aim: post.aim,
          templateId: post.templateId,
          day,
          time,
          weekday: weekdayOf(day),
          markedOn: localTime(post.zone, markedAt).day,
          chats: row?.chats,
          orders: row?.orders,
          pieces: row?.pieces,
          rupiah: row?.rupiah,
          skipped: row?.skipped === true,
        };
      }),
    )
    .toSorted(newestFirst);
}

const newestFirst = (a: Posted, b: Posted): number => {
  const key = ({ day, time, postId }: Posted) => `${day} ${time} ${postId}`;
  if (key(a) !== key(b)) return key(a) < key(b) ? 1 : -1;
  return CHANNEL_IDS.indexOf(a.channel) - CHANNEL_IDS.indexOf(b.channel);
};

/** Whether any number was typed for it. */
export const isAnswered = (one: Numbers): boolean => FIELDS.some((field) => one[field] !== undefined);
