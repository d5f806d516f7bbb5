import { describe, expect, it } from 'vitest';
import { applyFix, type CheckInput, checkText, ruleBook, soundFix } from '@/utils/checks';
import type { RulePack } from '@/utils/model';

const at = { channel: 'instagram', date: '2026-11-20' } as const;
const idr = (amount: number) => ({ amount, currency: 'IDR' });
const findings = (text: string, more: Partial<CheckInput> = {}) => checkText({ ...at, text, ...more });
/** What each finding of a rule is about, word for word. */
const words = (rule: string, text: string, more: Partial<CheckInput> = {}) =>
  findings(text, more)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));
const fires = (rule: string, text: string, more: Partial<CheckInput> = {}) =>
  findings(text, more).some((finding) => finding.rule === rule);
/** The text after the first sound fix of a rule; undefined when none is offered. */
const mended = (rule: string, text: string) => {
  const finding = findings(text).find((each) => each.rule === rule && each.fix);
  const fix = finding && soundFix(finding, { ...at, text });
  return fix ? applyFix(text, fix) : undefined;
};

describe('a claim is found as it is written, and exactly there', () => {
  it.each([
    ['L20', 'Gamis t3rmur4h di sini', 't3rmur4h'],
    ['L20', 'Pempek t e r e n a k, cobain', 't e r e n a k'],
    ['L20', 'kualitas ter🔥baik kak', 'ter🔥baik'],
    ['L20', 'Sotonya 𝗧𝗲𝗿𝗹𝗲𝘇𝗮𝘁 hari ini', '𝗧𝗲𝗿𝗹𝗲𝘇𝗮𝘁'],
    ['L20', 'plg enak se-Tanah Abang, yuk', 'plg enak se-Tanah Abang'],
    ['L23', 'Kecap tnp pengawet, 20rb/botol', 'tnp pengawet'],
    ['L25', 'Ayam h.a.l.a.l bun', 'h.a.l.a.l'],
    ['L25', 'Ayam h*lal bun', 'h*lal'],
    ['L28', 'Rawon ini p4stiii nagih', 'p4stiii'],
    ['L27', 'lagi d1skooon nih', 'd1skooon'],
  ])('%s in "%s"', (rule, text, claim) => {
    expect(words(rule, text, { kind: 'food' })).toEqual([claim]);
  });

  it('does not see a word in two that stand side by side by chance', () => {
    expect(words('L24', 'sis toner nya aman untuk bumil')).toEqual(['aman']);
    expect(findings('bahannya aman di kantong, bakso ala mi ayam', { kind: 'food' })).toEqual([]);
  });
});

describe('what the record says counts', () => {
  it('a best seller is one when there is proof', () => {
    const text = 'Nastar best seller, paling laris bulan ini';
    expect(words('L20', text)).toEqual(['best seller', 'paling laris']);
    expect(words('L20', text, { product: { proof: '1.200 terjual di Shopee, Nov 2026' } })).toEqual([]);
    expect(words('L20', 'Nastar terenak', { product: { proof: '1.200 terjual' } })).toEqual(['terenak']);
  });

  it('halal needs a number, in the text or in the record', () => {
    expect(fires('L25', 'Dimsum halal')).toBe(true);
    expect(fires('L25', 'Dimsum halal ID31110000123456')).toBe(false);
    expect(fires('L25', 'Dimsum halal', { product: { permits: { halal: 'ID31110000123456' } } })).toBe(false);
    expect(findings('Dimsum halal').find(({ rule }) => rule === 'L25')?.severity).toBe('error');
  });

  it('an origin holds when the record names the same place', () => {
    const text = 'Dodol asli Garut 40rb/kg';
    expect(words('L29', text)).toEqual(['asli Garut']);
    expect(fires('L29', text, { product: { facts: { origin: 'Tangerang' } } })).toBe(true);
    expect(fires('L29', text, { product: { facts: { origin: 'Kab. Garut' } } })).toBe(false);
    expect(fires('L29', 'Dodol asli Garut, dibuat di Garut')).toBe(false);
    expect(fires('L29', 'Dodol asli Garut, dibuat di Bekasi')).toBe(true);
  });

  it('an offer is clear when the record has its last day, its terms or the old price', () => {
    const text = 'Lagi promo nih kue sus!';
    expect(words('L27', text)).toEqual(['promo']);
    expect(fires('L27', text, { product: { promoUntil: '2026-12-12' } })).toBe(false);
    expect(fires('L27', text, { product: { promoTerms: 'min. 2 box' } })).toBe(false);
    expect(fires('L27', text, { product: { price: idr(20000), strikePrice: 25000 } })).toBe(false);
  });

  it('a struck price has to be the higher one', () => {
    expect(words('L27', '~Rp50.000~ jadi Rp55.000 aja')).toEqual(['~Rp50.000~ jadi Rp55.000']);
    expect(fires('L27', '~60rb~ jadi 45rb/box')).toBe(false);
    expect(fires('L27', 'coret 50 jadi 45rb')).toBe(false);
    expect(fires('L27', 'Sus 20rb', { product: { price: idr(20000), strikePrice: 20000 } })).toBe(true);
    expect(fires('L27', 'Sus 20rb', { product: { price: idr(20000), strikePrice: 20001 } })).toBe(false);
  });

  it('packed food on record wants a permit; a meal and a shirt do not', () => {
    const keeps = { keeps: '2 bulan' };
    const text = 'Keripik pisang 100 gr per pouch';
    expect(fires('L26', text, { kind: 'food', product: { facts: keeps } })).toBe(true);
    expect(fires('L26', text, { kind: 'food' })).toBe(false);
    expect(
      fires('L26', text, { kind: 'food', product: { facts: keeps, permits: { pirt: '2063471010001-29' } } }),
    ).toBe(false);
    expect(fires('L26', 'Nasi box ayam bakar', { kind: 'food', product: { facts: {} } })).toBe(false);
    expect(fires('L26', 'Kemeja linen', { kind: 'fashion', product: { facts: {} } })).toBe(false);
  });
});

