import { describe, expect, it } from 'vitest';
import { channelFiles, channels, PART_IDS } from '@/utils/channels';
import { CHANNEL_IDS, PICTURE_SIZES } from '@/utils/model';

it('every channel of the model has its profile, in the same order', () => {
  expect(channels.map((channel) => channel.id)).toEqual([...CHANNEL_IDS]);
  expect(channelFiles.size).toBe(CHANNEL_IDS.length);
});

// Domain facts §2.2, by hand: text limit, platform's hashtag limit.
it.each([
  ['instagram', 2200, 5],
  ['facebook', 63206, null],
  ['whatsapp-status', 700, null],
  ['whatsapp-group', 1024, null],
  ['shopee', 3000, 18],
])('%s has the known limits', (id, text, hashtags) => {
  const channel = channelFiles.get(id);
  expect(channel?.limit.text).toBe(text);
  expect(channel?.hashtags.max).toBe(hashtags);
});

describe.each([...channelFiles])('channel %s', (file, channel) => {
  it('is named like its file, dated and sourced', () => {
    expect(channel.id).toBe(file);
    expect(channel.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(channel.source.length).toBeGreaterThan(10);
    expect(['A', 'B', 'C', 'D']).toContain(channel.certainty);
    expect(Object.keys(PICTURE_SIZES)).toContain(channel.picture);
    expect(channel.label.id).not.toBe('');
    expect(channel.label.en).not.toBe('');
  });

  it('names each part at most once, and drafts keep its hashtag limit', () => {
    const parts = channel.paragraphs.flat();
    expect(new Set(parts).size).toBe(parts.length);
    for (const part of parts) expect(PART_IDS).toContain(part);
    expect(channel.hashtags.draft).toBeLessThanOrEqual(Math.min(5, channel.hashtags.max ?? 5));
    expect(channel.hashtags.draft > 0).toBe(parts.includes('hashtags'));
  });

  it('a listing calls nobody and leads nowhere', () => {
    if (!channel.listing) return expect(channel.contacts).toBe(true);
    expect(channel.contacts).toBe(false);
    expect(channel.links).toBe(false);
    expect(channel.paragraphs.flat()).not.toEqual(expect.arrayContaining(['call']));
    expect(channel.paragraphs.flat()).not.toEqual(expect.arrayContaining(['hook']));
  });
});
