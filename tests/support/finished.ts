import type { CaptionForm, CaptionProduct, CaptionShop } from '@/utils/captions';
import type { ChannelId } from '@/utils/model';

/** What a seller had in mind: goods, a template, answers, where it goes. */
export interface Finished {
  template: string;
  channel: ChannelId;
  product: CaptionProduct;
  others?: CaptionProduct[];
  form?: CaptionForm;
}

const idr = (amount: number, unit: string) => ({ amount, currency: 'IDR', unit });
const item = (
  name: string,
  amount: number,
  unit: string,
  more: Partial<CaptionProduct> = {},
): CaptionProduct => ({
  name,
  price: idr(amount, unit),
  description: '',
  ...more,
});

/** Invented shops and goods: ten finished captions for each kind of business. */
export const finished: Record<string, { shop: CaptionShop; captions: Finished[] }> = {
  food: {
    shop: {
      name: 'Dapur Bu Rini',
      kind: 'food',
      tone: 'warm',
      greeting: 'Kak',
      whatsapp: '6281270001234',
      area: 'Batam Center',
      payment: 'transfer, QRIS, COD',
      delivery: 'antar sekitar Batam Center, ongkir mulai Rp8.000',
      hashtags: ['dapurburini', 'kulinerbatam'],
    },
    captions: [
      {
        template: 'daily-menu',
        channel: 'whatsapp-status',
        product: item('Nasi Ayam Lengkuas', 18_000, 'porsi'),
        form: {
          time: 'pagi',
          more: 'Urap sayur, Rp8.000/porsi\nBakwan jagung, Rp2.000/biji',
          ready: '10.00',
        },
      },
      {
        template: 'cake-preorder',
        channel: 'instagram',
        product: item('Lapis Legit Prune', 285_000, 'loyang', {
          strength: 'dipanggang lapis demi lapis, 4 jam per loyang',
          facts: { size: '20 x 20 cm', keeps: '7 hari di suhu ruang' },
          permits: { pirt: '2063471010001-29' },
        }),
        form: { closes: '2026-12-18', ready: '2026-12-22', quota: '15 loyang', deposit: 'DP 50%' },
      },
      {
        template: 'sambal-levels',
        channel: 'tiktok',
        product: item('Sambal Bawang', 28_000, 'botol', { facts: { weight: '150 gram' } }),
        form: { stock: '36 botol' },
      },
      {
        template: 'snack-box-event',
        channel: 'whatsapp-group',
        product: item('Snack Box', 15_000, 'kotak'),
        form: {
          boxes: 'Isi 3 kue + air mineral, Rp15.000\nIsi 4 kue + air mineral, Rp19.000',
          minimum: '20 kotak',
          before: 'H-2',
          label: 'bisa tulis nama acara',
        },
      },
      {
        template: 'frozen-stock-up',
        channel: 'facebook-group',
        product: item('Risol Mayo Frozen isi 10', 42_000, 'pack', {
          facts: { keeps: '1 bulan di freezer' },
          permits: { pirt: '2092171020033-30' },
        }),
        form: { packs: '3 pack Rp120.000', cook: 'goreng 5 menit tanpa dicairkan', stock: '25 pack' },
      },
      {
        template: 'office-lunch',
        channel: 'facebook',
        product: item('Nasi Kotak Ayam Bakar', 25_000, 'kotak'),
      },
      {
        template: 'new-flavour',
        channel: 'instagram',
        product: item('Soft Cookies Pandan', 27_000, 'toples', {
          facts: { content: '12 keping', taste: 'pandan, kelapa sangrai' },
          stock: { mode: 'ready', amount: 20 },
        }),
      },
      {
        template: 'promo',
        channel: 'facebook',
        product: item('Nastar Keju', 60_000, 'toples', {
          strikePrice: 70_000,
          promoUntil: '2026-12-12',
          promoTerms: 'maksimal 3 toples per orang',
          facts: { content: '40 butir' },
        }),
      },
      {
        template: 'new-arrival',
        channel: 'shopee',
        product: item('Keripik Tempe Daun Jeruk 200 g', 17_500, 'bungkus', {
          facts: { weight: '200 gram', keeps: '3 bulan', storage: 'tutup rapat setelah dibuka' },
          variants: ['original', 'pedas'],
          stock: { mode: 'ready', amount: 60 },
          permits: { pirt: '2153471010044-29', halal: 'ID31110000123456' },
        }),
      },
      {
        template: 'reply-price',
        channel: 'whatsapp-group',
        product: item('Tumpeng Mini', 45_000, 'porsi', { facts: { minOrder: '10 porsi' } }),
      },
    ],
  },
  fashion: {
    shop: {
      name: 'Sekar Atelier',
      kind: 'fashion',
      tone: 'friend',
      greeting: 'Sis',
      whatsapp: '6281399005678',
      area: 'Solo',
      payment: 'transfer, QRIS',
      delivery: 'kirim ke seluruh Indonesia',
      hashtags: ['sekaratelier', 'gamissolo'],
    },
    captions: [
      {
        template: 'new-drop',
        channel: 'instagram',
        product: item('Gamis Linen Ayu', 245_000, 'pcs', {
          facts: { material: 'linen', color: 'sage, terakota, broken white', fit: 'LD 100–120 cm' },
          variants: ['S', 'M', 'L', 'XL'],
        }),
      },
      {
        template: 'size-guide',
        channel: 'facebook',
        product: item('Kemeja Rayon Dara', 135_000, 'pcs'),
        form: {
          table: 'S: LD 92, PB 64 cm\nM: LD 98, PB 66 cm\nL: LD 106, PB 68 cm',
          measured: 'baju dibentangkan, selisih 1–2 cm',
          model: 'tinggi 158 cm, pakai M',
        },
      },
      {
        template: 'size-restock',
        channel: 'whatsapp-status',
        product: item('Celana Kulot Nara', 119_000, 'pcs'),
        form: { sizes: 'M dan XL', missing: 'S', stock: '14 pcs' },
      },
      {
        template: 'preloved',
        channel: 'facebook-group',
        product: item('Blazer Wol Abu', 90_000, 'pcs', { facts: { size: 'LD 96, PB 62 cm' } }),
      },
      {
        template: 'family-set',
        channel: 'whatsapp-group',
        product: item('Sarimbit Batik Kawung', 650_000, 'set'),
        form: {
          pieces: 'Ayah: kemeja, S–XXL\nIbu: tunik, S–XL\nAnak: 2–12 tahun',
          set: 'Rp650.000 untuk 4 orang',
          sizes: 'boleh beda ukuran tiap orang',
        },
      },
      {
        template: 'hijab-styling',
        channel: 'tiktok',
        product: item('Pashmina Voal Lasercut', 48_000, 'pcs', { facts: { size: '180 x 75 cm' } }),
      },
      {
        template: 'real-colour',
        channel: 'instagram',
        product: item('Tunik Katun Sogan', 165_000, 'pcs', { facts: { color: 'cokelat sogan' } }),
      },
      {
        template: 'fitting-testimonial',
        channel: 'facebook',
        product: item('Gamis Linen Ayu', 245_000, 'pcs'),
        form: {
          quote: 'Biasanya aku susah cari gamis yang bahunya pas, ini jatuhnya enak',
          who: 'Lestari',
          size: 'biasa L, ambil L',
          consent: 'Dibagikan dengan izin pembelinya.',
        },
      },
      {
        template: 'clothing-batch',
        channel: 'instagram',
        product: item('Outer Tenun Rang', 320_000, 'pcs'),
        form: { batch: 4, closes: '2026-12-10', ready: '2027-01-05', steps: 'Pilih ukuran\nDP 50%' },
      },
      {
        template: 'new-arrival',
        channel: 'tokopedia',
        product: item('Kemeja Rayon Dara', 135_000, 'pcs', {
          facts: {
            material: 'rayon',
            care: 'cuci dengan air dingin',
            size: 'S–L',
            terms: 'Tukar ukuran dalam 3 hari',
          },
          variants: ['S', 'M', 'L'],
        }),
      },
    ],
  },
  craft: {
    shop: {
      name: 'Anyam Barelang',
      kind: 'craft',
      tone: 'regional',
      greeting: 'Kak',
      whatsapp: '6281364447788',
      area: 'Galang, Batam',
      payment: 'transfer',
      delivery: 'dibungkus kardus dobel',
      hashtags: ['anyambarelang', 'anyamanpandan'],
    },
    captions: [
      {
        template: 'making-of',
        channel: 'instagram',
        product: item('Tas Pandan Laut', 185_000, 'pcs', {
          facts: { size: '30 x 25 cm', makingTime: '3 hari' },
        }),
      },
      {
        template: 'custom-order-open',
        channel: 'facebook',
        product: item('Keranjang Anyam Custom', 95_000, 'pcs'),
        form: {
          can: 'Ukuran\nWarna benang\nInisial nama',
          queue: '3 pesanan, sekitar 2 minggu',
          closes: '2026-12-05',
          deposit: '50% sebelum mulai',
        },
      },
      {
        template: 'bulk-souvenirs',
        channel: 'whatsapp-group',
        product: item('Dompet Pandan Mini', 12_000, 'pcs'),
        form: {
          event: 'pernikahan',
          tiers: '50 pcs, Rp12.000/pcs\n100 pcs, Rp10.500/pcs',
          minimum: '30 pcs',
          add: 'nama dan tanggal',
        },
      },
      {
        template: 'small-flaws',
        channel: 'facebook-group',
        product: item('Vas Anyam Rotan', 60_000, 'pcs', { strikePrice: 85_000 }),
        form: { flaws: 'Warna alas kurang rata', works: 'kuat, bisa dipakai harian', stock: '6 pcs' },
      },
      {
        template: 'handmade-gift',
        channel: 'instagram',
        product: item('Set Tatakan Gelas Pandan', 75_000, 'set', { facts: { content: '6 lembar' } }),
      },
      {
        template: 'one-of-a-kind',
        channel: 'whatsapp-status',
        product: item('Lampu Gantung Akar Rotan', 450_000, 'pcs'),
      },
      {
        template: 'caring-for-it',
        channel: 'facebook',
        product: item('Tas Pandan Laut', 185_000, 'pcs'),
        form: {
          do: 'Lap dengan kain kering\nAngin-anginkan sebulan sekali',
          avoid: 'Dijemur di bawah matahari siang',
          repair: 'kirim balik, kami jahit ulang',
        },
      },
      {
        template: 'craft-workshop',
        channel: 'tiktok',
        product: item('Kelas Anyam Pemula', 120_000, 'orang'),
        form: {
          date: '2026-12-13',
          time: '10.00–12.00',
          place: 'rumah kami di Galang',
          seats: '8 orang',
          included: 'Bahan dan alat',
        },
      },
      {
        template: 'material-story',
        channel: 'instagram',
        product: item('Topi Pandan Lebar', 98_000, 'pcs', {
          facts: { material: 'daun pandan laut', origin: 'Galang' },
        }),
      },
      {
        template: 'new-piece',
        channel: 'shopee',
        product: item('Kotak Tisu Anyam Rotan', 68_000, 'pcs', {
          facts: { material: 'rotan', size: '25 x 13 x 9 cm', care: 'lap dengan kain kering' },
          stock: { mode: 'ready', amount: 12 },
        }),
      },
    ],
  },
  service: {
    shop: {
      name: 'Sejuk Jaya Servis AC',
      kind: 'service',
      tone: 'polite',
      greeting: 'Bapak/Ibu',
      whatsapp: '6281277776543',
      area: 'Batam',
      payment: 'tunai, transfer, QRIS',
      delivery: '',
      hashtags: ['servisacbatam'],
    },
    captions: [
      {
        template: 'service-slot',
        channel: 'whatsapp-status',
        product: item('Cuci AC 1/2–1 PK', 75_000, 'unit'),
        form: {
          slots: 'Selasa 10.00 dan 14.00\nRabu 09.00',
          duration: '45 menit',
          coverage: 'Cuci unit dalam dan luar\nCek freon',
        },
      },
      {
        template: 'problem-solved',
        channel: 'facebook',
        product: item('Perbaikan AC Menetes', 120_000, 'unit'),
      },
      {
        template: 'before-booking',
        channel: 'instagram',
        product: item('Bongkar Pasang AC', 350_000, 'unit'),
        form: {
          prepare: 'Stop kontak dekat unit\nRuang kosong di bawah AC',
          tell: 'Merek dan ukuran PK\nLantai berapa',
          change: 'kabari sehari sebelumnya',
        },
      },
      {
        template: 'service-packages',
        channel: 'whatsapp-group',
        product: item('Perawatan AC Rumah', 75_000, 'unit'),
        form: { packages: '1–2 unit: Rp75.000/unit\n3 unit ke atas: Rp65.000/unit', excluded: 'isi freon' },
      },
      {
        template: 'weekday-slot-offer',
        channel: 'facebook-group',
        product: item('Cuci AC 1/2–1 PK', 75_000, 'unit'),
        form: {
          days: 'Senin–Kamis 09.00–15.00',
          offer: 'potongan Rp10.000 per unit',
          until: '2026-12-17',
          terms: 'booking H-1, minimal 2 unit',
        },
      },
      {
        template: 'warranty-explained',
        channel: 'instagram',
        product: item('Cuci AC 1/2–1 PK', 75_000, 'unit'),
        form: {
          length: '7 hari sejak selesai',
          covers: 'Keluhan yang sama muncul lagi',
          excludes: 'Kerusakan lain di luar yang dikerjakan',
          claim: 'kirim foto unit dan notanya',
        },
      },
      {
        template: 'how-it-goes',
        channel: 'facebook',
        product: item('Pasang AC Baru', 300_000, 'unit'),
      },
      {
        template: 'home-service-area',
        channel: 'tiktok',
        product: item('Servis AC Panggilan', 50_000, 'kunjungan'),
      },
      {
        template: 'reschedule-apology',
        channel: 'whatsapp-group',
        product: item('Cuci AC', 75_000, 'unit'),
      },
      {
        template: 'thanks-and-review',
        channel: 'facebook',
        product: item('Cuci AC', 75_000, 'unit'),
        form: {
          where: 'Google Maps, cari Sejuk Jaya Servis AC',
          about: 'Tepat waktu atau tidak\nRapi atau tidak',
        },
      },
    ],
  },
  reseller: {
    shop: {
      name: 'Gudang Mungil',
      kind: 'reseller',
      tone: 'young',
      greeting: 'Kak',
      whatsapp: '6281918882211',
      area: 'Tanjungpinang',
      payment: 'transfer, e-wallet, COD',
      delivery: 'kirim tiap hari kerja',
      hashtags: ['gudangmungil', 'alatdapur'],
    },
    captions: [
      {
        template: 'resold-goods',
        channel: 'instagram',
        product: item('Botol Minum Tahan Panas 1 L', 79_000, 'pcs', {
          facts: { material: 'stainless', size: '1 liter', warranty: '7 hari untuk bocor' },
          variants: ['hitam', 'krem'],
        }),
      },
      {
        template: 'wholesale-tiers',
        channel: 'whatsapp-group',
        product: item('Kotak Makan Sekat', 35_000, 'pcs'),
        form: { tiers: '3–11 pcs: Rp32.000/pcs\n12 pcs ke atas: Rp29.500/pcs', mix: 'boleh campur warna' },
      },
      {
        template: 'jastip-trip',
        channel: 'instagram',
        product: item('Jastip Singapura', 25_000, 'barang'),
      },
      {
        template: 'parcel-arrival',
        channel: 'whatsapp-status',
        product: item('Wajan Granit 24 cm', 129_000, 'pcs', { stock: { mode: 'ready', amount: 10 } }),
      },
      {
        template: 'goods-catalogue',
        channel: 'facebook',
        product: item('Talenan Bambu', 39_000, 'pcs'),
        others: [item('Spatula Kayu', 18_000, 'pcs'), item('Rak Bumbu Putar', 85_000, 'set')],
        form: { group: 'perlengkapan dapur' },
      },
      {
        template: 'cod-day',
        channel: 'facebook-group',
        product: item('Rak Bumbu Putar', 85_000, 'set'),
        form: {
          date: '2026-12-12',
          spots: 'Bintan Center, 16.00\nPamedan, 17.00',
          order: 'malam sebelumnya',
        },
      },
      {
        template: 'variant-comparison',
        channel: 'instagram',
        product: item('Botol Minum Tahan Panas', 79_000, 'pcs'),
        form: {
          first: 'Ukuran 500 ml: muat di tas kecil',
          second: 'Ukuran 1 liter: cukup seharian',
          choose: 'sering jalan, ambil yang kecil',
        },
      },
      {
        template: 'reseller-recruitment',
        channel: 'facebook',
        product: item('Kotak Makan Sekat', 35_000, 'pcs'),
      },
      {
        template: 'stock-clearance',
        channel: 'tiktok',
        product: item('Blender Portabel', 99_000, 'pcs', { strikePrice: 150_000 }),
        form: {
          until: '2026-12-20',
          reason: 'ganti model',
          condition: 'baru, dus agak kusam',
          stock: '8 pcs',
        },
      },
      {
        template: 'new-arrival',
        channel: 'shopee',
        product: item('Botol Minum Tahan Panas 1 L', 79_000, 'pcs', {
          facts: {
            material: 'stainless',
            size: '1 liter',
            warranty: '7 hari untuk bocor',
            terms: 'Video saat paket dibuka disertakan',
          },
          variants: ['hitam', 'krem'],
          stock: { mode: 'ready', amount: 24 },
        }),
      },
    ],
  },
};
