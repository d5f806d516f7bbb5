import { expect, it } from 'vitest';
import { filterFiles } from '@/utils/captions/registry';
import { profileOf } from '@/utils/channels';
import type { ChannelId } from '@/utils/model';

function run(
  id: string,
  value: unknown,
  args: unknown[] = [],
  more: { seed?: number; channel?: ChannelId } = {},
) {
  const context = { seed: more.seed ?? 1, today: '2026-12-09', part: 'hook', greeting: 'Kak' };
  const voice = { tone: 'warm', language: 'id' } as const;
  return filterFiles
    .get(id)
    ?.apply(value, args, { ...context, ...voice, channel: profileOf(more.channel ?? 'instagram') });
}

// 9 Dec 2026 is a Wednesday.
it.each([
  ['2026-12-12', [], 'Sabtu, 12 Des'],
  ['2027-01-01', [], 'Jumat, 1 Jan 2027'],
  ['2024-02-29', [], 'Kamis, 29 Feb 2024'],
  ['2026-12-10', ['count'], 'H-1'],
  ['2026-12-19', ['count'], 'H-10'],
  ['2026-12-09', ['count'], 'hari ini'],
  ['2026-12-08', ['count'], ''],
  ['2026-12-09', ['near'], 'hari ini'],
  ['2026-12-10', ['near'], 'besok'],
  ['2026-12-11', ['near'], 'lusa'],
  ['2026-12-12', ['near'], 'Sabtu, 12 Des'],
  ['2026-12-08', ['near'], 'Selasa, 8 Des'],
  ['2026-02-30', [], '2026-02-30'],
  ['akhir bulan', [], 'akhir bulan'],
  ['akhir bulan', ['count'], ''],
])('day %s %j', (value, args, text) => {
  expect(run('day', value, args)).toBe(text);
});

it('pick keeps to its seed and uses every wording', () => {
  const pick = (seed: number) => run('pick', 'a', ['b', 'c'], { seed });
  expect(pick(7)).toBe(pick(7));
  const counts = new Map<unknown, number>();
  for (let seed = 0; seed < 300; seed += 1) counts.set(pick(seed), (counts.get(pick(seed)) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual(['a', 'b', 'c']);
  for (const count of counts.values()) expect(count).toBeGreaterThan(50);
});

it('list takes lines and lists, and marks them once', () => {
  expect(run('list', '• satu\n\n- dua ')).toBe('• satu\n• dua');
  expect(run('list', ['satu', '', 'dua'], ['number'])).toBe('1. satu\n2. dua');
  expect(run('list', '', [])).toBe('');
});

it('bold and strike mark on WhatsApp only, and once', () => {
  expect(run('bold', 'Kue *Lapis*\nLegit', [], { channel: 'whatsapp-group' })).toBe('*Kue Lapis Legit*');
  expect(run('strike', '~Rp1~', [], { channel: 'whatsapp-status' })).toBe('~Rp1~');
  expect(run('bold', '', [], { channel: 'whatsapp-group' })).toBe('');
  expect(run('bold', 'Kue')).toBe('Kue');
});

it('a wa.me link decodes to its text, also with emoji, and is none where links have no place', () => {
  const text = 'Pesan 2 🍪 & 1 "box"\nAlamat:';
  const link = String(run('wa_link', '0812-3456-7890', [text], { channel: 'facebook' }));
  expect(link.startsWith('https://wa.me/6281234567890?text=')).toBe(true);
  expect(decodeURIComponent(link.split('?text=')[1] ?? '')).toBe(text);
  expect(run('wa_link', '0812-3456-7890', [text], { channel: 'shopee' })).toBe('');
  expect(run('wa_link', '0812-3456-7890', [text], { channel: 'instagram' })).toBe('');
  expect(run('wa_link', 'bukan nomor', [text], { channel: 'facebook' })).toBe('');
  expect(run('phone', '6281234567890', [], { channel: 'shopee' })).toBe('');
});

it('hashtags: no more than a draft on the channel takes', () => {
  const own = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];
  expect(run('hashtags', own)).toBe('#satu #dua #tiga #empat #lima');
  expect(run('hashtags', own, [], { channel: 'facebook' })).toBe('#satu #dua #tiga');
  expect(run('hashtags', own, [], { channel: 'whatsapp-group' })).toBe('');
});
