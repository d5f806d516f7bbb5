export const page = {
  read: 'Terbaca dari halaman ini. Periksa dulu, lalu lanjut.',
  readNoPrice: 'Terbaca dari halaman ini, tetapi harganya tidak tertulis. Isi harganya kalau ada.',
  notProduct: 'Halaman ini bukan halaman produk. Ketik nama dan harganya, lalu tambahkan foto.',
  other: 'Halaman ini berisi produk lain.',
  take: 'Pakai produk ini',
  again: 'Baca lagi',

  waiting: 'Halaman ini belum selesai dimuat. Begitu isinya muncul, kami baca sekali lagi.',
  late: 'Halaman ini sekarang sudah terbaca. Yang Anda ketik tetap tersimpan.',
  notLoaded: 'Halaman ini belum bisa dibaca: isinya belum selesai dimuat.',
  access: 'Supaya Pajang boleh membaca halaman ini, klik gambar ini sekali di kanan atas browser:',
  accessHidden: 'Belum kelihatan? Klik gambar puzzle dulu, lalu pilih Pajang.',
  accessType: 'Atau ketik sendiri nama dan harganya di bawah.',

  post: {
    both: 'Ini unggahan, bukan halaman produk. Tulisan dan fotonya bisa dipakai.',
    text: 'Ini unggahan, bukan halaman produk. Tulisannya bisa dipakai.',
    photos: 'Ini unggahan, bukan halaman produk. Fotonya bisa dipakai.',
  },
  takePost: {
    both: 'Pakai tulisan & foto',
    text: 'Pakai tulisan',
    photos: 'Pakai foto',
  },
  postTaken: 'Diambil dari unggahan ini. Periksa nama dan harganya, lalu lanjut.',

  items_other: '{{count}} produk di halaman ini',
  itemsHint: 'Tekan satu untuk memulai postingannya.',
  itemsFind: 'Cari di daftar ini',
  itemsNone: 'Tidak ada yang cocok. Coba kata lain.',
  itemNoPrice: 'Harga tidak tertulis',
  itemTaken: 'Diambil dari daftar. Fotonya ikut kalau halaman produknya dibuka.',
  itemTakenHere: 'Diambil dari daftar. Tambahkan fotonya di bawah.',
  openItem: 'Buka halaman produknya',

  unsure: 'Cek lagi, kami kurang yakin',
  others_other: '{{count}} pilihan lain',
  othersOf: 'untuk {{field}}',
  soldOut: 'Di halaman produknya tertulis stok habis.',
  /** Where on the page a value stood. */
  place: {
    title: 'judul halaman',
    data: 'data toko',
    text: 'tulisan di halaman',
    summary: 'ringkasan halaman',
    caption: 'tulisan unggahan',
    form: 'isian formulir',
    page: 'halaman ini',
  },
};
