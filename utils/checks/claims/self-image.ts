import type { Hit, RuleContext } from '../rule';
import { after, before, denied, nearbyText, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP, within } from './pattern';

const WORD = (words: string): string => `${B}(?:${words})(?:nya|mu|ku|an)?${E}`;
const UGLY = (ugly: string): string =>
  `${B}(?:kulit|muka|wajah|badan|tubuh|perut|ketiak|bibir|gigi|leher|paha|lengan|body|tampang|penampilan)(?:mu|nya|ku| kamu| kita)?${SP}(?:yang |makin |masih |udah |sudah |jadi |terlihat |kelihatan |keliatan |tampak |bikin |dan )*(?:${ugly}|gendut|buncit)${E}|${B}(?:masih|kok|udah|sudah|makin|tambah|jadi|kenapa|gara-gara)${SP}(?:${ugly})${SP}(?:[a-z]+${SP})?(?:kulit|muka|wajah|badan|tubuh|perut|ketiak|leher)(?:mu|nya)?${E}`;
/** "malu bertanya", "putri malu", "malu-malu kucing": nothing about the body. */
const NO_SHAME =
  /(?<![a-z])(?:putri|jangan|tidak|usah|tanpa|ga|kucing|malu-)(?: usah| perlu| pernah| harus| bikin| buat| akan)? $/;
const NO_SHAME_AFTER =
  /^(?:-malu|-maluin| (?:tanya|bertanya|nanya|nawar|order|chat|dm|pesan|beli|mampir|minta|ngaku|coba|untuk|buat tanya))/;
const BEFORE_AFTER = fixed(
  `${B}(?:before ?(?:[-/&,]|and|n|dan|vs|dibanding|x|ke)? ?after(?:nya|ku|mu)?|b ?[/&] ?a|sebelum ?(?:[-/&]|dan|vs|dibanding|n)? ?(?:sesudah|setelah)(?:nya)?|before|sblm ?(?:[-/&]|dan)? ?(?:ssdh|stlh))${E}`,
);
const SHOWN =
  /(?<![a-z])(?:foto|lihat|liat|swipe|geser|hasil|bukti|testi|testimoni|perbandingan|pemakaian|pakai|progress|slide)(?:nya)?(?![a-z])/;
const OTHER_THINGS =
  /(?<![a-z])(?:cuci|sepatu|sofa|karpet|kasur|springbed|dapur|renovasi|rumah|kamar|ruang|taman|ac|helm|mobil|motor|tas|jok|kursi|lantai|keramik|tembok|dinding|cat|furniture|mebel|servis|service|laptop|hp|layar|baju|jaket|permak|vermak|kebun|kolam|panci|wajan|makan|edit|foto produk|logo|desain|resep|masak|adonan|oven|jahit|bordir|kado|buket|toilet|kaca|ban|boneka)(?:nya)?(?![a-z])/;
const FAT = fixed(`${B}(?:gendut|buncit|gembrot|gemuk|endut)(?:an|nya)?${E}`);
const PEOPLE =
  /(?<![a-z])(?:cewek|cowok|wanita|pria|perempuan|laki|ibu-ibu|emak|kamu|kakak|badan|perut|tubuh|istri|suami|pacar|diet|langsing|kurus|lemak|timbangan|berat badan|bb)(?![a-z])/;
const STILL =
  /(?<![a-z])(?:masih|makin|tambah|kelihatan|keliatan|terlihat|tampak|takut|merasa|ngerasa|dibilang|dikatain|biar tidak|agar tidak|tidak|udah|sudah|dulu|kok|jadi|capek|bosan|bosen|benci)(?: \w+)? $/;
const WELCOME =
  /(?<![a-z])(?:muat|cocok|bisa|pas|size|ukuran|jumbo|ready|all ?size|bb|untuk (?:yang )?badan|buat (?:yang )?badan)(?![a-z])/;
const TOY =
  /(?<![a-z])(?:boneka|kucing|panda|sapi|ikan|ayam|babi|bebek|anjing|hamster|cimol|cilok|cireng|risol|donat|bakpao|pastel|lumpia|tahu|bakso|cumi|cabe|tas|dompet|botol|toples|pot|kaktus|sukulen|gelas|mug|bantal|guling|pensil|lilin|jari|isinya|isi|porsi|roti|kue|dimsum|pempek|celengan|amigurumi|rajut|bayi|pipi|benang|gantungan|mangga|durian)(?:nya)?(?![a-z])/;
const CHANGED = fixed(
  `${B}(?:dulu(?:nya)?|dari|sebelumnya|awalnya|tadinya)${SP}(?:aku |saya |kulit |muka |wajah |badan |perut |yang )*(?:gendut|gemuk|buncit|burik|dekil|kusam|jerawatan|jelek|item|hitam|gosong|bruntusan)${within(4)}(?:sekarang|jadi|kini|berubah|auto)${E}`,
);

/** Words that make people ashamed of their bodies, or show a body before and after. */
export function selfImage(claims: ClaimText, context: RuleContext): Hit[] {
  const { words } = context;
  const body = pattern(WORD, words('body-parts'));
  const all = (regex: RegExp) => [...claims.text.matchAll(regex)];
  const hit = ({ 0: text, index }: RegExpExecArray) => claims.hit(index, index + text.length);
  return [
    ...all(pattern(UGLY, words('ugly-words')))
      .filter(
        (found) =>
          !denied(claims, found.index, 1) &&
          !WELCOME.test(before(claims, found.index)) &&
          !TOY.test(sentenceText(claims, found.index)),
      )
      .map(hit),
    ...all(CHANGED).map(hit),
    ...all(pattern(WORD, words('shame-words')))
      .filter((found) => ashamed(claims, found, body))
      .map(hit),
    ...all(BEFORE_AFTER)
      .filter((found) => ofBody(claims, found, body))
      .map(hit),
    ...all(FAT)
      .filter((found) => ofPeople(claims, found))
      .map(hit),
  ];
}

function ashamed(claims: ClaimText, { 0: word, index }: RegExpExecArray, body: RegExp): boolean {
  if (
    /^malu/.test(word) &&
    (NO_SHAME.test(before(claims, index)) || NO_SHAME_AFTER.test(claims.text.slice(index + word.length)))
  )
    return false;
  if (has(body, sentenceText(claims, index))) return true;
  return has(body, nearbyText(claims, index)) && !OTHER_THINGS.test(sentenceText(claims, index));
}

function ofBody(claims: ClaimText, { 0: word, index }: RegExpExecArray, body: RegExp): boolean {
  const sentence = sentenceText(claims, index);
  if (OTHER_THINGS.test(sentence) || !has(body, sentence)) return false;
  if (word === 'before') return /(?<![a-z])after(?![a-z])/.test(sentence);
  return !word.startsWith('sebelum') || SHOWN.test(sentence);
}

function ofPeople(claims: ClaimText, { 0: word, index }: RegExpExecArray): boolean {
  const sentence = sentenceText(claims, index);
  const close = before(claims, index).slice(-20) + word + after(claims, index + word.length).slice(0, 12);
  if (TOY.test(close) || WELCOME.test(sentence)) return false;
  if (word.startsWith('gemuk'))
    return /(?<![a-z])(?:masih|makin|takut|dibilang|dikatain|kelihatan|keliatan|merasa|ngerasa) $/.test(
      before(claims, index),
    );
  return (
    STILL.test(before(claims, index)) || PEOPLE.test(close) || (PEOPLE.test(sentence) && !TOY.test(sentence))
  );
}
