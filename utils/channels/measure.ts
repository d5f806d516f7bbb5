import { countGraphemes } from '../core/graphemes';
import type { ChannelId } from '../model';
import type { ChannelProfile } from './channel';
import { countHashtags } from './count-hashtags';
import { profileOf } from './registry';

export interface Measure {
  /** UTF-16 units, the conservative count; `limit` is in the same. */
  length: number;
  limit: number;
  /** What a reader sees as characters. */
  graphemes: number;
  hashtags: number;
  /** null where the channel publishes no limit. */
  hashtagLimit: number | null;
  over: boolean;
}

/** The live counter under a text. */
export function measure(text: string, channel: ChannelId | ChannelProfile): Measure {
  const profile = profileOf(channel);
  const hashtags = countHashtags(text);
  const { max } = profile.hashtags;
  return {
    length: text.length,
    limit: profile.limit.text,
    graphemes: countGraphemes(text),
    hashtags,
    hashtagLimit: max,
    over: text.length > profile.limit.text || (max !== null && hashtags > max),
  };
}
