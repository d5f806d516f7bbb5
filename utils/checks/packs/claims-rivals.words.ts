import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-21';
const LAW = 'UU 8/1999 pasal 9 ayat (1) huruf i: merendahkan barang atau jasa lain';

export default {
  'shop-types': {
    words: wordsOf(`
      toko, warung, kedai, depot, grosir, agen, distributor, supplier, laundry, salon, barbershop, barber, bengkel, mebel, meubel,
      furniture, konveksi, penjahit, tailor, butik, griya, istana, pondok, pusat, graha, galeri, gallery, studio,
      klinik, apotek, optik, percetakan, katering, catering, dapur, pawon, lesehan, angkringan, resto, restoran,
      rumah makan, rm, cafe, kafe, bakery, gerai, outlet, konter, counter, bimbel, kursus, les, ud, cv, pt, tb, po,
      elektronik, sablon, kios, lapak, bakso, mie, mie ayam, sate, soto, seblak, geprek, ayam geprek, pecel, pecel lele,
      martabak, nasi goreng, dimsum, donat, kopi, boba, pempek, florist, petshop, pet shop, travel, rental, sanggar, wo, mua,
      hijab, fashion, collection, skincare, brand, merek, merk`),
    source: LAW,
    checked,
  },
  'shop-name-words': {
    words: wordsOf(`
      abadi, agung, al, amanah, anda, anugerah, anugrah, asri, bahagia, bahari, barokah, berkah, berkat, bersama, bersaudara,
      bintang, cahaya, cemerlang, cipta, citra, dewi, gemilang, harapan, hidayah, idola, indah, jaya, karunia, karya,
      kencana, kurnia, lancar, langgeng, laris, lestari, maju, makmur, mandala, mandiri, manunggal, mekar, melati,
      mitra, mulia, mulya, murni, muda, nusantara, pelita, perdana, perkasa, permata, pratama, prima, purnama, putra, putri,
      rahayu, rahmat, raja, ratu, rejeki, rezeki, rizki, sahabat, sakti, sari, sederhana, sehati, sejahtera, sejati,
      selaras, sentosa, sentral, setia, sinar, sukses, subur, sumber, surya, tunas, tunggal, unggul, utama,
      wijaya, ayu, estetika, aesthetic, store, official, shop, id`),
    source: LAW,
    checked,
  },
  'beaten-words': {
    words: wordsOf(`
      lewat, kalah, minggir, minggat, minder, insecure, ketar-ketir, panik, gulung tikar, bangkrut, tumbang, tamat, nangis, menangis,
      mewek, ciut, mundur, kabur, ngacir, tersingkir, keok, gigit jari, pensiun, ketakutan, gemetar, gemeteran,
      jiper, bubar, turun tahta, game over, angkat tangan, menyerah, nyerah, keder, tutup lapak, tutup toko,
      merinding, malu, kebakaran jenggot, deg-degan, kelabakan, wassalam, is over, ketampar, tertampar, sungkem, berguru`),
    source: LAW,
    checked,
  },
  farewells: {
    words: wordsOf(`
      bye, bye bye, babay, dadah, goodbye, good bye, selamat tinggal, sayonara, adios, minggir, minggat, mundur, lupakan, lupain,
      say goodbye, say bye, say no, move on, no more, awas kalah, ngapain ke, kalahkan, kalahin`),
    source: LAW,
    checked,
  },
  'rival-faults': {
    words: wordsOf(`
      pelit, medit, mahal, awis, hambar, cemplang, anyep, keras, alot, atos, liat, lelet, lambat, ngaret, molor,
      bau, apek, amis, anyir, basi, enek, eneg, luntur, kotor, jorok, kusam, jutek, judes, galak, abal-abal,
      palsu, kw, tiruan, gampang rusak, cepat rusak, gampang robek, mudah robek, robek, mletek, lembek, benyek,
      gosong, bantat, bantet, gitu-gitu aja, gitu doang, itu-itu aja, b aja, ampas, zonk, parah, payah, jelek,
      elek, ancur, hancur, berantakan, asal-asalan, asal jadi, bohong, nipu, tukang tipu, curang,
      bikin sakit perut, bikin batuk, gatal, lecek, tidak jelas, tidak ada isinya, tidak ada rasanya, lecet,
      ribet, ngecewain, mengecewakan`),
    source: LAW,
    checked,
  },
  'mild-faults': {
    words: wordsOf(`
      dikit, sedikit, saeutik, sithik, kecil, asin, asem, kecut, pahit, tipis, lama, panas, gerah, encer, cair, berminyak,
      seret, kering, mentah, antri, sempit, gelap, lepek, larang, kasar, telat, biasa aja, kosong, angin`),
    source: LAW,
    checked,
  },
} satisfies Record<string, BuiltInList>;
