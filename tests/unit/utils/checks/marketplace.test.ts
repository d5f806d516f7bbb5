import { describe, expect, it } from 'vitest';
import { applyFix, type CheckInput, checkText, soundFix } from '@/utils/checks';

const check = (text: string, input: Partial<CheckInput> = {}) =>
  checkText({ text, channel: 'shopee', date: '2026-11-20', ...input });
const fired = (text: string, input: Partial<CheckInput> = {}) => check(text, input).map(({ rule }) => rule);
const marked = (rule: string, text: string, input: Partial<CheckInput> = {}) =>
  check(text, input)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));
const fixed = (rule: string, text: string, input: Partial<CheckInput> = {}) => {
  const finding = check(text, input).find((each) => each.rule === rule);
  const fix = finding && soundFix(finding, { text, channel: 'shopee', date: '2026-11-20', ...input });
  return fix ? applyFix(text, fix) : null;
};

describe('L01, contacts off the platform', () => {
  it.each([
    'Order ke WA ya',
    'tanya2 w4 aja',
    'lewat aplikasi hijau',
    'Fast respon di jalur ijo kak',
    'email kami ada di nota',
    'ID Line rinakue',
    'WA/tele sama',
    'invite BBM kami',
    'nomor dapur ada di stiker',
    'Telp aja biar cepat',
    'wapri ya bun',
    'resep kami, tanya Wa Admin',
  ])('%s', (text) => {
    expect(fired(text)).toContain('L01');
    expect(fired(text, { channel: 'tokopedia' })).toContain('L01');
    expect(fired(text, { channel: 'instagram' })).not.toContain('L01');
  });
  it.each([
    'Wa, seger banget!',
    'resep Wa Haji',
    'wa rahmatullahi wa barakatuh',
    'Dress A-line, garis line halus',
    'Lensa tele 12x untuk kamera HP',
    'bikin irit BBM',
    'Piring email motif bunga',
    'Bibit pucuk merah di jalur hijau & taman kota',
    'Bohlam tipe W4 12V',
    'Nomor BPOM tertera di kemasan',
    'Pastikan nomor HP penerima aktif',
    'chat di sini, chat toko, chat admin lewat fitur chat',
    'link dikirim ke email Anda',
  ])('none: %s', (text) => {
    expect(fired(text)).not.toContain('L01');
  });
  it('marks what would go, and takes it out', () => {
    const text = 'Keripik renyah, isi 250 gr.\nMau banyak? WA 0812-3456-7890 ya kak';
    expect(marked('L01', text)).toEqual(['WA 0812-3456-7890 ya kak']);
    expect(fixed('L01', text)).toBe('Keripik renyah, isi 250 gr.\nMau banyak?');
    expect(fixed('L01', 'Bros rajut.\nOrder: 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣')).toBe('Bros rajut.');
  });
});

describe('L02, links and other accounts', () => {
  it.each([
    'bit.ly/katalog',
    'link nya ada di bio',
    'cek bio ya',
    'cek IG kami',
    'FB: Dapur Bu Tini',
    'DM aja kak',
    'Grosir japri ya',
    'foto by @rajut.ina',
    'minat pc aja',
    'mampir ke website kami',
  ])('%s', (text) => {
    expect(fired(text)).toContain('L02');
    expect(fired(text)).not.toContain('L01');
  });
  it.each([
    'Lebar 8 dm',
    'baik untuk penderita DM',
    'In box: 1 unit',
    'pupuk bio enzyme',
    'Mouse untuk PC & laptop',
    'Tas messenger kanvas',
    'background foto instagram, feed estetik',
    'Tripod buat live, konten YouTube dan Instagram',
    '3 box @15rb, @Rp5.000',
    'bayar scan QR QRIS',
    'Follow toko kami',
  ])('none: %s', (text) => {
    expect(fired(text)).not.toContain('L02');
  });
  it('leaves the platform its own addresses', () => {
    const own = 'shopee.co.id/rina';
    expect(fired(own)).toEqual([]);
    expect(fired(own, { channel: 'tokopedia' })).toEqual(expect.arrayContaining(['L02', 'L03']));
    expect(fired('tokopedia.com/rina', { channel: 'tokopedia' })).toEqual([]);
  });
});

