/** Latar polos: produk dilepas dari latarnya, lalu ditaruh di latar baru. */
export const cutOut = {
  open: 'Latar polos',
  title: 'Latar polos',
  lead: 'Produknya kami lepas dari latar lama. Kalau ada yang keliru, usap dengan kuas. Foto asli tetap ada.',
  which: 'Foto yang mana?',
  working: 'Sedang mencari tepi produk …',
  progress: 'Sudah seberapa jauh',
  ready: 'Sudah jadi. Periksa tepinya.',
  picture: 'Foto yang sedang dirapikan',
  stage:
    'Foto yang sedang dirapikan. Tombol panah menggerakkan kuas, Shift dan panah lebih jauh, spasi mengusap; tahan spasi sambil menekan panah untuk mengusap panjang.',
  at: 'Kuas {{x}} % dari kiri, {{y}} % dari atas',
  tool: 'Yang dikerjakan',
  tools: {
    look: 'Lihat hasil',
    keep: 'Sisakan',
    remove: 'Buang',
  },
  hint: {
    look: 'Pilih Sisakan atau Buang kalau ada bagian yang keliru.',
    keep: 'Usap bagian produk yang ikut terbuang.',
    remove: 'Usap bagian latar yang masih tertinggal.',
  },
  brush: 'Besar kuas',
  redo: 'Ulangi lagi',
  larger: 'Perbesar',
  smaller: 'Perkecil',
  zoom: '{{percent}} %',
  before: 'Tahan: foto asli',
  ground: 'Latar baru',
  grounds: {
    white: 'Putih',
    shop: 'Warna toko',
    own: 'Warna lain',
    stage: 'Panggung',
    clear: 'Tanpa latar',
  },
  color: 'Warna latar',
  clearHint:
    'Tanpa latar berguna untuk ditumpuk di gambar lain. Banyak tempat jualan menggantinya dengan hitam.',
  inProducts_other: 'Ganti juga di {{count}} produk yang memakai foto ini',
  save: 'Simpan foto baru',
  name: '{{name}} – latar polos',
  saved: 'Foto berlatar baru tersimpan di galeri. Foto asli tetap ada.',
  savedInProduct: 'Foto berlatar baru dipakai produk ini. Foto asli tetap ada di galeri.',
  reasons: {
    'cut-nothing-found':
      'Produknya tidak terlihat terpisah dari latarnya. Pilih Sisakan lalu usap produknya, atau foto ulang di latar yang lebih polos.',
    'cut-no-room':
      'Memori komputer tidak cukup untuk foto ini. Tutup beberapa tab dulu, lalu coba lagi. Foto Anda tidak berubah.',
    'cut-failed':
      'Pekerjaan ini terhenti di tengah jalan. Tutup lalu buka lagi latar polosnya. Foto Anda tidak berubah.',
  },
};
