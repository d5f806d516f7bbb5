import type { Hit } from '../rule';
import { nearbyText, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has } from './pattern';

const ORDER = '(?:ke-?)?(?:1|satu|pertama)';
/** "sebelum", "hari ke-1", "dulu": how the body was. */
const SURELY_EARLIER = `sebelum(?:nya)?|sblm|before`;
const EARLIER = `${SURELY_EARLIER}|belum|dulu(?:nya)?|awal(?:nya)?|semula|tadinya|kemarin|(?:hari|minggu|bulan|tahun|pekan) (?:lalu|kemarin|${ORDER})|day 1|week 1`;
const LATER = `sesudah(?:nya)?|setelah(?:nya)?|stlh|ssdh|after|sekarang|kini|kemudian|(?:hari|saat) ini|(?:hari|minggu|bulan|pekan) ke-?\\d+|(?:day|week) \\d+`;
const stretch = (from: string): RegExp => fixed(`${B}(?:${from})${E}[^\\n.!?]{1,90}?${B}(?:${LATER})${E}`);
const SURE = stretch(SURELY_EARLIER);
const ANY = stretch(EARLIER);
/** Two pictures beside each other, or one after the other. */
const PICTURE = '(?:slide|foto|poto|gambar|pic|photo|video|vidio|halaman)(?:nya)?';
const PAIR = new RegExp(
  `${B}(?:kiri${E}.*${B}kanan|kanan${E}.*${B}kiri|atas${E}.*${B}bawah|left${E}.*${B}right|${PICTURE} ${ORDER}${E}.*${B}(?:${PICTURE} )?(?:ke-?)?(?:2|dua|kedua|berikutnya|terakhir))${E}`,
);
const TURNED = new RegExp(`${B}(?:geser|swipe|slide)${E}`);
const SEEN = new RegExp(
  `${B}(?:${PICTURE}|geser|swipe|bukti|testi|testimoni|progres|progress|perbandingan|transformasi|(?:ke)?beda(?:an)?(?:nya)?|perbedaan(?:nya)?|perubahan(?:nya)?)${E}`,
);

/** Pictures of a body as it was and as it became, told in words: "foto kiri sebelum, kanan sesudah". */
export function toldPictures(claims: ClaimText, body: RegExp, things: RegExp): Hit[] {
  return [SURE, ANY].flatMap((regex) =>
    [...claims.text.matchAll(regex)]
      .filter(({ index }) => {
        const sentence = sentenceText(claims, index);
        const paired = PAIR.test(sentence);
        const about = paired && !has(body, sentence) ? nearbyText(claims, index) : sentence;
        if (has(things, about) || !has(body, about)) return false;
        return paired || (regex === SURE ? SEEN : TURNED).test(sentence);
      })
      .map(({ 0: text, index }) => claims.hit(index, index + text.length)),
  );
}
