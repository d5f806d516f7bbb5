import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix, type CheckInput, checkText, ruleBook, soundFix } from '@/utils/checks';
import { emojiOf } from '@/utils/checks/form/emoji';
import { intoParagraphs } from '@/utils/checks/form/paragraphs';
import { plainPlace } from '@/utils/checks/form/seek';
import { tagsOf } from '@/utils/checks/form/tags';
import { readText } from '@/utils/checks/reading';
import type { RulePack } from '@/utils/model';

const input = (text: string, more: Partial<CheckInput> = {}): CheckInput => ({
  text,
  channel: 'instagram',
  kind: 'food',
  date: '2026-11-20',
  ...more,
});
/** The pieces of the text that a rule found. */
const found = (rule: string, given: CheckInput) =>
  checkText(given)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => given.text.slice(start, end));
/** The text with all fixes of a rule in it, one after the other, each of which must hold. */
function mended(rule: string, given: CheckInput): string {
  let { text } = given;
  for (let round = 0; round < 20; round += 1) {
    const now = { ...given, text };
    const finding = checkText(now).find((each) => each.rule === rule);
    if (!finding) return text;
    const fix = soundFix(finding, now);
    if (!fix) throw new Error(`no sound fix of ${rule} in ${text}`);
    text = applyFix(text, fix);
  }
  throw new Error('the fixes come to no end');
}
const pack = (words: RulePack['words']): RulePack => ({
  format: 'pajang-rules',
  version: 1,
  name: 'x',
  checked: '2026-11-20',
  words,
});

describe('L13 hashtags', () => {
  it.each([
    ['#a1 #b1 #c1 #d1 #e1 #f1', ['#f1']],
    ['#nastar #Nastar', ['#Nastar']],
    ['#kado #2026', ['#2026']],
    ['12.12 ya #1212', ['#1212']],
    ['#kue-kering', ['#kue-kering']],
    ['#sambal&cumi enak', ['#sambal&cumi']],
    ['#kue kering #nastar', ['#kue kering']],
    ['#fyp #gamis', ['#fyp']],
    // No tags, or sound ones.
    ['ukuran #7 dan #8', []],
    ['warna #03 nude', []],
    ['pesanan #10234 sudah dikirim', []],
    ['#ootd2026 #24jam #kue_kering', []],
    ['#batik, #tenun. #lurik!', []],
    ['#jakarta dan #bogor', []],
    ['bit.ly/x#menu', []],
  ])('%j', (text, expected) => {
    expect(found('L13', input(text))).toEqual(expected);
  });

  it('counts on Instagram and TikTok only, to the limit of the profile', () => {
    const six = '#a1 #b1 #c1 #d1 #e1 #f1';
    expect(found('L13', input(six, { channel: 'tiktok' }))).toEqual(['#f1']);
    expect(found('L13', input(six, { channel: 'facebook' }))).toEqual([]);
    expect(found('L13', input('#a1 #A1', { channel: 'facebook' }))).toEqual(['#A1']);
    const book = ruleBook([{ ...pack({}), limits: { instagram: { hashtags: 3 } } }]);
    const surplus = checkText(input(six), book).filter(({ rule }) => rule === 'L13');
    expect(surplus.map(({ start, end }) => six.slice(start, end))).toEqual(['#d1', '#e1', '#f1']);
    expect(surplus[0]?.message.id).toContain('Ada 6 tagar; batasnya 3');
  });

  it('mends them', () => {
    expect(mended('L13', input('Nastar\n#nastar #kue-kering #Nastar #fyp'))).toBe(
      'Nastar\n#nastar #kuekering',
    );
    expect(mended('L13', input('#a1 #b1 #c1 #d1 #e1 #f1 #g1'))).toBe('#a1 #b1 #c1 #d1 #e1');
  });

  it('knows chained tags', () => {
    expect(tagsOf(readText('#donat#kentang')).map(({ name }) => name)).toEqual(['donat', 'kentang']);
  });
});

