import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const SAFE =
  'UU 8/1999 pasal 9 ayat (1) huruf j: “aman”, “tidak berbahaya”, “tanpa efek samping” tanpa keterangan lengkap';
const BODY = 'Meta, Ad Standards: Health and Wellness (27 Des 2024): menonjolkan citra diri negatif';

export default {
  'cared-for': {
    words: wordsOf(`
      bayi, baby, newborn, balita, batita, toddler, infant, kiddos, anak, anak-anak, kids, bocah, si kecil, ibu hamil, hamil, bumil, busui,
      menyusui, lansia, orang tua, remaja, dewasa, penderita, pasien, diabetes, kulit, kulit sensitif, sensitif, wajah,
      muka, bibir, mata, gigi, gusi, mulut, rambut, kulit kepala, kepala, kuku, tangan, badan, tubuh, lambung, perut,
      pencernaan, usus, ginjal, jantung, hati, maag, asam lambung, paru, kesehatan, janin, asi, kewanitaan, ketiak,
      tenggorokan, manusia, keluarga, semua umur, semua kalangan, segala usia, semua usia, pemakaian jangka panjang, jangka panjang,
      pemula, kucing, anjing, anabul, hewan, peliharaan, semua jenis kulit, alergi, eksim, pernapasan, sperma`),
    source: SAFE,
    checked,
  },
  'safe-uses': {
    words: wordsOf(`
      dikonsumsi, konsumsi, dimakan, diminum, dipakai, digunakan, dioles, dioleskan, digigit, dijilat, ditelan, tertelan,
      dihirup, terhirup, disantap, makan, minum, digigit-gigit`),
    source: SAFE,
    checked,
  },
  'body-parts': {
    words: wordsOf(`
      kulit, muka, wajah, badan, tubuh, perut, paha, lengan, betis, ketiak, selangkangan, leher, bibir, gigi, pipi, dagu,
      hidung, jidat, pinggang, pinggul, bokong, pantat, payudara, dada, tangan, kaki, siku, lutut, jerawat, jerawatan,
      flek, komedo, selulit, keriput, kerutan, stretch mark, bekas luka, lemak, bb, berat badan, gendut, gemuk, buncit,
      kurus, langsing, kusam, burik, dekil, glowing, body, bopeng, bruntusan, beruntusan, ketombe, bau badan, bau mulut,
      daki, jerawat batu, uban, botak, gosong, belang`),
    source: BODY,
    checked,
  },
  'shame-words': {
    words: wordsOf(`
      malu, minder, insecure, tidak pede, tidak pd, tidak percaya diri, kurang pede, kurang percaya diri, diejek,
      dihina, diledek, dibully, dikatain, dijauhin, dijauhi, ditinggal suami, suami lirik, suami berpaling, jijik,
      ilfeel, sedih lihat, stres lihat, benci lihat, bikin bete lihat, rendah diri`),
    source: BODY,
    checked,
  },
  'ugly-words': {
    words: wordsOf(
      'jelek, burik, dekil, buluk, gosong, kucel, butek, buruk rupa, menjijikkan, belang, bopeng, kumel',
    ),
    source: BODY,
    checked,
  },
  'hoped-results': {
    words: wordsOf(`
      putih, cerah, cerahan, glowing, mulus, halus, kinclong, bersih, kurus, langsing, gemuk, berisi, tinggi, panjang,
      lebat, hilang, sembuh, mancung, tirus, kencang, bening, cantik, awet muda, turun, naik, lancar, mahir, jago, fasih,
      hafal, lulus, lolos, kaya, cuan, balik modal, untung, laku, rontok berhenti, tumbuh, rata, kempes, singset,
      sixpack, jerawat hilang, flek hilang, memutih, mencerahkan, memutihkan, mengecil, membesar, rapat, bebas jerawat,
      naik kelas, pintar, ranking, viral, closing`),
    source: 'UU 8/1999 pasal 9 ayat (1) huruf k; PerBPOM 3/2022: hasil mutlak atau instan',
    checked,
  },
  'auto-technical': {
    words: wordsOf(`
      focus, fokus, lock, off, on, shutoff, shut, cut, stop, start, reverse, level, cad, repeat, detailing, detail,
      glass, care, debit, debet, gate, chess, clean, cleaning, reply, balas, open, fold, lipat, part, parts, spare,
      sparepart, timer, rotate, pilot, tune, save, backup, sync, update, zoom, power, sleep, restart, flash, iso, mode,
      correct, play, pause, dimming, sensor, feed, feeding, pump, flush, brightness, repair, service, servis, cool,
      refill, post, posting, followers, follow, like, dm, generate, darkness, darkening, welding, ac, matic, mobil,
      motor, sealing, defrost, retract, charging, charge, rewind, connect, pairing, inflate, adjust, approve, draft,
      2000, cancel, reject, confirm, record, scan, roll, loading, boy, bot, click, clicker, crop, caption`),
    source: 'Istilah teknis dengan “auto” (bukan janji)',
    checked,
  },
} satisfies Record<string, BuiltInList>;
