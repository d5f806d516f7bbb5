/** Kata-kata pembeli: diambil dari halaman, disimpan, dan dirapikan. */
export const testimonial = {
  take: 'Ambil teks yang dipilih',
  taken: 'Teks yang Anda pilih',
  cut: 'Teksnya panjang sekali, jadi yang diambil hanya 5.000 huruf pertama.',
  contacts: 'Ada kontak di teks ini. Kalau milik pembeli, hapus dulu supaya tidak ikut tersebar.',
  consent:
    'Sebelum dipasang sebagai testimoni, minta izin pembelinya dulu. Nama dan nomornya jangan ditampilkan.',
  save: 'Simpan sebagai testimoni',
  describe: 'Pakai sebagai keterangan produk',
  cancel: 'Batal',
  used: {
    saved: 'Tersimpan. Lihat semuanya di studio, bagian Testimoni.',
    described: 'Teksnya masuk ke keterangan produk.',
  },

  lead: 'Kata-kata pembeli yang Anda simpan, yang terbaru di atas.',
  list: 'Daftar testimoni',
  empty: 'Belum ada testimoni.',
  emptyHow:
    'Buka halaman yang ada ulasan atau obrolan pembelinya. Blok tulisannya dengan tetikus, lalu tekan “Ambil teks yang dipilih” di panel Pajang.',
  words: 'Kata pembeli',
  about: 'Tentang produk',
  aboutNone: 'Pilih produknya',
  aboutClear: 'Bukan tentang satu produk',
  trash: 'Buang: {{words}}',
  trashed: 'Testimoni dibuang. Masih bisa dikembalikan.',
};