describe('L14 the user’s own list', () => {
  it('is empty at first, and fires on what the user puts there', () => {
    expect(found('L14', input('#valentinesday'))).toEqual([]);
    const book = ruleBook([pack({ 'blocked-hashtags': { add: ['#valentinesday'] } })]);
    expect(checkText(input('Hai #ValentinesDay'), book).some(({ rule }) => rule === 'L14')).toBe(true);
  });
});

describe('L17 mentions', () => {
  it.each([
    ['@satu @dua @tiga @empat @lima', ['@empat @lima']],
    ['@satu @dua @tiga', []],
    ['@satu @satu @satu @satu', []],
    ['roti @12.000, bolen @15.000, sus @5rb, pastel @ 4.000', []],
    ['a@x.com b@x.com c@x.com d@x.com', []],
  ])('%j', (text, expected) => {
    expect(found('L17', input(text))).toEqual(expected);
  });
});

describe('L15 bait', () => {
  it.each([
    'Like + tag 10 teman',
    'komen YES di bawah',
    'like & share ya',
    'Mention 5 bestie kamu',
    'spam ❤️ di kolom komentar',
    'Sebar ke 10 grup',
    'Yang setuju ketik SETUJU 👇',
    'Double tap kalau suka',
  ])('fires on %j', (text) => {
    expect(found('L15', input(text))).not.toEqual([]);
  });
  it.each([
    'Preloved like new, hang tag masih ada',
    'komen mau warna apa, nanti admin balas',
    'Makasih yang sudah like & share kemarin',
    'share lokasi dulu ya bun',
    'Ajak teman sekantor pesan bareng',
    'Kalian tim bubur diaduk atau tidak?',
    'Yang minat komen ukuran ya',
  ])('is silent on %j', (text) => {
    expect(found('L15', input(text))).toEqual([]);
  });
});

describe('L50 capitals', () => {
  const shout = 'DASTER RAYON LEMBUT BANGET BUNDA, silakan order';
  it('needs more than 30 % of at least 40 letters', () => {
    expect(found('L50', input(shout))).toEqual(['DASTER RAYON LEMBUT BANGET BUNDA']);
    expect(found('L50', input('READY YA KAK, GAMIS HITAM!'))).toEqual([]);
    // 12 capitals among 40 letters are 30 % and no more; 13 are.
    const letters = (capitals: number) => `${'A'.repeat(capitals)} ${'b'.repeat(40 - capitals)}`;
    expect(found('L50', input(letters(12)))).toEqual([]);
    expect(found('L50', input(letters(13)))).toEqual(['A'.repeat(13)]);
    expect(found('L50', input(`${'A'.repeat(13)} ${'b'.repeat(26)}`))).toEqual([]);
  });

  it('does not count codes, sizes, short names and addresses', () => {
    expect(
      found(
        'L50',
        input(
          'ready S M L XL XXL, COD, PO, WA, DM, TV LED, kode CB-UCHD-2M, WWW.WARUNGKU.COM ya kak bunda semua',
        ),
      ),
    ).toEqual([]);
  });

  it('is made quiet, with short forms, codes and sentence beginnings kept', () => {
    expect(
      mended('L50', input('PROMO HARI INI! GAMIS SYARI READY, ORDER VIA WA, KODE AB12, SIZE XL. COD BISA')),
    ).toBe('Promo hari ini! Gamis syari ready, order via WA, kode AB12, size XL. COD bisa');
  });
});

