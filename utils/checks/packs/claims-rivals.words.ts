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
} satisfies Record<string, BuiltInList>;
