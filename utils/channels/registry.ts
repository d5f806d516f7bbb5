import { type BusinessKind, CHANNEL_IDS, type ChannelId } from '../model';
import type { ChannelProfile } from './channel';

/** Profiles by the id in their file name; the contract tests hold each id against it. */
export const channelFiles = new Map(
  Object.entries(
    import.meta.glob<{ default: ChannelProfile }>('./profiles/*.channel.ts', { eager: true }),
  ).map(([path, file]) => [path.replace(/^.*\/|\.channel\.ts$/g, ''), file.default] as const),
);

/** Built-in channel profiles in the order in which the app shows channels. */
export const channels: readonly ChannelProfile[] = CHANNEL_IDS.flatMap((id) => channelFiles.get(id) ?? []);

/** Whether a kind of business may sell on a channel. */
export const isOpenTo = (channel: ChannelProfile, kind: BusinessKind | undefined): boolean =>
  kind === undefined || !channel.refuses?.includes(kind);

/** The profile itself, or the built-in one of that id. */
export function profileOf(channel: ChannelId | ChannelProfile): ChannelProfile {
  if (typeof channel !== 'string') return channel;
  const found = channelFiles.get(channel);
  if (!found) throw new Error(`no profile file for channel ${channel}`);
  return found;
}