describe('L51 noise', () => {
  it.each([
    ['Enak!!!!', ['!!!!']],
    ['Siapa mau?????', ['?????']],
    ['murah!! lucu!! awet!!', ['!!', '!!', '!!']],
    ['murah!! lucu!!', []],
    ['Wow!!! temanya apa???', []],
    ['Masa sih?!', []],
    [`${'🔥'.repeat(10)}`, []],
    [`${'🔥'.repeat(11)}`, ['🔥']],
    ['★★★★★★★★★★★★ → • ™', []],
  ])('%j', (text, expected) => {
    expect(found('L51', input(text))).toEqual(expected);
  });

  it('counts emoji as readers see them', () => {
    const count = (text: string) => emojiOf(readText(text)).length;
    expect(count('👨‍👩‍👧‍👦👍🏽🇮🇩1️⃣❤️❤')).toBe(6);
    expect(count('Oxone™ 500 ml © 2026 #1')).toBe(0);
  });

  it('is made calm', () => {
    expect(mended('L51', input('Enak!!!! Mau????? Yuk?!?!'))).toBe('Enak! Mau? Yuk?');
    expect(mended('L51', input(`${'🔥'.repeat(10)} baris\nsatu 🌸\ndua 🌼 tiga`))).toBe(
      `${'🔥'.repeat(10)} baris\nsatu\ndua tiga`,
    );
  });
});

describe('L52 decorated letters', () => {
  it.each([
    ['𝗣𝗿𝗼𝗺𝗼 𝗕𝗿𝗼𝘄𝗻𝗶𝗲𝘀 35rb', ['𝗣𝗿𝗼𝗺𝗼 𝗕𝗿𝗼𝘄𝗻𝗶𝗲𝘀'], 'Promo Brownies 35rb'],
    ['harga 𝟖𝟓𝐫𝐛/pcs', ['𝟖𝟓𝐫𝐛'], 'harga 85rb/pcs'],
    ['ＳＡＬＥ rak', ['ＳＡＬＥ'], 'SALE rak'],
    ['ᴍᴀᴋᴇᴜᴘ wisuda', ['ᴍᴀᴋᴇᴜᴘ'], 'makeup wisuda'],
    ['ⓚⓔⓜⓔⓙⓐ', ['ⓚⓔⓜⓔⓙⓐ'], 'kemeja'],
    ['🄿🅁🄾🄼🄾 hari ini', ['🄿🅁🄾🄼🄾'], 'PROMO hari ini'],
  ])('%j', (text, pieces, plain) => {
    expect(found('L52', input(text))).toEqual(pieces);
    expect(mended('L52', input(text))).toBe(plain);
  });
  it.each(['1️⃣ Sapu 2️⃣ Pel', '🇮🇩 ① ② m² ½ 5ᵗʰ Oxone™', 'Crème brûlée 抹茶', '🅿️arkir Ⓜ️', '*tebal* _miring_'])(
    'is silent on %j',
    (text) => {
      expect(found('L52', input(text))).toEqual([]);
    },
  );
});

describe('L53 long paragraphs', () => {
  const sentence = 'Dapur kami ada di teras belakang rumah. ';
  it('fires beyond 600 characters in one line', () => {
    expect(found('L53', input('a'.repeat(600)))).toEqual([]);
    expect(found('L53', input('a'.repeat(601)))).toEqual(['a'.repeat(601)]);
    expect(found('L53', input(`${'a'.repeat(400)}\n${'a'.repeat(400)}`))).toEqual([]);
  });

  it('is broken at the ends of sentences, and left alone where there are none', () => {
    const text = mended('L53', input(sentence.repeat(20).trim()));
    expect(text.split('\n\n').join(' ')).toBe(sentence.repeat(20).trim());
    for (const paragraph of text.split('\n\n')) {
      expect(paragraph.length).toBeLessThanOrEqual(600);
      expect(paragraph.endsWith('.')).toBe(true);
    }
    expect(intoParagraphs('a'.repeat(700), 600)).toBeNull();
  });
});

