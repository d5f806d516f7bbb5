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
  wrong: {
    'not-a-count': 'Tulis angkanya saja, seperti 12. Belum tersimpan.',
    'not-a-sum': 'Tulis seperti 150.000 atau 150rb. Belum tersimpan.',
  },
  deleted: 'produk yang sudah dihapus',
  deletedNamed: '{{name}} (produk yang sudah dihapus)',

  ask: 'Bagaimana hasilnya?',
  askLead:
    'Dua angka untuk tiap postingan, kira-kira sehari setelah dipasang. Yang tidak diingat boleh dilewati.',
  add: 'Tambah jumlah & rupiah',
  addNamed: 'Tambah jumlah dan rupiah: {{name}}, {{channel}}',
  skip: 'Lewati',
  skipNamed: 'Lewati: {{name}}, {{channel}}',
  skipped: '{{name}} di {{channel}} dilewati dan tidak ditanyakan lagi. Masih bisa diisi di Hasil.',
  saved: 'Tersimpan.',
  undoNamed: 'Urungkan angka {{name}}, {{channel}}',
  finish: 'Selesai',
  others_other: '{{count}} postingan lain di Hasil',

  table: 'Angka setiap postingan',
  tableLead_other:
    '{{count}} postingan, dihitung per kanal, yang terbaru di atas. Ketik langsung; Enter atau panah bawah ke baris berikutnya.',
  thing: 'Postingan',
  wasSkipped: 'dilewati',
  typed: '{{field}} {{name}} di {{channel}}: {{before}} menjadi {{after}}.',
  nothing: 'kosong',
};
