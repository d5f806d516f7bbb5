import { beforeAll, describe, expect, it } from 'vitest';
import '@/components/results/words';
import { type RecapWords, recapParts, recapText } from '@/components/results/recap-text';
import { formatRange, speak, startI18n } from '@/utils/i18n';
import { type Posted, recapOf } from '@/utils/results';
import { aThing } from '../../utils/results/made';

const i18n = startI18n();
const NAMES: Record<string, string> = { lapis: 'Kue *Lapis*', cookies: 'Cookies' };

const words = (language: RecapWords['language']): RecapWords => ({
  t: i18n.t,
  language,
  shopName: 'Dapur Bu Rini',
  nameOf: (id) => NAMES[id] ?? '',
});
const textOf = (things: readonly Posted[], language: RecapWords['language'] = 'id') =>
  recapText(recapParts(recapOf(things, '2026-11-09'), words(language)));

const WEEK = [
  aThing({ postId: 'a', channel: 'instagram', day: '2026-11-09', chats: 5, orders: 2, rupiah: 50_000 }),
  aThing({ postId: 'a', channel: 'whatsapp-status', day: '2026-11-09', chats: 9, orders: 2 }),
  aThing({ postId: 'b', productId: 'cookies', day: '2026-11-15', chats: 20, orders: 0 }),
  aThing({ postId: 'c', day: '2026-11-12' }),
];

describe('the recap as a message', () => {
  beforeAll(() => speak('id'));

  it('says what was done, what came of it, what went best, and on how little it rests', () => {
    expect(textOf(WEEK)).toBe(
      [
        `*Rekap minggu, ${formatRange('2026-11-09', '2026-11-15', 'id')}*`,
        'Dapur Bu Rini',
        '',
        'Postingan: *3*, dipasang 4 kali',
        'Chat masuk: *34*',
        'Pesanan: *4*',
        'Rupiah: *Rp50.000*',
        '',
        '• Instagram: 2 pesanan, 25 chat',
        '• Status WhatsApp: 2 pesanan, 9 chat',
        '',
        'Paling banyak pesanan:',
        '*Kue Lapis* di Status WhatsApp: 2 pesanan, 9 chat',
        '',
        'Angkanya dari 3 dari 4 pemasangan yang diisi. Kurang dari 6: terlalu sedikit untuk dijadikan patokan.',
      ].join('\n'),
    );
  });

  it('claims nothing where nothing was typed', () => {
    const text = textOf([aThing(), aThing()]);
    expect(text).toContain('Chat masuk: *–* (belum diisi)');
    expect(text).not.toContain('Paling banyak');
    expect(text).not.toContain('•');
    expect(text).not.toContain('Rupiah');
  });

  it('calls the best by chats where nobody ordered, and names three of many that are level', () => {
    const level = Array.from({ length: 6 }, () => aThing({ chats: 2 }));
    const text = textOf(level);
    expect(text).toContain('Paling banyak chat:');
    expect(text.match(/\*Kue Lapis\*/g)).toHaveLength(3);
    expect(text).toContain('dan 3 lagi yang sama banyak');
    expect(text).not.toContain('terlalu sedikit');
  });
});

it('speaks English too', async () => {
  await speak('en');
  const text = textOf(WEEK, 'en');
  // How the dash stands is the browser's own matter.
  expect(text).toMatch(/^\*Week’s recap, 9\s?–\s?15 November 2026\*$/m);
  expect(text).toContain('Posts: *3*, put up 4 times');
  expect(text).toContain('*Kue Lapis* on WhatsApp Status: 2 orders, 9 chats');
  expect(text).toContain('3 of 4 places filled in. Fewer than 6');
  await speak('id');
});
