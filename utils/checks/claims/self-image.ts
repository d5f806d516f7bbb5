import type { Hit, RuleContext } from '../rule';
import { after, before, denied, nearbyText, previousText, sentenceText } from './around';
import { toldPictures } from './before-after';
import type { ClaimText } from './claim-text';
import { B, E, fixed, has, pattern, SP, within } from './pattern';

const WORD = (words: string): string => `${B}(?:${words})(?:nya|mu|ku|an)?${E}`;
const UGLY = (ugly: string): string =>
  `${B}(?:kulit|muka|wajah|badan|tubuh|perut|ketiak|bibir|gigi|leher|paha|lengan|body|tampang|penampilan)(?:mu|nya|ku| kamu| kita)?${SP}(?:yang |makin |masih |udah |sudah |jadi |terlihat |kelihatan |keliatan |tampak |bikin |dan |item |hitam |gelap |kusam |bau |kok |emang |gitu |itu |lagi |lo |lu |penuh |banget )*(?:${ugly}|gendut|buncit)${E}|${B}(?:masih|kok|udah|sudah|makin|tambah|jadi|kenapa|gara-gara)${SP}(?:${ugly})${SP}(?:[a-z]+${SP})?(?:kulit|muka|wajah|badan|tubuh|perut|ketiak|leher)(?:mu|nya)?${E}`;
/** "malu bertanya", "putri malu", "malu-malu kucing": nothing about the body. */
const NO_SHAME =
  /(?<![a-z])(?:putri|jangan|tidak|usah|tanpa|ga|kucing|malu-)(?: usah| perlu| pernah| harus| bikin| buat| akan)? $/;
const NO_SHAME_AFTER =
  /^(?:-malu|-maluin| (?:tanya|bertanya|nanya|nawar|order|chat|dm|pesan|beli|mampir|minta|ngaku|coba|untuk|buat tanya))/;
/** "jangan minder ya Kak, semua badan cantik" consoles; with a blemish in the sentence it is the old song. */
const COMFORT =
  /(?<![a-z])(?:jangan|usah|stop|tidak perlu|tidak harus|gausah)(?: (?:pernah|merasa|sampai|lagi|bikin))? $/;
const RUN =
  /(?<![a-z])(?:jerawat\w*|kusam|dekil|burik|flek|gendut|gemuk|buncit|bau|hitam|item|ketombe|botak|kuning|selulit|keriput|jelek|bopeng|bruntusan|lemak|gelap|komedo|bekas|belang|kering|ketiak|ketek|krim|serum)(?![a-z])/;
const BEFORE_AFTER = fixed(
  `${B}(?:before ?(?:[-/&,]|and|n|dan|vs|dibanding|x|ke)? ?after(?:nya|ku|mu)?|b ?[/&] ?a|sebelum ?(?:[-/&]|dan|vs|dibanding|n)? ?(?:sesudah|setelah)(?:nya)?|before|sblm ?(?:[-/&]|dan)? ?(?:ssdh|stlh))${E}`,
);
const SHOWN =
  /(?<![a-z])(?:foto|lihat|liat|swipe|geser|hasil|bukti|testi|testimoni|perbandingan|pemakaian|pakai|progress|slide)(?:nya)?(?![a-z])/;
const OTHER_THINGS =
  /(?<![a-z])(?:cuci|dicuci|meja|lemari|rak|pintu|pagar|teras|kayu|dipernis|kain|celup|dicelup|dicat|sepatu|sofa|karpet|kasur|springbed|dapur|renovasi|rumah|kamar|ruang|taman|ac|helm|mobil|motor|tas|jok|kursi|lantai|keramik|tembok|dinding|cat|furniture|mebel|servis|service|laptop|hp|layar|baju|jaket|permak|vermak|kebun|kolam|panci|wajan|makan|edit|foto produk|logo|desain|resep|masak|adonan|oven|jahit|bordir|kado|buket|toilet|kaca|ban|boneka)(?:nya)?(?![a-z])/;
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

