import { hitsOf, wordsOf } from '../form/seek';
import { remembered } from '../memo';
import type { Hit, WordList } from '../rule';
import { defineRule } from '../rule';

/** Without one of these nothing can be bait. */
const TRIGGERS =
  'like likes lik komen koment comment coment komentar ketik tulis tag mention colek tandai sebut share bagikan bagiin sebarkan repost tap spam up follow sebar sebarin absen vote dobel double klik love like2 komen2 komennya follback'.split(
    ' ',
  );

const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';
const FRIENDS =
  '(?:teman|temen|tmn|temenmu|temanmu|teman2|temen2|bestie|besti|sahabat|sohib|pasangan|pacar|gebetan|crush|doi|ayang|suami|istri|orang|org|akun|friends?|grup|group|gc)';
const COUNT =
  '(?:\\d{1,3}|satu|dua|tiga|empat|lima|sepuluh|semua|sebanyak[ -]?banyak(?:nya)?|sebanyak2nya|banyak)';
const ACTS =
  '(?:like|likes|share|bagikan|bagiin|komen|comment|coment|follow|subscribe|subs|save|simpan|repost|tag|love|sebar(?:kan)?)';
const JOIN =
  '(?:\\s?[,&+/]\\s?(?:dan |dn |and )?|\\s(?:dan|dn|and|n|plus|terus|trus|trs|lalu|sama|serta|juga)\\s|\\s?[\\p{Extended_Pictographic}]{1,3}\\s?,?\\s?(?:dan )?)';

const PATTERNS = [
  // Tag, mention or fetch friends: "tag 10 teman", "mention 5 bestie kamu", "share ke 3 grup".
  `${START}(?:tag|mention|colek|tandai)(?:in|kan)?\\s(?:min(?:imal)?\\.?\\s)?(?:${COUNT}\\s(?:orang\\s)?)?${FRIENDS}(?:[ -]?${FRIENDS})?${END}(?![ -]?(?:juga|lain|kami)\\b)`,
  `${START}(?:share|bagikan|bagiin|sebar(?:kan|in)?|repost)\\s(?:postingan(?:nya)? (?:ini )?|post ini |video ini |ini )?(?:ke|kepada|di)\\s(?:min(?:imal)?\\.?\\s)?${COUNT}\\s(?:orang\\s)?${FRIENDS}${END}`,
  // Two acts in a row: "like & share", "klik like, bagikan, dan komen".
  `${START}(?:klik |kasih |jangan lupa |jgn lupa )?${ACTS}(?:nya)?${JOIN}(?:jangan lupa |jgn lupa |klik )?${ACTS}(?:nya)?${END}(?!\\s?(?:lokasi|loc|new|kontak|nomor|alamat|katalog|voice))`,
  `${START}(?:like|likes|komen|komennya|comment|share|komentar|spam)\\s(?:yang |yg )?(?:se-?banyak(?:[ -]?banyak(?:nya)?|2(?:nya)?|nya)|ter-?banyak|paling banyak|paling rame)`,
  `${START}(?:komen|komennya|komentar|like|share)(?:nya)?\\s(?:ter-?banyak|paling banyak|yang paling rame)`,
  `${START}(?:spam|banjiri|penuhi|ramein|ramaikan)\\s(?:like|love|komen|kolom|emot|emoji|[\\p{Extended_Pictographic}])`,
  `${START}(?:double|dobel|doubel)[ -]?tap${END}`,
  `${START}(?:tanpa|sebelum|ga|gak|nggak|ngga|tidak|belum|blm|harus|wajib)\\s(?:kasih |klik |nge)?like${END}`,
  `${START}(?:like|love)\\s(?:dulu|kalau|kalo|klo|kl|jika|bila|if|yang banyak|postingan ini|post ini|video ini|foto ini)${END}`,
  `${START}(?:klik|tekan|pencet|kasih)\\s(?:tombol\\s)?(?:like|love)${END}(?!\\s(?:toko|produk))`,
  `${START}\\d\\s?(?:like|share|komen)\\s?=`,
  // "follow akun ini + like 3 postingan", "share ke story & tag 2 akun".
  `${START}(?:like|share|repost|follow|komen)\\s[^.!?\\n]{1,25}\\s?[+&,]\\s?(?:dan |lalu |terus )?(?:tag|mention|like|share|repost)${END}(?!\\s(?:kami|toko|@|lokasi|new|kontak))`,
  `${START}(?:like|share)\\s(?:minimal )?\\d{1,2}\\s(?:postingan|post|foto|video|konten)`,
  `${START}absen\\s(?:dulu |yuk |dong )?(?:di (?:kolom )?kom|kota|nama|pakai|pake)`,
  `${START}(?:tinggalkan|tinggalin|ninggalin)\\s(?:jejak|like|love)`,
  `${START}(?:share|bagikan|sebarkan|komen)\\s(?:ini )?sebanyak (?:mungkin|yang)`,
  `${START}up\\s(?:sampe|sampai|smp|terus|trus|sampek)\\s[^\\n.!?]{0,20}(?:komen|comment|up)`,
  `${START}(?:follow|like)\\s(?:for|4)\\s?(?:follow|like|back)`,
];
const BAIT = new RegExp(PATTERNS.join('|'), 'gu');

/** "komen YES", "ketik "aku mau" di kolom komentar"; "komen mau warna apa" asks something and is none. */
const answers = remembered(
  (list: WordList) =>
    new RegExp(
      `${START}(?:komen|koment|comment|coment|komentar|ketik|tulis|ketikkan|tuliskan)(?:in|kan)?\\s(?:kata |dengan |pakai |pake )?(?:(["'“*(])(?:${list.source})["'”*)]|(?:${list.source})(?=\\s*(?:[.!,\\n👇⬇🙋🙌❤🔥]|$|(?:di|dibawah|ya|yaa|yuk|dong|kalau|kalo|klo|kl|jika|biar|supaya|sebanyak|terus|trus|nanti|kak|bun|gaes|guys|bestie)${END})))|${START}(?:komen|comment|ketik|tinggalkan|kasih)\\s?(?:emoji|emot|[❤🔥😍🙋🙌👍💯🤍]+)`,
      'gu',
    ),
);

/** Thanks for what was done, and what is done for an order, ask for no reach. */
const INNOCENT =
  /(?:makasih|makasi|terima ?kasih|thanks|thank you|thx|(?:sdh|sudah|udah|udh|telah|rajin|selalu)\s(?:nge|mau )?)[^.!?\n]{0,25}$/u;

export default defineRule({
  id: 'L15',
  severity: 'info',
  name: { id: 'Pancingan like dan komentar', en: 'Bait for likes and comments' },
  message: {
    id: 'Ajakan like, tag atau komen massal membuat kiriman kurang disebarkan. Ajukan pertanyaan sungguhan saja.',
    en: 'Asking for likes, tags or set comments makes a post travel less. Ask a real question instead.',
  },
  source: 'Pengetahuan umum: Meta menurunkan kiriman yang memancing reaksi',
  certainty: 'D',
  checked: '2026-11-20',
  lists: ['bait-answers'],
  find: ({ reading, words }) => {
    const present = wordsOf(reading);
    if (!TRIGGERS.some((word) => present.has(word))) return [];
    const text = reading.plain;
    return [...hitsOf(text, BAIT), ...hitsOf(text, answers(words('bait-answers')))]
      .filter(({ start }) => !INNOCENT.test(text.slice(Math.max(0, start - 60), start)))
      .toSorted((a, b) => a.start - b.start)
      .filter((hit, index, all) => index === 0 || hit.start >= (all[index - 1] as Hit).end);
  },
});
