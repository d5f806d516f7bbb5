import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactKind, findContacts } from '@/utils/core/contacts';
import { withoutContacts } from '@/utils/core/without-contacts';

const found = (text: string) => findContacts(text).map(({ kind, text: words }) => `${kind} ${words}`);

describe('contacts in a text', () => {
  it.each<[string, ContactKind, string]>([
    ['Order 0812-3456-7890 ya', 'phone', '0812-3456-7890'],
    ['+62 812 3456 7890', 'phone', '+62 812 3456 7890'],
    ['6281234567890', 'phone', '6281234567890'],
    ['(0812) 3456.7890', 'phone', '(0812) 3456.7890'],
    ['0812 - 3456 - 7890', 'phone', '0812 - 3456 - 7890'],
    ['0 8 1 2 3 4 5 6 7 8 9 0', 'phone', '0 8 1 2 3 4 5 6 7 8 9 0'],
    ['tulis ke WA081234567890', 'phone', '081234567890'],
    ['WA: 81234567890', 'phone', '81234567890'],
    ['Ready (0812 3456 7890', 'phone', '0812 3456 7890'],
    ['0812 3456 7890 2 pcs', 'phone', '0812 3456 7890'],
    ['Telp. (0778) 123456', 'phone', '(0778) 123456'],
    ['hubungi 021-5551234', 'phone', '021-5551234'],
    ['wa.me/6281234567890', 'whatsapp', 'wa.me/6281234567890'],
    [
      'https://wa.me/6281234567890?text=Halo%20Kak.',
      'whatsapp',
      'https://wa.me/6281234567890?text=Halo%20Kak',
    ],
    ['api.whatsapp.com/send?phone=62812345', 'whatsapp', 'api.whatsapp.com/send?phone=62812345'],
    ['gabung https://chat.whatsapp.com/AbC', 'whatsapp', 'https://chat.whatsapp.com/AbC'],
    ['toko.rini@contoh.co.id', 'email', 'toko.rini@contoh.co.id'],
    ['cek @qkiz.batam.', 'handle', '@qkiz.batam'],
    ['IG: qkiz_batam', 'handle', 'IG: qkiz_batam'],
    ['Tele : tokorini', 'handle', 'Tele : tokorini'],
    ['IG: @qkiz', 'handle', '@qkiz'],
    ['ID Line: rini.kue', 'chat-id', 'ID Line: rini.kue'],
    ['Line@: @rinikue', 'chat-id', 'Line@: @rinikue'],
    ['pin BB: 5A3B2C1D', 'chat-id', 'pin BB: 5A3B2C1D'],
    ['https://shopee.co.id/nastar-i.1.2', 'shop', 'https://shopee.co.id/nastar-i.1.2'],
    ['www.tokopedia.com/rini', 'shop', 'www.tokopedia.com/rini'],
    ['linktr.ee/rini', 'shop', 'linktr.ee/rini'],
    ['vt.tiktok.com/ZS1', 'shop', 'vt.tiktok.com/ZS1'],
    ['s.lazada.co.id/s.x', 'shop', 's.lazada.co.id/s.x'],
    ['t.me/rini', 'shop', 't.me/rini'],
    ['bit.ly/nastar', 'link', 'bit.ly/nastar'],
    ['lihat (tokorini.com)', 'link', 'tokorini.com'],
    ['isi di forms.gle/8Hk2', 'link', 'forms.gle/8Hk2'],
    ['_bit.ly/nastar', 'link', 'bit.ly/nastar'],
    ['info...tokorini.com', 'link', 'tokorini.com'],
    ['cek tokorini.online ya', 'link', 'tokorini.online'],
    ['BCA 123 456 7890', 'account', 'BCA 123 456 7890'],
    ['No. Rek BRI : 0012-01-000123-50-1', 'account', 'No. Rek BRI : 0012-01-000123-50-1'],
    ['DANA 0812-3456-7890', 'account', 'DANA 0812-3456-7890'],
    ['BCA 1234567890 a.n. Rini Wati transfer dulu', 'account', 'BCA 1234567890 a.n. Rini Wati'],
  ])('%s', (text, kind, words) => {
    expect(found(text)).toEqual([`${kind} ${words}`]);
  });

  it.each([
    'Rp81.234.567 atau Rp 0812.345.678',
    'Rp 628.123.456.789',
    'harga @ 25.000, @25.000, @25rb, @2pcs dan @100gr',
    'No. resi 081234567890, resi JNE: 081234567890',
    'nomor pesanan 081234567890',
    'JX081234567890',
    '8991234081234567',
    '1081234567890',
    'Ukuran 8-10-12-14, LD 100 PB 70',
    'Size 08\n12\n34\n56\n78\n90',
    'Dress A-line: premium, garis line halus',
    'P-IRT 2063171010123-27',
    'Halal ID32110000123456789',
    'Umur 62 8 tahun',
    'Sandal anak 08 10 12 14 16 ready',
    'Kode barang 0812.345.678',
    'harga @Rp5.000',
    'Bahan katun.Info lengkap di chat',
    'stok ready.online terus',
    '021-5551234',
    'dana 10.000.000, BCA Rp 12.345.678',
    'Mandiri 100.000 - 150.000',
    'BRI 2026-11-21',
    'Bayar BCA atau Mandiri, isi 12 pcs',
    'isi 3.5 kg, tahan 24 jam.',
    'dll.yang lain',
    'online: ready, Instagram: ya',
    'A@ dan @',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a number behind a wallet and "WA" for a phone', () => {
    expect(found('Bayar OVO/GoPay, WA 0812-3456-7890')).toEqual(['phone 0812-3456-7890']);
  });

  it('takes each once, in the order in which they stand', () => {
    expect(found('@rini 0812-3456-7890, rini@toko.com https://wa.me/6281234567890')).toEqual([
      'handle @rini',
      'phone 0812-3456-7890',
      'email rini@toko.com',
      'whatsapp https://wa.me/6281234567890',
    ]);
  });

  it('finds a number right behind an address that ends in digits', () => {
    expect(found('wa.me/62812 0812-3456-7890')).toEqual(['whatsapp wa.me/62812', 'phone 0812-3456-7890']);
  });

  it('tells three hundred at most', () => {
    expect(findContacts('@rini '.repeat(5000))).toHaveLength(300);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '0812-3456-7890',
      ' @rini ',
      'wa.me/62812',
      'BCA 123 456 7890',
      'a@b.co',
      '\n',
      'IG: ',
      'bit.ly/x',
    ),
    fc.string({ maxLength: 12, unit: 'binary' }),
  );
  const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('stand where they say, one after the other, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: words } of findContacts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
    );
  });

  it('can be cut out of any text, and nothing else goes', () => {
    const contact = fc.constantFrom('0812-3456-7890', '@rini', 'wa.me/62812', 'rini@toko.id', 'bit.ly/x');
    const word = fc.constantFrom('Nastar', 'katun', 'isi', 'enak!', '25.000', '🍪');
    const line = fc.array(fc.oneof(contact, word), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.map((words) => words.join(' ')).join('\n');
        const left = withoutContacts(text, findContacts(text));
        expect(findContacts(left)).toEqual([]);
        // A line without a contact is left as it is, be it of nothing but an emoji.
        const expected = lines.flatMap((words) => {
          const kept = words.filter((one) => !/^(0812|@|wa|rini|bit)/.test(one));
          const whole = kept.length === words.length || /[\p{L}\p{N}]/u.test(kept.join(''));
          return whole ? [kept.join(' ')] : [];
        });
        expect(left).toBe(expected.join('\n').trim());
      }),
    );
  });
});

describe('a text without its contacts', () => {
  const cut = (text: string) => withoutContacts(text, findContacts(text));
  it.each([
    ['Nastar enak. Order WA: 0812-3456-7890', 'Nastar enak.'],
    ['Nastar | WA 0812-3456-7890', 'Nastar'],
    ['BCA 1234567890. Kirim hari ini', 'Kirim hari ini'],
    ['Nastar (IG @rini), isi 12', 'Nastar, isi 12'],
    ['Bahan katun\nHub. 0812-3456-7890 atau 0813-3456-7890\nUkuran L', 'Bahan katun\nUkuran L'],
    ['- Katun, cek IG: @rini ya\n- Rayon', '- Katun, ya\n- Rayon'],
    ['Bayar BCA 1234567890 a.n. Rini. Kirim hari ini', 'Bayar. Kirim hari ini'],
  ])('%j', (text, left) => {
    expect(cut(text)).toBe(left);
  });

  it('loses only those that are named', () => {
    const text = 'WA 0812-3456-7890, IG @rini';
    expect(withoutContacts(text, findContacts(text).slice(0, 1))).toBe('IG @rini');
    expect(withoutContacts(text, [])).toBe(text);
  });
});
