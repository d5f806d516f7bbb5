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
  'body-treatments': {
    words: wordsOf(`
      sulam alis, sulam bibir, microblading, eyelash, eyelash extension, lash lift, bulu mata, extension bulu mata, facial, totok,
      totok wajah, tindik, piercing, bekam, kerokan, kerik, pijat, pijet, massage, urut bayi, tukang urut, akupuntur, akupunktur,
      suntik, suntik putih, infus whitening, infus vitamin, filler, botox, botoks, laser wajah, hapus tato, tato, tattoo,
      behel, kawat gigi, veneer, bleaching gigi, scaling gigi, cabut gigi, tambal gigi, pasang gigi, gigi palsu, sunat, khitan, sunatan,
      waxing, sugaring, smoothing, rebonding, keratin, creambath, hair color, hair coloring, highlight rambut, cat rambut,
      semir rambut, nail art, manicure, pedicure, meni pedi, menicure, spa, baby spa, ratus, peeling, henna, threading,
      tanam benang, tarik benang, mesoterapi, dermaroller, derma roller, terapi, fisioterapi, kiropraktik, chiropractic,
      hipnoterapi, perawatan wajah, perawatan kulit, perawatan kuku, perawatan rambut, cukur bayi, cukur, hair spa, slimming treatment, body treatment`),
    source: 'Perawatan tubuh yang dijual sebagai jasa',
    checked: '2026-11-21',
  },
  'body-parts': {
    words: wordsOf(`
      kulit, muka, wajah, badan, tubuh, perut, paha, lengan, betis, ketiak, selangkangan, leher, bibir, gigi, pipi, dagu,
      hidung, jidat, pinggang, pinggul, bokong, pantat, payudara, dada, tangan, kaki, siku, lutut, jerawat, jerawatan,
      flek, komedo, selulit, keriput, kerutan, stretch mark, bekas luka, lemak, bb, berat badan, gendut, gemuk, buncit,
      kurus, langsing, kusam, burik, dekil, glowing, body, bopeng, bruntusan, beruntusan, ketombe, bau badan, bau mulut,
      daki, jerawat batu, uban, botak, gosong, belang, rai, raine, beungeut, praen, muko, paruik, weteng, beuteung, irung, kelek, ketek`),
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
  'scorned-looks': {
    words: wordsOf(`
      pesek, tonggos, mancung ke dalam, kerempeng, cungkring, ceking, kurus kering, kerontang, tembem, pendek, kuntet, cebol, bantet, rambut,
      jerawatan, jerawat, kutilan, panuan, kurapan, keriput, keriputan, peot, kendor, berminyak, muka berminyak,
      beruban, ubanan, kebotakan, item, keling, hitam, kumal, kucel, bau ketek, bau ketiak, bau keringat, keringetan, bau mulut, bau badan,
      gigi kuning, ompong, gingsul, kutu rambut, ketombean, pitak, cewek item, stretchmark, strechmark, selulit, double chin, gelambir,
      bergelambir, mata panda, alis botak, alis tipis, bibir hitam, muka tua, ketek, kusem, jelek, fat, ugly, belly, pimples, pimple, acne, dark skin, chubby, hairy, smelly, armpit, armpits`),
    source: BODY,
    checked: '2026-11-21',
  },
  'mocking-likenesses': {
    words: wordsOf(`
      gajah, babi, kebo, kerbau, badak, sapi, kingkong, king kong, gorila, monyet, kodok, kambing, singa, tikus, kuda nil, paus,
      gentong, drum, galon, tong, karung, karung beras, guling, kasur, kulkas, truk, tronton, tales, tales bogor, talas, lontong,
      lemper, areng, arang, karuang, karuang bareh, pantat panci, pantat wajan, aspal, jelaga, ter, nenek, nenek-nenek, kakek, kakek-kakek,
      mayat, zombie, zombi, vampir, tengkorak, mumi, hantu, kuntilanak, genderuwo, tuyul, setan, tiang listrik, lidi, sapu lidi, triplek, papan cucian, papan,
      parutan, parut, kulit jeruk, kulit buaya, kulit badak, kulit kodok, jalan berlubang, jalan rusak, bulan berlubang, amplas, kentang, ikan asin, ikan buntal,
      terasi, trasi, naga, sampah, comberan, got, bangkai, telur busuk, kaos kaki, hamil, orang hamil, bola bekel, balon, bakpao, gembel, badut, ijuk, sapu, sapu ijuk,
      jagung, jerapah, buntelan, kain pel, lap pel, keset, ondel-ondel, preman, tukang, kuli, emak-emak, ibu-ibu, tante-tante, om-om, mbah-mbah`),
    source: BODY,
    checked: '2026-11-21',
  },
  'ugly-words': {
    words: wordsOf(
      'jelek, jelekk, elek, burik, dekil, buluk, gosong, kucel, butek, buruk rupa, menjijikkan, belang, bopeng, kumel, kumal, kutilan, panuan, bergelambir, goreng patut',
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
