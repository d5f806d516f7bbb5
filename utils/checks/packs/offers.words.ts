import { wordsOf } from '../claims/words-of';
import type { BuiltInList } from '../registry';

const checked = '2026-11-20';
const OFFER = 'UU 8/1999 pasal 9 ayat (1) huruf a, 10, 11 huruf f, 12; Etika Pariwara Indonesia 2020, 1.4';

export default {
  'offer-words': {
    words: wordsOf(`
      diskon, promo, gratis, cashback, cash back, bonus, potongan harga, obral, cuci gudang, flash sale, flashsale,
      big sale, harga promo, b1g1, b2g1, bogo, buy 1 get 1, buy one get one, free ongkir, gratis ongkir,
      banting harga, potong harga, hadiah langsung`),
    source: OFFER,
    checked,
  },
  'counted-units': {
    words: wordsOf(`
      pcs, pc, pieces, piece, buah, bh, biji, pack, pax, bungkus, bks, box, dus, kotak, toples, botol, btl, cup, porsi,
      loyang, lusin, kodi, set, pasang, psg, lembar, lbr, unit, slot, kuota, orang, kursi, seat, kamar, ekor, kg, kilo,
      ikat, meter, gelas, mangkok, tray, paket, pot, tangkai, stel, order, pesanan, jar, pouch, kaleng, tabung,
      karung, ball, roll, gulung, helai, keping, butir, kantong, peserta, siswa, tiket, stok, size, aja, doang, lagi`),
    source: 'Satuan hitung pada jumlah stok',
    checked,
  },
} satisfies Record<string, BuiltInList>;
