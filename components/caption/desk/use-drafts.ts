import { useEffect, useMemo } from 'react';
import { useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { type CaptionTemplate, type CarryOver, carryOver, type Draft, draftAll } from '@/utils/captions';
import { products } from '@/utils/db';
import { CHANNEL_IDS, type ChannelId, type Post, type Product, type Shop } from '@/utils/model';

export interface DeskDrafts {
  drafts: Record<ChannelId, Draft>;
  /** Further goods of the post, as they are now. */
  others: readonly Product[];
  /** What the goods' changes would bring into a text of the user's; null where there is nothing to offer. */
  offerOf: (channel: ChannelId) => CarryOver | null;
  /** Channels whose text nobody wrote on and that no longer say what the goods say. */
  behind: readonly ChannelId[];
}

/** What the template gives right now, beside what the post keeps. Null until the further goods are read. */
export function useDrafts(
  post: Post,
  product: Product,
  shop: Shop,
  template: CaptionTemplate,
): DeskDrafts | null {
  const ids = (post.otherProductIds ?? []).join(' ');
  const others = useLive(async () => products.many(ids === '' ? [] : ids.split(' ')), [ids]);
  const { form, seed, day, zone, texts } = post;
  const today = day ?? localTime(zone, Date.now()).day;
  const drafts = useMemo(
    () => others && draftAll({ template, product, others, shop, form, seed, today }),
    [template, product, others, shop, form, seed, today],
  );
  return useMemo(() => {
    if (!drafts || !others) return null;
    const behind = CHANNEL_IDS.filter((id) => {
      const caption = texts[id];
      return caption && !caption.edited && caption.text !== drafts[id].text;
    });
    const offerOf = (id: ChannelId) => {
      const caption = texts[id];
      if (!caption?.edited || caption.drafted === undefined || drafts[id].text === '') return null;
      return carryOver(caption.text, caption.drafted, drafts[id].text);
    };
    return { drafts, others, offerOf, behind };
  }, [drafts, others, texts]);
}

/** Texts without a stroke of the user's follow the goods, until the post is out. */
export function useFollow(found: DeskDrafts | null, post: Post, write: () => void): void {
  const behind = found !== null && found.behind.length > 0 && post.state !== 'posted';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change of the drafts.
  useEffect(() => {
    if (behind) write();
  }, [behind, found?.drafts]);
}
