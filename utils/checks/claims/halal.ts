import type { Hit, RuleContext } from '../rule';
import { before, denied, sentenceText } from './around';
import type { ClaimText } from './claim-text';
import { B, E, fixed } from './pattern';

const HALAL = fixed(
  `${B}(?:halal|kehalalan|halalan|halalnya|halalan ?thoyyiban|halalan ?toyyiban)(?:nya|lah|kah)?${E}`,
);
/** Vowel marks and the stretching line of Arabic. */
const MARK = '[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670]*';
const HA = '[\\u062d\\ufea1-\\ufea4]';
const LAM = '[\\u0644\\ufedd-\\ufee0]';
const ALIF = '[\\u0627\\ufe8d\\ufe8e]';
/** The word in Arabic (also in the letters' joined forms), Chinese, Korean, Japanese, Thai, Cyrillic, and "7alal". */
const FOREIGN = fixed(
  `${HA}${MARK}(?:${LAM}${MARK}${ALIF}|[\\ufefb\\ufefc])${MARK}${LAM}|清真|哈拉|할랄|ハラール|ハラル|ฮาลาล|[xх][aа]л[aая]+л|${B}7alal${E}`,
);
const FOREIGN_DENIAL =
  /(?:غير|ليس|ليست|لا|حرام|非|不是|비|ノン|ไม่|не|(?<![a-z])(?:tidak|bukan|belum|non|no|not|tanpa))[ -]*(?:ال)?$/;
const FOREIGN_TOGETHER = /^[ -]{1,2}(?:ب|bi)/;

/** A halal certificate's number: "ID" and digits. */
const NUMBER = /(?<![a-z0-9])id[ .:-]{0,2}\d(?:[ .-]?\d){7,}(?!\d)/;
/** "rezeki halal", "jualan yang halal": how money is earned. */
const EARNING =
  /(?<![a-z])(?:rezeki|rejeki|rizki|rezki|rizqi|nafkah|uang|duit|cuan|penghasilan|usaha|kerja|kerjaan|pekerjaan|jalan|jualan|cara|bisnis|income|mencari|cari|gaji|dagang|hasil|pinjaman|modal|harta|sumber)(?:nya)?(?: yang| paling| dan| & berkah|-halal)? (?:yang )?$/;
/** Help with the certificate is no claim. */
const HELP =
  /(?<![a-z])(?:jasa|urus|ngurus|mengurus|pengurusan|bantu|daftar|pendaftaran|pendamping|pendampingan|konsultasi|pelatihan|biaya|cara)(?![a-z])/;
const WEDDING =
  /(?<![a-z])(?:nikah|menikah|pernikahan|lamaran|lamar|akad|pengantin|mempelai|jodoh|ayang|calon|pacar|pacaran|pasangan|seserahan|mahar|sah|undangan|wedding|cincin|suami|istri|hubungan|otw|menuju|yuk jadi)(?![a-z])/;
const EATEN =
  /(?<![a-z])(?:makan|makanan|ayam|daging|sapi|bahan|sertifikat|mui|menu|masak|masakan|katering|catering|resep|kue|snack|logo|bpjph|produk)(?![a-z])/;
const TOGETHER = /^[ -]{1,2}(?:bi|bil|bihalal|bi-halal)(?![a-z])|^ ?bihalal/;
const LACKING = /^(?:nya)? (?:belum|tidak) ?(?:ada|punya|keluar|jadi|terbit)?/;

/** "halal" as a claim, where no certificate's number stands in the text or the record. */
export function halal(claims: ClaimText, { product, kind }: RuleContext): Hit[] {
  if (product?.permits?.halal || NUMBER.test(claims.text)) return [];
  const foreign = [...claims.text.matchAll(FOREIGN)].flatMap(({ 0: word, index }) =>
    FOREIGN_DENIAL.test(claims.text.slice(Math.max(0, index - 12), index)) ||
    FOREIGN_TOGETHER.test(claims.text.slice(index + word.length))
      ? []
      : [claims.hit(index, index + word.length)],
  );
  const latin = [...claims.text.matchAll(HALAL)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const ahead = before(claims, index);
    const next = claims.text.slice(end, end + 24);
    if (TOGETHER.test(next) || /bi[ -]?l?[ -]?$/.test(ahead.slice(-4))) return [];
    if (denied(claims, index, 1) || EARNING.test(ahead) || (kind === 'service' && HELP.test(ahead)))
      return [];
    if (
      /(?<![a-z])(?:tidak|belum|bukan|tanpa)(?: \w+)? (?:ada|punya|memiliki|ber)? ?(?:sertifikat|bersertifikat|label|logo|berlabel|berlogo|dijamin|tergolong|termasuk|makanan|produk|menu) $/.test(
        ahead,
      )
    )
      return [];
    if (/(?<![a-z])(?:sertifikat|label|logo|sertifikasi) $/.test(ahead) && LACKING.test(next)) return [];
    const sentence = sentenceText(claims, index);
    if (kind !== 'food' && WEDDING.test(sentence) && !EATEN.test(sentence)) return [];
    return [claims.hit(index, end)];
  });
  return [...latin, ...foreign];
}
