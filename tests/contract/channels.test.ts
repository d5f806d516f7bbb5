import { describe, expect, it } from 'vitest';
import { channelFiles, channels, PART_IDS } from '@/utils/channels';
import { DATA_SAVER, PICTURE_PROFILES } from '@/utils/channels/picture-profile';
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

describe.each(Object.entries(PICTURE_PROFILES))('pictures for %s', (id, profile) => {
  it('are dated and sourced, and say how sure they are', () => {
    expect(profile.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(profile.source.length).toBeGreaterThan(10);
    expect(['A', 'B', 'C', 'D']).toContain(profile.certainty);
  });

  it('have the shape of a size that we make, and the one that suits the channel comes first', () => {
    expect(profile.sizes[0]?.size).toBe(channelFiles.get(id)?.picture);
    for (const { size, width, height } of profile.sizes)
      expect(width / height).toBe(PICTURE_SIZES[size].width / PICTURE_SIZES[size].height);
  });
});

// Domain facts §2.1, by hand: pixels of the first size, most bytes, whether the cover is plain.
it.each([
  ['instagram', 1080, 1350, 8_388_608, false],
  ['whatsapp-status', 1080, 1920, 16_777_216, false],
  ['tiktok', 1080, 1920, 20_971_520, false],
  ['shopee', 1024, 1024, 2_097_152, true],
  ['tokopedia', 1200, 1200, 5_242_880, true],
] as const)('pictures for %s have the known limits', (id, width, height, maxBytes, plainCover) => {
  const profile = PICTURE_PROFILES[id];
  expect(profile).toMatchObject({ maxBytes, plainCover, type: 'image/jpeg', quality: 0.85 });
  expect(profile.sizes[0]).toMatchObject({ width, height });
});

it('pictures that save data are 720 pixels wide', () => {
  expect(DATA_SAVER).toMatchObject({ width: 720, quality: 0.75 });
});