/** Said to people whose looks are run down: nobody will have them, everybody runs or laughs. */
const SCORN = fixed(
  `${B}(?:(?:siapa|sopo|saha|sape|mana)(?: ada)?(?: (?:cowok|cewek|orang|pria|wanita|laki|suami))?(?: juga| sih)? (?:yang )?(?:(?:mau|gelem|daek|suka|sudi|betah|tahan)(?: lagi| sih)? (?:sama|ama|dengan|dekat|deket|nempel|ngelirik|melirik|noleh|jadian|nikah|pacaran|meluk|peluk|duduk|gandeng|mendekat|naksir)|naksir|betah|ngelirik|melirik)|(?:cowok|cewek|pria|wanita|laki|laki-laki) mana (?:yang )?(?:mau|suka|betah|sudi|naksir|tahan)|(?:tidak|tak|mustahil|jangan harap|jangan ngarep|jangan mimpi|boro-boro|mana mungkin|mana bisa) ?(?:bakal|akan|mungkin|bisa|ada yang|pernah|usah|ngarep|dapat|mau|sudi)?(?: bakal| akan| ada yang| yang)? ?(?:dilirik|ditaksir|dinikahi|dilamar|disayang|dipeluk|didekati|dideketin|digandeng|ditoleh|punya pacar|dapat jodoh|dapat pacar|dapet pacar|laku-laku|naksir|ngelirik|melirik|noleh|mendekat|deketin|senyum|selfie|nongol)|(?:bikin|buat|bikin [a-z]+|membuat [a-z]+|sampai|pada|langsung|auto|semua|orang) (?:ilfil|ilfeel|illfeel|jijik|kabur|mual|muntah|mau muntah|minder|males dekat|malas dekat|males deket|lari terbirit|tutup hidung|pingsan)|(?:suami|pacar|gebetan|istri|doi|cowok|mantan|laki|bojo|ayang|crush|pasangan|calon mertua|mertua|mertuo|salaki|temen|teman|orang)(?:mu|nya|e|ku)? (?:[a-z]+ )?(?:kabur|lari|berpaling|melirik|ngelirik|lirik|selingkuh|ninggalin|jijik|ilfil|ilfeel|pindah hati|tidak betah|cari yang|nyari yang|ogah|tutup hidung|ketawa|menjauh|ngejauh)|(?:ditinggal|ditinggalin|diputusin|diselingkuhi|dicuekin|diketawain|ditertawakan|dikatain|dihujat|dihina|disindir|digunjing|dipandang sebelah mata|diomongin)(?![a-z])|(?:bahan|jadi) (?:tertawaan|ketawaan|ejekan|olokan|bully|gunjingan|omongan)|ngaca(?! ini| lagi)|berkaca dulu|tidak usah (?:senyum|selfie|nongol|keluar rumah|pakai)|(?:iyuh|iuh|iuw|iyuw|eww|ewh|ewwh|huek|hoek|yuck|amit-amit|jijay)|(?:tidak|kurang|kelihatan tidak|jadi tidak) (?:menarik|sedap dipandang|enak dipandang|enak diliat|enak dilihat|cantik|ganteng)|jomblo (?:terus|abadi|seumur|selamanya|mulu|akut)|perawan tua|bujang lapuk|tidak laku-laku|malu-maluin|memalukan|kok (?:masih )?(?:pede|pd)|masih (?:pede|berani|pd) (?:pakai|keluar|selfie|ketemu|jalan|dekat)|nobody (?:likes|wants|loves|dates)|who (?:would|will|wants to) (?:want|date|love|marry)|no one (?:likes|wants|loves)|gross|ewww*|tidak (?:payu|laku) (?:rabi|kawin|nikah)|tidak (?:pantes|pantas|layak) (?:pakai|tampil|dilihat))${E}`,
);
const LOOKS = (looks: string, body: string): string => `${B}(?:${looks}|${body})(?:nya|mu|ku|an|e|lu)?${E}`;
/** "muka kayak parutan", "paha segede gajah", "ketek bau terasi". */
const LIKENED = (body: string, likenesses: string): string =>
  `${B}(?:${body}|rambut|irenge|awak|rai|raine|kulite|bau(?:nya)?|mata)(?:nya|mu|ku|e|lu)?(?:${SP}[a-z0-9]+){0,3}?${SP}(?:(?:udah |sudah )?(?:kayak|kaya|kyk|kek|kyak|seperti|macam|macem|koyo|siga|kawas|jiga|kados|bantuak|mirip|ibarat|laksana|persis|bak|like)(?: orang| anak| habis| kulit| seekor)?|se(?:gede|besar|lebar|hitam|item|kasar|bau|keriput|gendut)|bau)[ -](?:a )?(?:${likenesses})${E}`;
/** "istri kucel", "cewek gendut". */
const RUN_DOWN = (ugly: string): string =>
  `${B}(?:istri|cewek|cewe|cowok|cowo|bini|suami|pacar|janda|gadis|perempuan|wanita|emak-emak|ibu-ibu|cewek-cewek)(?:mu|nya)?${SP}(?:yang |masih |makin |kok |udah |sudah |jadi |item |hitam |gemuk |dan |kamu )*(?:${ugly}|bau ketek|bau badan|gembrot)${E}`;

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
    ...all(SCORN)
      .filter((found) => scorned(claims, found, pattern(LOOKS, words('scorned-looks'), words('body-parts'))))
      .map(hit),
    ...all(pattern(LIKENED, words('body-parts'), words('mocking-likenesses')))
      .filter(
        (found) =>
          context.kind !== 'food' &&
          !TOY.test(before(claims, found.index)) &&
          !denied(claims, found.index, 2) &&
          !/(?<![a-z])(?:tidak|bukan|jangan|cegah|biar) /.test(found[0]),
      )
      .map(hit),
    ...all(pattern(RUN_DOWN, words('ugly-words')))
      .filter((found) => !denied(claims, found.index, 2))
      .map(hit),
    ...all(CHANGED).map(hit),
    ...all(pattern(WORD, words('shame-words')))
      .filter((found) => ashamed(claims, found, body))
      .map(hit),
    ...all(BEFORE_AFTER)
      .filter((found) => ofBody(claims, found, body))
      .map(hit),
    ...(context.kind === 'food' ? [] : toldPictures(claims, body, OTHER_THINGS)),
    ...all(FAT)
      .filter((found) => ofPeople(claims, found))
      .map(hit),
  ];
}

/** Whether the scorn is for looks, and not for a taste or a thing. */
function scorned(claims: ClaimText, { index }: RegExpExecArray, looks: RegExp): boolean {
  const sentence = sentenceText(claims, index);
  if (TOY.test(sentence) || OTHER_THINGS.test(sentence)) return false;
  return has(looks, sentence) || has(looks, previousText(claims, index));
}

function ashamed(claims: ClaimText, { 0: word, index }: RegExpExecArray, body: RegExp): boolean {
  if (
    /^malu/.test(word) &&
    (NO_SHAME.test(before(claims, index)) || NO_SHAME_AFTER.test(claims.text.slice(index + word.length)))
  )
    return false;
  if (COMFORT.test(before(claims, index)) && !has(RUN, sentenceText(claims, index))) return false;
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
