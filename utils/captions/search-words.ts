import type { BusinessKind } from '../model';
import type { Aim, Season } from './template';

/**
 * Words that people type when they look for a caption, in both languages, beside the template's own. A word that
 * stands here finds every template of that aim, so only words go in that mean it.
 */
export const AIM_WORDS: Record<Aim, string> = {
  new: 'baru produk baru launching rilis perdana perkenalan new arrival launch',
  daily: 'harian menu hari ini status pagi daily today',
  restock: 'restok restock ready lagi stok masuk tersedia lagi back in stock',
  preorder: 'po preorder pre order pesan dulu open po inden',
  promo: 'promo diskon potongan harga turun harga coret hemat sale discount offer',
  bundle: 'paket bundling bundel hampers parsel satu set bundle',
  weekday: 'hari kerja senin selasa rabu kamis jumat sepi weekday',
  payday: 'gajian tanggal muda awal bulan payday',
  'twin-date': 'tanggal kembar harbolnas 10 10 11 11 12 12 twin date',
  ramadan: 'ramadan ramadhan puasa takjil sahur bukber buka bersama fasting',
  lebaran: 'lebaran idul fitri idulfitri mudik thr hampers eid',
  feast: 'hari raya perayaan hari besar feast holiday',
  story: 'cerita kisah di balik proses pembuatan story behind',
  tips: 'tips cara panduan edukasi how to guide',
  ask: 'tanya polling pilih mana pendapat kuis question poll',
  testimonial: 'testimoni testi kata pembeli ulasan bukti testimonial',
  thanks: 'terima kasih makasih ucapan thank you',
  bazaar: 'bazar bazaar pameran stan stand acara event',
  review: 'minta ulasan bintang rating review',
  giveaway: 'giveaway kuis hadiah bagi bagi undian',
  apology: 'maaf telat terlambat kendala apology delay',
  notice: 'pengumuman kabar toko libur tutup jam buka pindah alamat harga naik notice announcement',
  reply: 'balas chat jawaban cepat template chat tanya harga ongkir quick reply answer',
};

export const SEASON_WORDS: Record<Season, string> = {
  ramadan: 'ramadan ramadhan puasa',
  lebaran: 'lebaran idul fitri idulfitri eid',
  iduladha: 'idul adha iduladha kurban qurban',
  christmas: 'natal christmas desember',
  'new-year': 'tahun baru akhir tahun new year',
  imlek: 'imlek sincia tahun baru china chinese new year',
  nyepi: 'nyepi bali saka',
  waisak: 'waisak vesak',
  independence: 'agustusan 17 agustus kemerdekaan merdeka independence',
  'mothers-day': 'hari ibu mother',
  'teachers-day': 'hari guru teacher',
  valentine: 'valentine kasih sayang',
  kartini: 'kartini 21 april',
  batik: 'hari batik 2 oktober',
  school: 'masuk sekolah tahun ajaran school',
  graduation: 'wisuda kelulusan graduation',
};

export const KIND_WORDS: Record<BusinessKind, string> = {
  food: 'makanan minuman kuliner kue katering food drink',
  fashion: 'busana baju pakaian hijab fashion clothes',
  craft: 'kerajinan kriya craft handmade',
  service: 'jasa layanan service',
  reseller: 'reseller dropship grosir agen',
  other: '',
};
