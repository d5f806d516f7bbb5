import { describe, expect, it } from 'vitest';
import { type CheckInput, checkText, ruleBook } from '@/utils/checks';

const fires = (rule: string, text: string, more: Partial<CheckInput> = {}) =>
  checkText({ text, channel: 'facebook', kind: 'fashion', date: '2026-11-20', ...more }).some(
    (finding) => finding.rule === rule,
  );

/** Rule → texts on which it must, and must not, fire. */
const CASES: Record<string, [must: string[], mustNot: string[]]> = {
  L33: [
    [
      'Kasih bintang 5 + foto, nanti saldo 5rb kami transfer',
      'Jual ulasan bintang 5 utk toko kamu',
      'Testi itu kita bikin sendiri sih hehe',
      'dibayar 15rb/ulasan',
      'aku dibayar buat bilang enak',
      'Ulasan bintang 5 ditukar pulsa 10rb',
      'Bintang 4 ke bawah garansi hangus',
      'Chat testi diedit biar kelihatan rame',
    ],
    [
      'Handuk hotel bintang 5',
      'Bintang berapa pun kami baca kok',
      'Awas testi palsu, ulasan kami asli semua',
      'Bayar dulu baru dikirim, review belakangan',
      '[Iklan] kerja sama berbayar, review jujurku',
      'Jasa desain kartu testimoni',
      'Rating toko 4,9, gratis ongkir min. belanja 50rb',
    ],
  ],
  L35: [
    [
      'Foto nyomot dari toko sebelah ya sis',
      'Foto diambil dari toko lain, warna bisa beda',
      'Foto supplier dipakai tanpa izin',
      'Foto dari google ya bun',
      'Watermark toko orang kami crop dulu',
    ],
    [
      'Foto dari supplier (sudah dapat izin pakai)',
      'Real pict semua, foto sendiri',
      'Jangan ambil foto kami tanpa izin ya',
      'Foto kami sering dipakai akun lain tanpa izin',
      'Bingkai foto, muat 1 foto. Ambil 2 dapat kotak',
    ],
  ],
  L41: [
    [
      'dasar cina pelit',
      'c1na p3lit jgn nawar',
      'bukan buat kafir ya',
      'pelit kayak orang padang',
      'orang batak emang licik',
      'ga jual ke orang cina',
    ],
    [
      'petai cina kering dan daun jeruk kaffir lime',
      'Sate Padang, kuahnya ga pelit bumbu',
      'Tas kulit hitam, sepatu kulit hitam',
      'Boneka monyet rajut',
      'Kwetiau Aseng sejak 1987',
      'Batik Madura, dibuat orang Madura asli',
      'orang Bali, babi guling, sambal matah',
      'cabe keriting dan kol keriting',
    ],
  ],
  L42: [
    [
      'GEMPA 9 SR guncang harga! Semua dress 89rb/pcs',
      'RIP harga normal ⚰️ diskon 40%',
      'Timbangan kami ga dikorupsi 😂 telur 28rb/kg',
      'Turut berduka atas wafatnya diet kalian 🤣',
      'Harga cabe kayak janji caleg wkwk, sambal 25rb/botol',
      'MK sudah ketok palu: wajib beli, 145rb/pcs',
      'Kopi tanpa sianida wkwk 12rb/cup',
    ],
    [
      'Banjir orderan minggu ini, makasih ya',
      'Maaf paket telat karena banjir',
      'harga mati 1,4jt/unit',
      'Buket sidang skripsi 50rb/pcs',
      'Papan bunga duka cita 350rb/papan',
      'Sablon kaos pemilu 32rb/pcs',
      'Lampu menyala saat listrik mati',
      'Beli partai besar lebih murah, 20rb/pcs',
      'Toko tutup, bapak kami meninggal dunia. Mohon doanya',
      'Sepatu boots anti banjir 85rb/pasang',
      'Semoga korban gempa dikuatkan, 10% penjualan kami donasikan',
    ],
  ],
  L43: [
    [
      'DISKON DOSA, dosa kamu dipotong 10%',
      'Beli 2 gratis pahala, langsung masuk surga',
      'Nabi Sulaiman punya istana, kamu punya sprei diskon 35%',
      'Diskon sesuai iman: yg rajin sholat 20%',
    ],
    [
      'Buku Kisah 25 Nabi diskon 20%',
      'Mukena buat sholat, diskon 15%',
      'Masala dosa hari ini diskon 10%',
      'Alhamdulillah restock, promo sampai Jumat',
      'Promo Maulid Nabi 10% sampai Minggu',
      'Kurma nabi, promo sampai Ahad',
    ],
  ],
  L44: [
    [
      'Info A1 bun, minyak bakal langka, borong sekarang',
      'Katanya BPOM mau dilarang, beli sebelum hilang dari pasaran',
    ],
    [
      'Mulai 1 Desember harga naik jadi 25rb/box karena harga beras naik',
      'Kabarnya enak, ternyata memang enak',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (rule, [must, mustNot]) => {
  it.each(must)('fires on %j', (text) => {
    expect(fires(rule, text)).toBe(true);
  });
  it.each(mustNot)('is silent on %j', (text) => {
    expect(fires(rule, text)).toBe(false);
  });
});

describe('L40 the moment', () => {
  const sale = 'Flash sale! Buruan borong sebelum kehabisan';
  it.each([
    ['2027-03-08', true],
    ['2026-09-30', true],
    ['2027-10-01', true],
    ['2026-12-26', true],
    ['2027-03-09', false],
    ['2026-11-20', false],
  ])('hard sell on %s: %s', (date, expected) => {
    expect(fires('L40', sale, { date })).toBe(expected);
  });

  it('lets a calm post pass, and one that holds back', () => {
    expect(fires('L40', 'Toko libur hari ini, chat kami balas besok', { date: '2027-03-08' })).toBe(false);
    expect(fires('L40', 'Promo kami tunda dulu', { date: '2026-12-26' })).toBe(false);
  });

  it('knows a day of mourning that the user adds', () => {
    const book = ruleBook([
      {
        format: 'pajang-rules',
        version: 1,
        name: 'x',
        checked: '2026-11-20',
        words: { 'sensitive-days': { add: ['2026-11-20'] } },
      },
    ]);
    const findings = checkText({ text: sale, channel: 'facebook', date: '2026-11-20' }, book);
    expect(findings.some(({ rule }) => rule === 'L40')).toBe(true);
  });

  it.each([
    ['Paket makan siang 25rb/porsi', true],
    ['Bir dingin 40rb/botol', true],
    ['Babi panggang 45rb/porsi', true],
    ['Bir pletok 20rb/botol', false],
    ['Celengan babi 30rb/pcs', false],
    ['Paket buka puasa 35rb/porsi', false],
    ['Menu makan siang libur dulu', false],
  ])('in Ramadan, %j: %s', (text, expected) => {
    expect(fires('L40', text, { date: '2027-02-15', kind: 'food' })).toBe(expected);
    expect(fires('L40', text, { date: '2026-11-20', kind: 'food' })).toBe(false);
  });

  it.each([
    ['Selamat Natal', '2026-12-25', false],
    ['Selamat Natal', '2027-03-10', true],
    ['Selamat Hari Raya Nyepi', '2027-05-20', true],
    ['Minal aidin wal faizin', '2027-03-10', false],
    // Said at both feasts.
    ['Eid mubarak', '2027-05-17', false],
    ['Topper tulisan Selamat Idul Fitri', '2026-11-20', false],
  ])('%j on %s: %s', (text, date, expected) => {
    expect(fires('L40', text, { date })).toBe(expected);
  });
});
