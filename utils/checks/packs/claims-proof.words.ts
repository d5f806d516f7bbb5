import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const PROOF = 'Etika Pariwara Indonesia 2020, 1.2.3; PerBPOM 6/2021 pasal 14';

export default {
  'proof-words': {
    words: wordsOf(`
      murni, asli, alami, original, orisinal, organik, natural, pure, higienis, higenis, hygienis, hygienic, segar,
      ajaib, canggih, modern, pengawet, pewarna, pemanis, tanpa, bebas, authentic, genuine, herbal`),
    source: PROOF,
    checked,
  },
  'genuine-words': {
    words: wordsOf(
      'asli, alami, murni, original, orisinal, ori, organik, organic, natural, pure, authentic, autentik, genuine, real, herbal',
    ),
    source: `${PROOF}: “100 %” bersama kata ini`,
    checked,
  },
  additives: {
    words: wordsOf(`
      pengawet, pewarna, pemanis, pemanis buatan, perasa, perasa buatan, penyedap, penguat rasa, pengental, pengenyal,
      pengembang, pemutih, msg, micin, mecin, vetsin, vitsin, moto, kimia, bahan kimia, zat kimia, chemical, chemicals,
      preservative, preservatives, boraks, borax, formalin, merkuri, mercury, hidrokuinon, hydroquinone, hydroquinon,
      steroid, alkohol, alcohol, paraben, parabens, sls, sles, sulfat, sulfate, silikon, silicone, ftalat, phthalate,
      bpa, pestisida, hormon, antibiotik, zat berbahaya, bahan berbahaya, campuran, zat aditif, aditif, bahan tambahan, tambahan apa pun, tambahan apapun,
      essence, esens, perisa, lemak trans, trans fat, kolesterol, gluten, laktosa, bakteri, kuman, jamur, virus, racun,
      timbal, fluoride, fluor, minyak babi, plastik berbahaya, pestisida kimia, bleaching, artificial, logam berat`),
    source: `${PROOF}: “tanpa …”, “bebas …” bahan dan bahaya`,
    checked,
  },
  'free-of-only': {
    words: wordsOf(
      'gula, lemak, gula tambahan, kalori, karbo, iritasi, jerawat, tungau, debu, kutu, natrium, sugar',
    ),
    source: `${PROOF}: hanya bersama “bebas …” dan “… free”`,
    checked,
  },
  'raw-goods': {
    words: wordsOf(`
      ikan, tongkol, tuna, salmon, bandeng, lele, nila, gurame, gurami, kakap, kembung, tenggiri, patin, mujair, udang,
      cumi, kepiting, rajungan, kerang, seafood, gurita, teri basah, daging, ayam potong, ayam kampung, ayam, sapi,
      kambing, telur, jeroan, sayur, sayuran, sayur-mayur, bayam, kangkung, sawi, pakcoy, selada, wortel, kentang, tomat,
      cabai, cabe, bawang, terong, timun, buncis, brokoli, jamur, jagung, singkong, ubi, kol, lalapan, daun, rempah,
      buah, buah-buahan, mangga, apel, jeruk, anggur, semangka, melon, pepaya, pisang, nanas, alpukat, durian,
      salak, rambutan, manggis, duku, stroberi, strawberry, naga, kelapa, kurma, lemon, jambu, sirsak, nangka, bunga,
      mawar, buket, bouquet, krisan, melati, lily, tulip, sedap malam, anggrek, karangan, kelapa muda, hasil laut,
      hasil panen, panen, kedondong, belimbing, petai, jengkol, kemangi, serai, jahe, kunyit, santan, parutan`),
    source: 'Ikan, daging, sayur, buah dan bunga yang memang dijual segar (bukan klaim)',
    checked,
  },
  'ready-dishes': {
    words: wordsOf(`
      es, jus, juice, minuman, sop, sup, smoothies, smoothie, teh, kopi, susu, sirup, cendol, dawet, rujak, asinan,
      salad, kuah, soto, bakso, mie, puding, jelly, yogurt, yoghurt, lemonade, squash, mojito, infused water, infus,
      kue, roti, bolu, donat, dessert, sambal, nasi, rasanya, rasa`),
    source: 'Makanan dan minuman jadi, di mana “segar” adalah klaim',
    checked,
  },
} satisfies Record<string, BuiltInList>;