describe('L03, other marketplaces', () => {
  it.each(['ada di Tokped', 'cek toko ijo', 'CO di keranjang kuning', 'viral di TikTok', '#racuntiktok'])(
    '%s',
    (text) => {
      expect(fired(text)).toContain('L03');
    },
  );
  it.each([
    'toko oren kesayangan',
    'buka lapak di pasar',
    'bayar ShopeePay',
    'warna oren',
    'keranjang kuning rotan',
  ])('none on Shopee: %s', (text) => {
    expect(fired(text)).not.toContain('L03');
  });
  it('lets Tokopedia name TikTok and itself, not Shopee by any name', () => {
    const at = { channel: 'tokopedia' } as const;
    expect(fired('live TikTok Shop kami, toko ijo', at)).toEqual([]);
    for (const text of ['di shopee', 'toko oren', 'co di sopi ya', '5hopee'])
      expect(fired(text, at)).toContain('L03');
    expect(fired('bayar Shopee PayLater', at)).not.toContain('L03');
  });
});

describe('L05, private numbers', () => {
  it('holds on every channel and takes the number with its holder', () => {
    const text = 'Keep 1x24 jam, TF ke Mandiri 1370-0123-4567-8 a/n Aisya. Pilih warna dulu';
    for (const channel of ['instagram', 'whatsapp-group', 'tokopedia'] as const)
      expect(fired(text, { channel })).toContain('L05');
    expect(fixed('L05', text, { channel: 'facebook' })).toBe('Keep 1x24 jam. Pilih warna dulu');
  });
});

describe('L06, names on Shopee', () => {
  const name = { field: 'name' } as const;
  it('counts words, whatever their case, from the third on', () => {
    expect(marked('L06', 'batik pria BATIK kemeja Batik solo', name)).toEqual(['Batik']);
    expect(fired('Kue Lapis Legit Lapis Prune', name)).not.toContain('L06');
    expect(fired('Set Isi 3 x 20 cm x 20 cm x 20 cm', name)).not.toContain('L06');
  });
  it('hears shouting, but not codes', () => {
    expect(fired('KERIPIK PISANG COKLAT', name)).toContain('L06');
    expect(fired('Power Bank PB10 10000mAh USB Type-C', name)).not.toContain('L06');
    expect(fired('SSD NVME 1TB', name)).not.toContain('L06');
  });
  it('takes emoji out', () => {
    expect(fixed('L06', 'Buket Flanel 🌹💐 Wisuda', name)).toBe('Buket Flanel Wisuda');
  });
  it('sees borrowed brands', () => {
    expect(marked('L06', 'Sepatu ala Adidas', name)).toEqual(['Adidas']);
    expect(fired('Sepatu Adidas Samba', name)).not.toContain('L06');
  });
  it('looks at names only', () => {
    expect(fired('BACA DULU SEBELUM ORDER, tas, tas, tas')).not.toContain('L06');
  });
});

describe('L07, names on Tokopedia', () => {
  const name = { field: 'name', channel: 'tokopedia' } as const;
  it.each([
    ['Promo Kulot Wanita', 'Kulot Wanita'],
    ['Hijab Voal disc 20 persen', 'Hijab Voal'],
    ['Beli 2 Gratis 1 Kaos Kaki', 'Kaos Kaki'],
    ['★★★ Lampu Tidur', 'Lampu Tidur'],
    ['Vas Rotan !!! Hot Item !!!', 'Vas Rotan'],
    ['Botol 1 Liter tokobotol.com', 'Botol 1 Liter'],
  ])('%s', (text, rest) => {
    expect(fired(text, name)).toContain('L07');
    expect(fixed('L07', text, name)).toBe(rest);
  });
  it.each(['Sale Pisang Ciamis 250 gr', 'Kaos Katun 100%', 'Gantungan (Custom) 5 x 3 cm', 'Rem Disc Depan'])(
    'none: %s',
    (text) => {
      expect(fired(text, name)).not.toContain('L07');
    },
  );
  it('knows the shop’s own name', () => {
    expect(marked('L07', 'Nastar Dapur Rini', { ...name, shop: { name: 'Dapur Rini' } })).toEqual([
      'Dapur Rini',
    ]);
  });
});

