import { describe, expect, it } from 'vitest';
import { dropAccountNumbers, dropContacts, dropLinks, hasContact, hasLink } from '@/utils/captions/contacts';

describe('hasContact', () => {
  it.each([
    'WA 0812-3456-7890',
    'hubungi 0 8 1 2 3 4 5 6 7 8 9 0',
    '+62 812 3456 7890',
    'telp (021) 555-1234',
    'nol delapan satu dua tiga',
    'wasap aja',
    'w4 dulu',
    'cek IG @qkiz.batam',
    'toko@contoh.co.id',
    'wa.me/628123',
    'bit.ly/abc',
    'kunjungi www.toko',
    'tersedia juga di Tokopedia',
    'lihat Toko Ijo',
    'japri ya',
    'link di bio',
  ])('yes: %s', (text) => {
    expect(hasContact(text)).toBe(true);
  });
  it.each([
    'Bahan katun 24s, garis line halus',
    'Berat 250 gr. Isi 12.000 butir',
    'Rp81.234.567',
    'Warna hijau tosca',
    'Sepatu untuk toko lapangan futsal',
    'Wajik, waluh, dan kue wan',
    'Dress A-line selutut',
    'Tahan 3.5 hari di suhu ruang',
  ])('no: %s', (text) => {
    expect(hasContact(text)).toBe(false);
  });
});

describe('dropContacts', () => {
  it.each([
    ['Nastar | WA 0812-3456-7890', 'Nastar'],
    ['Nastar Keju 0812 3456 7890', 'Nastar Keju'],
    ['Nastar (WA)', 'Nastar'],
    ['GoSend, JNE, chat WA dulu', 'GoSend, JNE'],
    ['Keripik - keripik.com', 'Keripik'],
    ['Keripik ０８１２３４５６７８９０', 'Keripik'],
    ['Ukuran 1,5 m', 'Ukuran 1,5 m'],
    ['wa.me/62812', ''],
  ])('%s', (text, rest) => {
    expect(dropContacts(text)).toBe(rest);
  });
});

it('drops links only', () => {
  expect(hasLink('Kaos 24s')).toBe(false);
  expect(dropLinks('Kaos polos https://toko.id/x?y=1 WA 0812-3456-7890')).toBe(
    'Kaos polos WA 0812-3456-7890',
  );
});

it('keeps the bank, not the account', () => {
  expect(dropAccountNumbers('Transfer BCA 1234567890 a.n. Siti Aminah, QRIS, COD')).toBe(
    'Transfer BCA, QRIS, COD',
  );
  expect(dropAccountNumbers('BRI 0021-01-002233-50-1 (a/n Budi)')).toBe('BRI');
  expect(dropAccountNumbers('DP 50%, sisanya COD')).toBe('DP 50%, sisanya COD');
});
