import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { openErrors, type RuleBook } from '@/utils/checks';
import { captions, products, rulePacks } from '@/utils/db';
import type { ChannelId, Post, Product, Shop } from '@/utils/model';
import { inputOf } from './input';
import { openShopRules } from './open-book';
import { lookAt, type ShownFinding } from './shown-finding';
import { useRuleBook } from './use-rules';
import { useSame } from './use-same';

/** What holds channels back, by channel; a channel that is ready, or has no text yet, is not in it. */
export type OpenErrors = Partial<Record<ChannelId, readonly ShownFinding[]>>;

/** What a post's texts are judged by; all else may change as it likes. */
const judged = ({ id, texts, otherProductIds }: JudgedPost): JudgedPost => ({ id, texts, otherProductIds });
type JudgedPost = Pick<Post, 'id' | 'texts' | 'otherProductIds'>;

interface Asked {
  post: JudgedPost;
  product: Product;
  shop: Shop;
  channels: readonly ChannelId[];
  /** Day of the post, YYYY-MM-DD. */
  date: string;
}

/** What the database knows around a post: its further goods, and what was last sent to each place. */
async function readAround({ post, shop, channels }: Pick<Asked, 'post' | 'shop' | 'channels'>) {
  const others = await products.many(post.otherProductIds ?? []);
  const sent = await Promise.all(channels.map((channel) => captions.lastSent(shop.id, channel, post.id)));
  return { others, lastSent: channels.map((channel, at) => ({ channel, text: sent[at] })) };
}

function collect(
  { post, product, shop, channels, date }: Asked,
  { others, lastSent }: Awaited<ReturnType<typeof readAround>>,
  book: RuleBook,
): OpenErrors {
  const found: OpenErrors = {};
  for (const channel of channels) {
    const caption = post.texts[channel];
    if (!caption) continue;
    const sent = lastSent.find((last) => last.channel === channel)?.text;
    const input = inputOf({ channel, product, others, shop, date, lastSent: sent });
    const open = openErrors(lookAt({ ...input, text: caption.text }, book), caption.excuses);
    if (open.length > 0) found[channel] = open;
  }
  return found;
}

/** The errors without an excuse in a post's texts, looked for now. Throws `StoreError`. */
export async function findOpenErrors(asked: Asked): Promise<OpenErrors> {
  const around = await readAround(asked);
  const { book } = await openShopRules(await rulePacks.ofShop(asked.shop.id), asked.shop.id);
  return collect(asked, around, book);
}

/**
 * As `findOpenErrors`, kept up to date. Null until the rules are read: until then nobody knows whether the post
 * is ready.
 */
export function useOpenErrors({ post, product, channels, date }: Omit<Asked, 'shop'>): OpenErrors | null {
  const { shop } = useSession();
  const book = useRuleBook();
  const named = channels.join(' ');
  const others = (post.otherProductIds ?? []).join(' ');
  const around = useLive(() => readAround({ post, shop, channels }), [post.id, others, shop.id, named]);
  const asked = useSame({ post: judged(post), product, shop, channels, date });
  const known = useSame(around);
  const found = useMemo(() => book && known && collect(asked, known, book), [book, known, asked]);
  return found ?? null;
}
