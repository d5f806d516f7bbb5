/** Hasil postingan: dua angka yang ditanyakan, tabel untuk mengisinya, dan apa yang terbaca darinya. */
export const results = {
  lead: 'Apa yang masuk dari setiap postingan. Yang tercatat hanya angka yang Anda ketik sendiri.',
  parts: 'Bagian Hasil',
  part: {
    papan: 'Papan hasil',
    isi: 'Isi angka',
    rekap: 'Rekap minggu',
    pemasukan: 'Pemasukan',
  },
  empty: 'Belum ada postingan yang ditandai sudah diposting.',
  emptyHow:
    'Setelah memasang postingan, tandai “Sudah saya posting”. Besoknya Pajang menanyakan dua angka: chat yang masuk dan pesanannya.',

  field: {
    chats: 'Chat masuk',
    orders: 'Pesanan',
    pieces: 'Buah terjual',
    rupiah: 'Rupiah',
  },
  cell: '{{field}}: {{name}}, {{channel}}, {{day}}',
  deleted: 'produk yang sudah dihapus',
  deletedNamed: '{{name}} (produk yang sudah dihapus)',

  ask: 'Bagaimana hasilnya?',
  askLead:
    'Dua angka untuk tiap postingan, kira-kira sehari setelah dipasang. Yang tidak diingat boleh dilewati.',
  add: 'Tambah',
  addNamed: 'Tambah jumlah dan rupiah: {{name}}, {{channel}}',
  skip: 'Lewati',
  skipNamed: 'Lewati: {{name}}, {{channel}}',
  skipped: '{{name}} di {{channel}} dilewati dan tidak ditanyakan lagi. Masih bisa diisi di Hasil.',
  saved: 'Tersimpan.',
  undoNamed: 'Urungkan angka {{name}}, {{channel}}',
  finish: 'Selesai',
  others_other: '{{count}} lagi di tabel Hasil',

  table: 'Angka setiap postingan',
  tableLead_other:
    '{{count}} postingan, dihitung per kanal, yang terbaru di atas. Ketik langsung; Enter atau panah bawah ke baris berikutnya.',
  thing: 'Postingan',
  wasSkipped: 'dilewati',
  typed: '{{field}} {{name}} di {{channel}}: {{before}} menjadi {{after}}.',
  nothing: 'kosong',

  by: 'Dilihat menurut',
  key: {
    channel: 'Kanal',
    aim: 'Tujuan postingan',
    template: 'Jenis caption',
    hour: 'Jam',
    weekday: 'Hari',
    product: 'Produk',
    shop: 'Toko',
  },
  period: 'Jangka waktu',
  periods: { weeks4: '4 minggu', months3: '3 bulan', year: 'Setahun', all: 'Semua' },
  figure: 'Angka yang dilihat',
  noAim: 'Tanpa tujuan',
  noTemplate: 'Tanpa jenis caption',
  goneTemplate: 'Jenis caption yang sudah dihapus',
  hour: '{{from}}–{{to}}',

  column: {
    count: 'Diisi',
    total: 'Jumlah',
    middle: 'Biasanya',
  },
  filled: '{{filled}} dari {{posts}}',
  few: 'terlalu sedikit untuk dikatakan',
  boardTitle: '{{figure}} menurut {{by}}',
  basis_other: 'Dari {{count}} postingan dalam jangka ini, {{answered}} sudah diisi angkanya.',
  trashed_other: '{{count}} postingan di tempat sampah tidak ikut dihitung.',
  nothingInPeriod: 'Belum ada postingan dalam jangka waktu ini.',
  noneEnough: 'Belum ada yang cukup untuk digambar. Isi angkanya dulu; jumlahnya tetap terbaca di tabel.',
  explain: 'Cara membacanya',
  explainMiddle:
    '“Biasanya” adalah nilai tengah: kalau semua angka diurutkan dari kecil ke besar, inilah yang di tengah. Satu hari yang luar biasa ramai tidak mengubahnya.',
  explainFew:
    'Kalau baru kurang dari {{count}} postingan yang diisi, ditulis “terlalu sedikit untuk dikatakan”: dengan sesedikit itu, kebetulan saja sudah bisa membuatnya tampak ramai atau sepi.',
  explainCause:
    'Papan ini hanya menghitung yang Anda ketik. Sebabnya bisa apa saja: harinya, harganya, cuacanya. Itu tidak terlihat dari sini.',
  explainTime:
    'Hari dan jam dibaca dari kalender, di zona waktu postingannya; yang tidak punya jam di kalender dibaca dari saat ditandai. Postingan dengan beberapa produk dihitung pada produk utamanya.',

  chart: 'Grafik: {{title}}. {{values}}',
  chartFirst_other: 'Grafik memuat {{count}} yang pertama; semuanya ada di tabel.',
  chartBasis_other: '{{period}}, {{count}} postingan diisi',
  saveChart: 'Simpan gambar grafik',
  chartPart: '{{name}} {{value}}',

  recapLead: 'Untuk dikirim lewat WhatsApp, misalnya ke pemilik toko.',
  recapTitle: 'Rekap minggu',
  recapText: 'Rekap sebagai tulisan',
  recapCopy: 'Salin tulisannya',
  recapSave: 'Simpan gambarnya',
  recapNothing: 'Tidak ada postingan di minggu ini.',
  weekBefore: 'Minggu sebelumnya',
  weekAfter: 'Minggu berikutnya',
  recapPosts: 'Postingan',
  recapPlaces_other: ', dipasang {{count}} kali',
  notFilled: 'belum diisi',
  ordersCount_other: '{{count}} pesanan',
  chatsCount_other: '{{count}} chat',
  best: 'Paling banyak pesanan',
  bestChats: 'Paling banyak chat',
  bestWhere: 'di {{channel}}: {{what}}',
  bestMore_other: 'dan {{count}} lagi yang sama banyak',
  recapBasis_other: 'Angkanya dari {{answered}} dari {{count}} pemasangan yang diisi.',
  recapFew: 'Kurang dari {{count}}: terlalu sedikit untuk dijadikan patokan.',

  incomeTitle: 'Pemasukan per kanal tiap bulan',
  incomeLead: 'Rupiah yang Anda ketik untuk postingan, menurut bulan postingannya.',
  incomeOther:
    'Catatan penjualan harian adalah hitungan lain dan tidak ikut di sini: pembeli bisa saja datang tanpa postingan.',
  incomeNothing: 'Belum ada rupiah yang diisi dalam 13 bulan ini. Isi di bagian Isi angka, kolom Rupiah.',
  incomeMonths: '{{from}} sampai {{to}}',
  month: 'Bulan',
};
