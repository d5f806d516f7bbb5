import { expect, it } from 'vitest';
import { channels, measure } from '@/utils/channels';

it('counts UTF-16 units against the limit and shows graphemes beside', () => {
  expect(measure('Kue 👨‍👩‍👧 #kue #enak', 'instagram')).toEqual({
    length: 23,
    limit: 2200,
    graphemes: 16,
    hashtags: 2,
    hashtagLimit: 5,
    over: false,
  });
});

it('is over at one more than the limit', () => {
  expect(measure('a'.repeat(700), 'whatsapp-status').over).toBe(false);
  expect(measure('a'.repeat(701), 'whatsapp-status').over).toBe(true);
  expect(measure('🔥'.repeat(351), 'whatsapp-status').over).toBe(true);
});

it('is over with more hashtags than the platform takes, where it has a limit', () => {
  const tags = (count: number) => Array.from({ length: count }, (_, index) => `#kue${index}`).join(' ');
  expect(measure(tags(5), 'instagram').over).toBe(false);
  expect(measure(tags(6), 'instagram').over).toBe(true);
  expect(measure(tags(30), 'facebook')).toMatchObject({ hashtags: 30, hashtagLimit: null, over: false });
});

it('takes a profile that the user edited', () => {
  const [instagram] = channels;
  if (!instagram) throw new Error('no channel');
  expect(measure('abcd', { ...instagram, limit: { text: 3 } })).toMatchObject({ limit: 3, over: true });
});