describe('L54 no way to order', () => {
  it.each([
    'Bolu pandan 35rb/loyang, baru keluar oven',
    'Daster 75rb/pcs. Banyak pesanan dari Belitung',
    'Sambal roa 40rb/jar. Pesan moral: jangan makan sambil nonton horor',
    'Open PO nastar, 85rb/toples',
    'Keripik 10rb/bungkus, beli 2 gratis 1',
    'Keranjang rotan 45rb/pcs, muat HP dan botol',
    'Ready stock gamis warna sage',
    'Bolu 35rb/loyang, ready jam 5 pm',
  ])('fires on %j', (text) => {
    expect(found('L54', input(text))).toHaveLength(1);
  });
  it.each([
    'Bolu pandan 35rb/loyang. Chat ya',
    'Bolu 35rb/loyang, 0812-3456-7890',
    'Bolu 35rb/loyang, klik keranjang kuning',
    'Makasih ya kak, restock Jumat',
    'Hari ini libur dulu, besok buka lagi',
    'Bolu 35rb/loyang menurut kalian kemahalan nggak?',
    'Kalian lebih suka glasir biru atau krem?',
  ])('is silent on %j', (text) => {
    expect(found('L54', input(text))).toEqual([]);
  });
  it('is silent in listings, which have their own button', () => {
    expect(found('L54', input('Bolu 35rb/loyang', { channel: 'shopee' }))).toEqual([]);
  });
});

describe('L55 price without a unit', () => {
  it.each([
    ['keripik pisang 25rb, chat', ['25rb']],
    ['Donat Rp 4.000, bolen Rp 6.500', ['Rp 4.000']],
    ['Mukena dari 150rb jadi 115rb', ['150rb']],
    ['25rb/pcs', []],
    ['95rb per meter', []],
    ['3 bungkus 50rb', []],
    ['isi 12, 25rb', []],
    ['sebungkus 12rb', []],
    ['roti @5.000', []],
    ['serba 35rb', []],
    ['paket hemat 50rb', []],
    ['ongkir 10rb, DP 50rb', []],
  ])('%j', (text, expected) => {
    expect(found('L55', input(text))).toEqual(expected);
  });

  it('takes the volume of a bottle for a size, of a drink for the portion', () => {
    expect(found('L55', input('tumbler 2 liter 79rb', { kind: 'reseller' }))).toEqual(['79rb']);
    expect(found('L55', input('es kopi 1 liter 65rb'))).toEqual([]);
  });

  it('leaves services alone', () => {
    expect(found('L55', input('Servis kipas 50rb', { kind: 'service' }))).toEqual([]);
  });

  it('adds the record’s unit where the price is the record’s', () => {
    const product = { name: 'Nastar', price: { amount: 85_000, currency: 'IDR', unit: 'toples' } };
    expect(mended('L55', input('Nastar Rp85.000, chat ya', { product }))).toBe(
      'Nastar Rp85.000/toples, chat ya',
    );
    const finding = checkText(input('Kastengel 90rb', { product })).find(({ rule }) => rule === 'L55');
    expect(finding?.fix).toBeUndefined();
  });
});

describe('places in the text as given', () => {
  const letter = fc.constantFrom('a', 'B', '1', ' ', '\n', '𝗔', 'é', '\u200b', '🔥', 'ﬁ', '️', 'е');
  it('finds the way back from every character that is seen', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        const reading = readText(letters.join(''));
        for (let at = 0; at < reading.plain.length; at += 1) {
          const { start } = reading.toRaw(at, at + 1);
          // A ligature is several letters of the plain text and one of the given: its first is meant.
          expect(reading.toRaw(plainPlace(reading, start), plainPlace(reading, start) + 1).start).toBe(start);
        }
      }),
    );
  });

  it('never throws, whatever is written, and names places inside the text', () => {
    const MINE = /^(?:L1[3457]|L33|L35|L4|L5|length|stale|twin|two)/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { rule, start, end } of checkText(input(text)))
          if (MINE.test(rule)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
      }),
      { numRuns: 30 },
    );
  });
});
