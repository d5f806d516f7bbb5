/** Rencana hari sepi: catatan penjualan, hari yang sepi, dan usulan postingan. */
export const quiet = {
  lead: 'Catat penjualan per hari, lihat hari apa yang sepi, lalu pilih usulan postingan untuk mengisinya.',
  day: 'Hari',

  log: 'Catatan penjualan',
  logLead:
    'Isi yang Anda ingat saja; satu kolom pun cukup. Hari tutup dikosongkan; hari buka tanpa pembeli diisi 0.',
  measure: { pieces: 'Buah terjual', orders: 'Pesanan', rupiah: 'Rupiah' },
  cell: '{{measure}}, {{day}}',
  earlier: 'Tampilkan seminggu sebelumnya',
  typed: '{{measure}} {{day}} diubah.',

  gap: 'Hari sepi dan hari ramai',
  few: 'Belum cukup data.',
  fewHow:
    'Perlu catatan {{need}} hari, baru ada {{have}}. Kalau kurang dari empat minggu, satu minggu yang kebetulan ramai bisa disangka kebiasaan.',
  fromPosts:
    'Angkanya dari hasil postingan, karena catatan penjualan masih kosong. Hari tanpa postingan tidak ikut terhitung.',
  flat: 'Penjualan Anda kurang lebih sama setiap hari. {{days}}.',
  quietDays: 'Sepi:',
  busyDays: 'Ramai:',
  basis_other: 'Dari catatan {{count}} hari, {{from}} sampai {{to}}.',
  leftOut_other:
    '{{count}} hari tidak ikut: tanggal kembar, masa gajian, hari raya, hari libur, dan acara Anda sendiri.',
  usually: 'Biasanya',
  restsOn: 'Dari',
  tooFew: 'terlalu sedikit catatan',
  days_other: '{{count}} hari',
  weak: 'sepi',
  chart: 'Penjualan yang biasa per hari: {{values}}',
  amount: {
    pieces_other: '{{number}} buah',
    orders_other: '{{number}} pesanan',
    rupiah_other: 'Rp{{number}}',
  },

  plan: 'Usulan rencana',
  planLead:
    'Hari sepi didahulukan, dan produknya bergantian. Postingan yang sudah ada di kalender tidak diubah. Yang diterima masuk kalender sebagai ide.',
  period: 'Untuk berapa lama',
  periods: { fortnight: 'Dua minggu', month: 'Sebulan' },
  from: 'Mulai',
  most: 'Paling banyak sehari',
  posts_other: '{{count}} postingan',
  again: 'Susun ulang',
  acceptAll_other: 'Terima semua ({{count}} postingan)',
  acceptDay: 'Terima usulan',
  acceptDayNamed: 'Terima usulan {{day}}',
  accepted_other: '{{count}} ide masuk kalender.',
  skipped_other: '{{count}} usulan dilewati karena harinya sudah penuh.',
  standing: 'Sudah di kalender:',
  toProducts: 'Ke Produk',
  lack: {
    'no-products': 'Belum ada produk, jadi belum ada yang bisa diusulkan. Tambahkan satu produk dulu.',
    'none-left': 'Semua produk sedang habis atau PO-nya sudah tutup. Perbarui stok atau tanggal PO-nya dulu.',
  },
  allHeld:
    'Semua hari di rencana ini sedang ditunda. Usulan muncul lagi setelah penundaannya diakhiri di Kalender.',
  full: 'Semua hari sudah terisi. Tidak ada yang perlu ditambah.',
  held_other: '{{count}} hari dibiarkan kosong karena sedang ditunda.',
  evenFew: 'Hari sepinya belum diketahui, jadi usulan dibagi rata.',
  evenFlat: 'Tidak ada hari yang sepi sekali, jadi usulan dibagi rata.',
  guessed: 'dugaan',
  supposed:
    'Jam yang tidak Anda atur sendiri masih dugaan: belum ada data jam ramai untuk usaha kecil di Indonesia. Ubah sesuka Anda, atau atur jam toko di Toko.',

  aim: {
    product: 'Produk',
    proof: 'Bukti',
    story: 'Cerita',
    tip: 'Tips',
    offer: 'Penawaran',
    question: 'Pertanyaan',
  },
  write: {
    product: 'Tunjukkan produknya: apa isinya, berapa harganya, dan cara pesannya.',
    testimonial: 'Pasang kata-kata pembeli yang sudah mengizinkan, tanpa nama dan nomornya.',
    'ask-review':
      'Ajak pembeli bercerita jujur soal pesanannya. Ceritanya bisa dipasang lain kali, seizin mereka.',
    story: 'Ceritakan yang di balik produk ini: cara membuatnya, bahannya, atau awal mulanya.',
    tip: 'Beri satu tips yang berguna, misalnya cara menyimpan, merawat, atau memilihnya.',
    question: 'Tanyakan satu hal yang mudah dijawab, misalnya pilih A atau B.',
    'weekend-order': 'Buka pesanan untuk akhir pekan sekarang, dengan batas hari pesan.',
    'week-order': 'Buka pesanan untuk hari kerja minggu depan, dengan batas hari pesan.',
    office:
      'Tawarkan paket untuk kantor atau pesanan banyak: isinya, paling sedikit berapa, dan pesan paling lambat kapan.',
    subscription: 'Tawarkan langganan atau paket beberapa kali: isinya, harganya, dan mulai kapan.',
    bundle: 'Tawarkan beberapa barang jadi satu paket. Tulis isi dan harganya dengan jelas.',
    'custom-order': 'Beri tahu bahwa Anda menerima pesanan khusus, dan berapa lama pembuatannya.',
    'quiet-slot': 'Tawarkan jadwal atau harga khusus untuk hari yang sepi, beserta syaratnya.',
  },
  why: {
    weak: '{{day}} biasanya hanya {{amount}}.',
    steady: 'Supaya setiap hari ada kabar dari toko.',
    'ask-weekly': 'Seminggu sekali bertanya, supaya pembeli ikut bicara.',
    'offer-weak': 'Penawaran ditaruh di hari sepi.',
    'offer-even': 'Penawaran cukup sesekali dalam seminggu.',
    mix: 'Giliran {{aim}}, supaya isinya berganti-ganti.',
    sensitive: 'Harinya peka, jadi tanpa ajakan beli yang gencar.',
    'own-time': 'Jamnya dari jam posting toko.',
    'only-product': 'Produknya baru satu.',
  },
};
