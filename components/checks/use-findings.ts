import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import type { CheckInput } from '@/utils/checks';
import { captions } from '@/utils/db';
import type { ChannelId, Post, Product } from '@/utils/model';
import { carry } from './carry';
import { inputOf } from './input';
import { lookAt, type ShownFinding } from './shown-finding';
import { useRuleBook } from './use-rules';
import { useSame } from './use-same';

/** How long (ms) nobody has typed before a text is looked at again. */
const QUIET = 200;

/** What the rules find in a text that is being typed; null until the rules are read. */
export function useLook(text: string, input: Omit<CheckInput, 'text'>): readonly ShownFinding[] | null {
  const book = useRuleBook();
  const [settled] = useDebouncedValue(text, QUIET);
  const found = useMemo(() => book && lookAt({ ...input, text: settled }, book), [input, settled, book]);
  return useMemo(() => found && carry(found, settled, text), [found, settled, text]);
}

interface Asked {
  /** The text as it stands in the box. */
  text: string;
  channel: ChannelId;
  post: Post;
  product: Product;
  /** Further goods of the post. */
  others: readonly Product[];
}

/**
 * What the rules find in a channel's text, the gravest first; null until the rules are read. Looked for when
 * nobody has typed for a moment; in between the findings keep to their words.
 */
export function useFindings({ text, channel, post, product, others }: Asked): readonly ShownFinding[] | null {
  const { shop } = useSession();
  const sent = useLive(() => captions.lastSent(shop.id, channel, post.id), [shop.id, channel, post.id]);
  const date = post.day ?? localTime(post.zone, Date.now()).day;
  return useLook(text, useSame(inputOf({ channel, product, others, shop, date, lastSent: sent })));
}
