import type { batch } from './id/batch';
import type { better } from './id/better';
import type { bulk } from './id/bulk';
import type { calendar, schedule } from './id/calendar';
import type { checks } from './id/checks';
import { cut } from './id/cut';
import type { cutOut } from './id/cut-out';
import type { data } from './id/data';
import { desk } from './id/desk';
import type { editor } from './id/editor';
import type { groups } from './id/groups';
import type { library } from './id/library';
import type { mark } from './id/mark';
import type { moments } from './id/moments';
import type { notice } from './id/notice';
import type { number } from './id/number';
import { own } from './id/own';
import { page } from './id/page';
import { panel } from './id/panel';
import { photos } from './id/photos';
import type { picture } from './id/picture';
import { products } from './id/products';
import type { quiet } from './id/quiet';
import type { reminders } from './id/reminders';
import type { repeat } from './id/repeat';
import type { results } from './id/results';
import type { saving } from './id/saving';
import type { sheet } from './id/sheet';
import type { slides } from './id/slides';
import type { slots } from './id/slots';
import { supplied } from './id/supplied';
import { testimonial } from './id/testimonial';
import type { today } from './id/today';
import type { tools } from './id/tools';

/** Kata-kata Pajang dalam bahasa Indonesia. The shape of this object is the shape of every language. */
export const id = {
  close: 'Tutup',
  undo: 'Urungkan',

  channel: {
    'facebook-group': 'Grup Facebook',
    tiktok: 'TikTok',
    tokopedia: 'Tokopedia',
    instagram: 'Instagram',
    facebook: 'Facebook',
    'whatsapp-status': 'Status WhatsApp',
    'whatsapp-group': 'Grup WhatsApp',
    shopee: 'Shopee',
  },

  desk,

  panel,

  page,

  step: {
    foto: 'Foto',
    kata: 'Kata',
    hari: 'Hari',
    done: 'selesai',
  },

  product: {
    name: 'Nama produk',
    price: 'Harga',
    priceUnread: 'Harga belum terbaca. Tulis seperti 25.000, 25rb, atau 10–15rb.',
    unit: 'Per',
    unitExample: 'toples',
    strikePrice: 'Harga coret',
    strikeHint: 'Harga sebelum diskon. Kosongkan kalau tidak ada.',
    description: 'Keterangan',
    make: 'Buat postingan',
    correct: 'Perbaiki produk',
    unnamed: 'Produk tanpa nama',
    noPrice: 'Harga belum diisi',
  },

  photo: {
    add: 'Tambah foto',
    drop: 'Seret foto ke sini, tempel, atau pilih dari komputer',
    number: 'Foto {{number}}',
    missed: 'Foto {{number}}, belum terambil',
    onPage: 'Foto di halaman ini',
    ticked: '{{ticked}} dari {{all}} foto dipilih',
    most: 'paling banyak {{most}}',
    all: 'Pilih semua',
    none: 'Lepas semua',
    missing: 'Belum terambil dari halaman',
    remove: 'Lepas foto {{number}}',
    allow: 'Izinkan {{host}}',
    allowMore: 'Izinkan {{host}} dan {{more}} lainnya',
    again: 'Coba ambil lagi',
  },

  caption: {
    template: 'Jenis caption',
    rewrite: 'Tulis ulang',
    copy: 'Salin',
    questions: 'Lengkapi kalau perlu',
    copied: 'Tersalin',
    counter: '{{length}} dari {{limit}} huruf',
    over: 'Kelebihan {{count}} huruf untuk {{channel}}. Pendekkan dulu.',
    hashtags: '{{count}} tagar, batasnya {{limit}}. Kurangi dulu.',
    next: 'Lanjut: Hari',
    again: 'Simpan lagi',
    text: 'Caption {{channel}}',
  },

  plan: {
    day: 'Hari',
    time: 'Jam ({{zone}})',
    channels: 'Dipasang di',
    planned_other: '{{count}} postingan',
    put: 'Taruh di kalender · {{when}}',
    done: 'Sudah di kalender: {{when}}.',
    see: 'Lihat',
    another: 'Postingan baru',
    download: 'Unduh semua',
    entry: 'Pasang: {{name}}',
  },

  fill: {
    title: 'Isi ke {{channel}}',
    lead: 'Caption dan gambar dimasukkan ke kotak postingan. Tombol kirim tetap Anda yang tekan.',
    fill: 'Isi caption dan gambar',
    replace: 'Ganti tulisan yang ada',
    noText: 'Belum ada caption untuk {{channel}}. Tulis dulu di langkah Kata.',
    matched: 'Terisi. Sudah dibaca ulang dan sama persis dengan caption Anda.',
    pictures_other: '{{count}} gambar masuk.',
    todoCaption:
      'Gambar sudah masuk. Lanjutkan di halaman sampai kotak tulisannya muncul; captionnya terisi sendiri.',
    todoPictures: 'Caption sudah masuk. Buka tempat fotonya, lalu tekan Isi lagi.',
    posted: 'Sudah saya posting',
    done: 'Ditandai sudah diposting di {{channel}}.',
  },

  studio: {
    places: 'Bagian Pajang',
    'hari-ini': 'Hari ini',
    kalender: 'Kalender',
    acara: 'Acara',
    kata: 'Kata',
    produk: 'Produk',
    foto: 'Foto',
    template: 'Template',
    desain: 'Desain',
    massal: 'Banyak sekaligus',
    grup: 'Giliran grup',
    testimoni: 'Testimoni',
    rencana: 'Rencana hari sepi',
    hasil: 'Hasil',
    aturan: 'Aturan',
    toko: 'Toko',
    data: 'Data & setelan',
  },

  products,
  photos,
  cut,
  own,
  supplied,
  testimonial,

  shop: {
    unnamed: 'Toko saya',
    lead: 'Isi sekali, dipakai di setiap gambar dan caption. Semua boleh dikosongkan.',
    switch: '{{name}}. Ganti toko',
    yours: 'Toko Anda',
    new: 'Toko baru',
    newName: 'Nama toko baru',
    newLead: 'Cukup namanya. Yang lain bisa diisi nanti.',
    create: 'Buat toko',
    settings: 'Setelan toko ini',
    trash: 'Buang toko ini',
    trashHint: 'Toko dan semua isinya masuk tempat sampah dan masih bisa dikembalikan selama 30 hari.',
    trashed: '{{name}} masuk tempat sampah.',
    about: 'Tentang toko',
    name: 'Nama toko',
    voice: 'Cara bicara',
    tone: 'Gaya bahasa',
    tones: {
      warm: 'Hangat',
      mothers: 'Ibu-ibu',
      friend: 'Teman perempuan',
      men: 'Laki-laki dan hobi',
      young: 'Anak muda',
      polite: 'Sopan',
      regional: 'Kedaerahan',
    },
    greeting: 'Sapaan untuk pembeli',
    greetingIdeas: 'Yang biasa dipakai',
    area: 'Daerah',
    payment: 'Cara bayar',
    delivery: 'Cara kirim',
    example: {
      name: 'Dapur Bu Rini',
      greeting: 'Kak',
      area: 'Batam Center',
      payment: 'Transfer, QRIS, COD',
      delivery: 'Antar sekitar Batam',
    },
    whatsapp: 'Nomor WhatsApp',
    whatsappWrong: 'Nomor ini belum lengkap. Tulis seperti 0812 3456 7890.',
    hashtags: 'Tagar toko',
    hashtagsHint: 'Ikut di setiap caption yang memakai tagar.',
    pages: 'Halaman toko',
    pagesHint:
      'Tempel alamatnya atau tulis namanya; untuk Shopee, tempel alamat salah satu produknya. Kalau Anda membuka halaman toko Anda yang lain, Pajang mengingatkan lebih dulu.',
    page: {
      instagram: 'Instagram',
      facebook: 'Facebook',
      shopee: 'Shopee',
    },
    kind: 'Jenis usaha',
    kinds: {
      food: 'Makanan & minuman',
      fashion: 'Busana',
      craft: 'Kerajinan',
      service: 'Jasa',
      reseller: 'Reseller',
      other: 'Lainnya',
    },
    zone: 'Zona waktu',
    zones: {
      'Asia/Jakarta': 'Indonesia Barat',
      'Asia/Makassar': 'Indonesia Tengah',
      'Asia/Jayapura': 'Indonesia Timur',
    },
    logo: 'Logo',
    noLogo: 'Tanpa logo',
    colors: 'Warna toko',
    color: {
      ground: 'Latar',
      accent: 'Aksen harga',
      ink: 'Tulisan',
    },
    pickColor: 'Ambil warna dari layar',
    fromLogo: 'Dari warna logo Anda. Tekan yang cocok.',
    useColors: 'Pakai warna {{number}}',
    colorsBefore: 'Kembali ke warna tadi',
    hardToRead:
      'Tulisan berwarna ini sulit dibaca di atas latarnya. Di gambar, Pajang memakai warna yang lebih jelas.',
    useInk: 'Pakai warna yang jelas',
    sample: 'Pesan sekarang, kirim hari ini',
    fonts: 'Huruf di gambar',
    font: {
      sign: 'Untuk nama, seperti papan nama',
      body: 'Untuk harga dan keterangan',
    },
  },

  /** One sentence for every reason that some part of the app gives: what happened and what to do. */
  reasons: {
    unknown: 'Ada yang tidak beres di Pajang. Tulisan Anda tetap tersimpan; tutup panel ini lalu buka lagi.',
    'disk-full':
      'Penyimpanan komputer penuh, jadi perubahan terakhir belum tersimpan. Kosongkan sedikit tempat, lalu coba lagi.',
    'newer-data':
      'Data di komputer ini dibuat oleh Pajang yang lebih baru. Perbarui Pajang dulu; data Anda tidak disentuh.',
    invalid: 'Isian ini terlalu panjang atau tidak lengkap, jadi belum tersimpan. Pendekkan lalu coba lagi.',
    'changed-meanwhile':
      'Ada data yang berubah selagi Anda memilih. Periksa lagi pilihannya, lalu lanjutkan.',
    'foreign-row': 'Berkas ini memakai data milik toko lain, jadi tidak dimasukkan. Minta berkas yang baru.',
    'not-a-backup': 'Ini bukan berkas cadangan Pajang. Pilih berkas yang namanya diawali "pajang-".',
    'backup-damaged':
      'Berkas ini rusak atau tidak lengkap, jadi tidak ada yang dimasukkan. Salin lagi dari asalnya, lalu coba lagi.',
    'backup-altered':
      'Isi berkas ini sudah diubah orang, jadi tidak ada yang dimasukkan. Pakai berkas yang asli.',
    'wrong-password': 'Kata sandinya tidak cocok. Coba lagi.',
    'needs-password': 'Berkas ini dikunci. Tulis kata sandinya.',
    'newer-backup': 'Berkas ini dibuat oleh Pajang yang lebih baru. Perbarui Pajang dulu, lalu coba lagi.',
    'backup-too-big': 'Isi berkas ini jauh lebih besar daripada cadangan yang wajar, jadi tidak dibuka.',
    cancelled: 'Dibatalkan. Tidak ada yang diubah.',
    movedSince: 'Sejak itu sudah dipindah lagi, jadi dibiarkan di tempatnya sekarang.',
    'store-failed': 'Perubahan belum bisa disimpan. Coba sekali lagi; kalau tetap gagal, buka ulang browser.',

    'no-access':
      'Pajang belum boleh membaca halaman ini. Klik ikon Pajang di kanan atas browser, atau ketik sendiri di bawah.',
    'browser-page':
      'Halaman browser seperti ini tidak bisa dibaca. Buka halaman produk Anda, atau ketik sendiri di bawah.',
    'not-loaded': 'Halaman belum selesai dimuat. Tunggu sebentar lalu tekan Baca lagi.',
    changed: 'Halaman berganti saat dibaca. Tekan Baca lagi.',
    failed: 'Halaman ini tidak bisa dibaca. Ketik sendiri nama dan harganya di bawah.',
    'no-selection':
      'Belum ada teks yang dipilih di halaman ini. Blok tulisannya dulu dengan tetikus (tekan, tahan, lalu geser), kemudian tekan tombol ini lagi.',

    'needs-permission':
      'Foto ini disimpan di tempat lain yang perlu izin Anda. Izinkan sekali saja. Atau seret fotonya ke sini, tempel, atau potong dari layar.',
    refused:
      'Foto ini tidak bisa diambil dari halamannya. Anda tetap bisa menyeretnya ke sini, menempelnya (klik kanan fotonya, Salin gambar, lalu Ctrl+V), atau memotongnya dari layar.',
    offline:
      'Komputer sedang tidak tersambung ke internet, jadi fotonya belum terambil. Sambungkan dulu, lalu coba lagi.',
    'needs-click':
      'Browser minta izin Anda dulu sebelum halaman ini boleh dipotret. Klik ikon Pajang di kanan atas browser satu kali (kalau tidak kelihatan, ada di balik ikon puzzle). Kalau sesudah itu belum terbuka sendiri, tekan Potong dari layar lagi.',
    'capture-changed':
      'Halaman di layar sudah berganti. Buka lagi halaman yang ada fotonya, lalu tekan Potong dari layar.',
    'capture-failed':
      'Halaman ini belum bisa dipotret. Tunggu sampai selesai dimuat lalu coba lagi, atau seret fotonya ke sini.',
    'cut-too-small':
      'Potongannya terlalu kecil untuk jadi foto. Lebarkan bingkainya, atau besarkan halamannya (Ctrl dan +) lalu potong lagi.',
    'not-an-image': 'File ini bukan foto. Pilih foto JPG, PNG, WebP, AVIF, GIF, atau HEIC.',
    'too-large':
      'Foto ini terlalu besar untuk dibuka (batasnya 120 megapiksel). Kecilkan dulu, lalu coba lagi.',
    empty: 'File foto ini kosong. Pilih foto lain.',
    broken: 'Foto ini rusak atau tidak lengkap. Ambil ulang atau pilih foto lain.',
    unreadable: 'File ini tidak bisa dibuka dari komputer. Pastikan filenya masih ada, lalu coba lagi.',

    'no-composer': 'Kotak postingan belum terbuka. Buka kotak untuk membuat postingan, lalu tekan Isi lagi.',
    'several-fields': 'Ada beberapa kotak tulisan. Klik kotak caption dulu, lalu tekan Isi lagi.',
    'has-text': 'Kotak caption sudah berisi tulisan lain, jadi tidak kami sentuh.',
    'caption-refused':
      'Caption tidak mau masuk ke kotaknya. Salin caption dari langkah Kata lalu tempel sendiri.',
    'picture-refused': 'Gambar tidak mau masuk. Unduh gambarnya lalu pilih sendiri di halaman ini.',
    'too-many-pictures': 'Halaman ini tidak muat gambar sebanyak itu. Kurangi gambarnya, lalu coba lagi.',
    'wrong-page': 'Halaman ini bukan tempat untuk kanal itu. Buka halaman yang benar, lalu tekan Isi lagi.',
    'bad-template': 'Jenis caption ini tidak bisa dipakai untuk produk ini. Pilih jenis lain.',
    'own-template':
      'Template ini perlu diperbaiki dulu sebelum bisa dipakai. Perbaiki di studio, atau pilih jenis lain.',
    'photo-gone': 'Ada foto di gambar ini yang sudah tidak ada. Ganti fotonya, lalu coba lagi.',
    'font-gone': 'Huruf gambar ini tidak termuat. Tutup Pajang, buka lagi, lalu coba lagi.',
    'no-memory': 'Memori komputer tidak cukup. Tutup beberapa tab, lalu coba lagi.',
    'design-newer': 'Desain ini dibuat oleh Pajang yang lebih baru. Perbarui Pajang untuk membukanya.',
    'design-unreadable': 'Sebagian desain ini rusak dan tidak bisa ditampilkan.',
    'table-empty': 'Tabel ini kosong. Pilih file lain, atau salin selnya lalu tempel di sini.',
    'table-too-large':
      'Tabel ini lebih besar dari 50 MB. Bagi menjadi beberapa file, lalu masukkan satu per satu.',
    'table-too-many-rows':
      'Tabel ini lebih dari 100.000 baris. Bagi menjadi beberapa file, lalu masukkan satu per satu.',
    'table-too-many-columns': 'Tabel ini lebih dari 200 kolom. Hapus kolom yang tidak perlu, lalu coba lagi.',
    'table-is-workbook':
      'Ini file Excel, belum bisa dibuka langsung. Di Excel pilih Simpan Sebagai lalu CSV, atau salin selnya dan tempel di sini.',
    'not-a-table': 'File ini bukan tabel. Pilih file CSV, atau salin selnya lalu tempel di sini.',

    'no-clipboard': 'Browser tidak mengizinkan salin. Pilih tulisannya lalu tekan Ctrl+C.',
  },
};

/** The same keys in every language, each any string; a language with a singular adds `…_one` to `…_other`. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> } & {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
/** With the words that come with the parts that speak them (`addWords`). */
export type Words = typeof id & {
  batch: typeof batch;
  better: typeof better;
  bulk: typeof bulk;
  calendar: typeof calendar;
  checks: typeof checks;
  editor: typeof editor;
  cutOut: typeof cutOut;
  data: typeof data;
  library: typeof library;
  mark: typeof mark;
  moments: typeof moments;
  notice: typeof notice;
  picture: typeof picture;
  reminders: typeof reminders;
  number: typeof number;
  quiet: typeof quiet;
  results: typeof results;
  repeat: typeof repeat;
  groups: typeof groups;
  saving: typeof saving;
  schedule: typeof schedule;
  sheet: typeof sheet;
  slides: typeof slides;
  slots: typeof slots;
  today: typeof today;
  tools: typeof tools;
};
export type Translation = Translated<Words>;