describe('L08, what Shopee does not take', () => {
  it.each([
    'Amoxicillin 500mg',
    'Liquid vape 60ml',
    'Arak bali 600 ml',
    'Airsoft gun spring',
    'Burung cendrawasih awetan',
    'Lip tint baru dipakai 2x',
    'Jaket thrift import bal',
    'Teh kelor menyembuhkan diabetes',
    'Terima jahit',
  ])('%s', (text) => {
    expect(fired(text)).toContain('L08');
    expect(fired(text, { channel: 'tokopedia' })).not.toContain('L08');
  });
  it.each([
    'Kotak obat 6 sekat',
    'Penghilang bau rokok',
    'Bir pletok jahe',
    'Warna wine dan maroon',
    'Pistol air anak',
    'Bakso mercon pedas',
    'Gantungan penyu resin',
    'Karpet kulit harimau sintetis',
    'Menghilangkan bekas jerawat, serum 20 ml',
    'Tas preloved koleksi pribadi dari Korea',
    'Bukan obat, tidak menyembuhkan diabetes',
    'Pilih jasa kirim sendiri',
  ])('none: %s', (text) => {
    expect(fired(text)).not.toContain('L08');
  });
  it('refuses a service shop whatever it writes, about the whole text', () => {
    const [finding] = check('Pangkas rambut anak 35rb', { kind: 'service' }).filter(
      ({ rule }) => rule === 'L08',
    );
    expect(finding).toMatchObject({ start: 0, end: 0, severity: 'warn' });
  });
});

describe('L09, raised prices', () => {
  it.each([
    'Harga asli 75rb, kami naikin dulu ke 150rb lalu diskon 50%',
    'harga coret itu mark up aja sebelum didiskon',
    'Harga Rp99 cuma pancingan',
    'kami up harganya dulu biar bisa ikut flash sale',
  ])('%s', (text) => {
    expect(fired(text)).toContain('L09');
  });
  it.each([
    'Mulai 1 Mei harga naik karena cabai naik',
    'Harga tidak kami naikkan sebelum promo',
    'Harga dinaikkan lagi setelah promo selesai',
    'Umpan pancing harga Rp12.500',
    'Rak bisa dinaikkan 2 tingkat, harga sebelum diskon 50rb',
  ])('none: %s', (text) => {
    expect(fired(text)).not.toContain('L09');
  });
});

describe('L12, what Meta limits', () => {
  const at = { channel: 'facebook-group' } as const;
  it.each([
    'Dijual kucing persia jantan 4 bln',
    'Kambing qurban bobot 30 kg',
    'Ebook resep 49rb',
    'Jual tiket konser 2 lembar',
    'Sneakers KW super',
    'Suplemen kolagen 30 kapsul',
    'Tensimeter digital',
  ])('%s', (text) => {
    expect(fired(text, at)).toContain('L12');
    expect(fired(text, { channel: 'whatsapp-group' })).not.toContain('L12');
  });
  it.each([
    'Baju kucing rajut umur 2 bulan',
    'Ayam ungkep 1 ekor, goreng sebentar',
    'Tempat tiket konser',
    'Genset 2 kw',
    'Karpet motif ular dijual',
    'Jasa cuci sofa',
  ])('none: %s', (text) => {
    expect(fired(text, at)).not.toContain('L12');
  });
});

describe('L16, addresses on Instagram', () => {
  const at = { channel: 'instagram' } as const;
  it('puts the bio in their place', () => {
    expect(fixed('L16', 'Order: https://toko.com/x', at)).toBe('Order: link di bio');
    expect(fixed('L16', 'booking di linktr.ee/mua', at)).toBe('booking di link bio');
    expect(fixed('L16', 'klik link bit.ly/x ya', at)).toBe('klik link di bio ya');
  });
  it('leaves names of accounts and mails alone', () => {
    expect(fired('Foto @nur.id, mail rina@toko.id, S.Kom., 1.5 liter', at)).not.toContain('L16');
    expect(fired('https://toko.com', { channel: 'facebook' })).not.toContain('L16');
  });
});

it('offers no fix that leaves the fault or makes another', () => {
  const texts = [
    'Gamis ready. tanya motif w4 aja 0 8 5 7 1 2 2 3 4 4 5 5',
    'Grosir? DM ig @bajumurah / tele @bajumurah',
    'Kalo mau murah japri atau wa aja, di toko ijo jg sama',
    'Testimoni ada di FB: Dapur Bu Tini, BCA 1234567890',
  ];
  for (const text of texts)
    for (const finding of check(text)) {
      const fix = soundFix(finding, { text, channel: 'shopee', date: '2026-11-20' });
      if (!finding.fix) continue;
      expect(fix, `${finding.rule} ${text}`).not.toBeNull();
    }
});
