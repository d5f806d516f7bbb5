import { CHANNEL_IDS, type ChannelId } from '../model';
import type { ChannelProfile } from './channel';
import type { CaptionFilter } from './filter';
import type { CaptionTemplate } from './template';

/** Members by the id in their file name ("./filters/price.filter.ts" → "price"), in the order of the names. */
function collect<T>(files: Record<string, { default: T }>): Map<string, T> {
  const entries = Object.entries(files).map(
    ([path, file]) => [path.replace(/^.*\/|\.[a-z]+\.ts$/g, ''), file.default] as const,
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Files by id; the contract tests hold each id against its file name. */
export const filterFiles = collect(
  import.meta.glob<{ default: CaptionFilter }>('./filters/*.filter.ts', { eager: true }),
);
export const templateFiles = collect(
  import.meta.glob<{ default: CaptionTemplate }>('./templates/*.template.ts', { eager: true }),
);
export const channelFiles = collect(
  import.meta.glob<{ default: ChannelProfile }>('./channels/*.channel.ts', { eager: true }),
);

export const filters: readonly CaptionFilter[] = [...filterFiles.values()];
export const templates: readonly CaptionTemplate[] = [...templateFiles.values()];
/** Built-in channel profiles in the order in which the app shows channels. */
export const channels: readonly ChannelProfile[] = CHANNEL_IDS.flatMap((id) => channelFiles.get(id) ?? []);

/** The profile itself, or the built-in one of that id. */
export function profileOf(channel: ChannelId | ChannelProfile): ChannelProfile {
  if (typeof channel !== 'string') return channel;
  const found = channelFiles.get(channel);
  if (!found) throw new Error(`no profile file for channel ${channel}`);
  return found;
}