describe('the sense decides, not the word', () => {
  it.each([
    ['L22', 'Teh ini obat batuk', 'Teh ini obat kangen kampung'],
    ['L22', 'Jamu ini ampuh', 'Pembersih keramik ini ampuh'],
    ['L22', 'Minuman ini mengobati maag', 'Minuman ini bukan untuk mengobati maag'],
    ['L22', 'Jahe ini bukan cuma mengobati batuk', 'Jahe ini bukan mengobati batuk'],
    ['L23', 'Es jeruk segar', 'Ikan tongkol segar'],
    ['L23', 'bebas merkuri', 'bebas ongkir min. belanja 50rb'],
    ['L23', '100% alami', '100% katun'],
    ['L24', 'Serum aman untuk bumil', 'Serum, packing aman bubble wrap'],
    ['L25', 'Ayamnya halal', 'Ngais rezeki halal'],
    ['L21', 'lebih enak dari Mie Gacoan', 'lebih enak dari batch kemarin'],
    ['L28', 'pasti nagih', 'jadwalnya belum pasti'],
    ['L28', 'auto glowing', 'lensa auto fokus'],
    ['L11', 'perut gendut bikin malu', 'cimol gendut isi keju'],
    ['L20', 'Seblak nomor 1 di Malang', 'Gang Melati nomor 1'],
    ['L20', 'rasa paling enak', 'paling enak dimakan hangat'],
  ])('%s: "%s", but not "%s"', (rule, claim, innocent) => {
    expect(fires(rule, claim)).toBe(true);
    expect(fires(rule, innocent)).toBe(false);
  });
});

describe('a fix leaves a good sentence, or is not offered', () => {
  it.each([
    ['L20', 'Baksonya TERENAK kak', 'Baksonya ENAK kak'],
    ['L20', 'Paling murah se-Bogor, kak', 'Murah, kak'],
    ['L20', 'Sambal cumi best seller toko kami', 'Sambal cumi toko kami'],
    ['L23', 'Madu 100% asli dari lebah hutan', 'Madu dari lebah hutan'],
    ['L28', 'Cilok kuah, pasti nagih bun', 'Cilok kuah, nagih bun'],
    ['L28', 'Kukis almond, sekali coba PASTI balik lagi kak', 'Kukis almond, sekali coba balik lagi kak'],
    ['L28', 'Les UTBK, dijamin lolos PTN', undefined],
    ['L28', 'Makeup tahan 16 jam? Pasti!', undefined],
    ['L20', 'MUA terpercaya di Depok', undefined],
  ])('%s: %s', (rule, text, expected) => {
    expect(mended(rule, text)).toBe(expected);
  });
});

describe('the lists are the user’s', () => {
  const pack = (name: string, change: { add?: string[]; remove?: string[] }): RulePack => ({
    format: 'pajang-rules',
    version: 1,
    name: 'Aturan saya',
    checked: '2026-11-20',
    words: { [name]: change },
  });
  const firedWith = (rule: string, text: string, own: RulePack) =>
    checkText({ ...at, text }, ruleBook([own])).some((finding) => finding.rule === rule);

  it.each([
    ['L20', 'best-phrases', 'Seblak kelas sultan', 'kelas sultan'],
    ['L21', 'rival-brands', 'lebih awet dari panci merekbaru', 'merekbaru'],
    ['L22', 'complaints', 'jamu ini meredakan kesambet', 'kesambet'],
    ['L23', 'additives', 'sirup tanpa zat aneh', 'zat aneh'],
    ['L24', 'cared-for', 'aman untuk pelaut', 'pelaut'],
    ['L27', 'offer-words', 'ada kejutan harga', 'kejutan harga'],
    ['L29', 'places', 'kopi asli wadaslintang', 'wadaslintang'],
  ])('%s hears a word that was put into %s', (rule, list, text, word) => {
    expect(fires(rule, text)).toBe(false);
    expect(firedWith(rule, text, pack(list, { add: [word] }))).toBe(true);
  });

  it('a word that was taken out is heard no more', () => {
    expect(firedWith('L23', 'tanpa pengawet', pack('additives', { remove: ['pengawet'] }))).toBe(false);
    expect(firedWith('L28', 'auto fokus', pack('auto-technical', { remove: ['fokus'] }))).toBe(true);
  });
});
