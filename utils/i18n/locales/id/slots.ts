/** Jam biasa posting dalam seminggu. */
export const slots = {
  title: 'Jam biasa posting',
  lead: 'Jam-jam ini yang ditawarkan lebih dulu saat Anda memilih hari. Pilih harinya untuk setiap jam.',
  guess: 'Pakai jam contoh',
  guessWhy:
    'Belum ada jam. Sebagai awal: Status 07.00, yang lain 11.30 dan 18.30. Ini tebakan, bukan hasil penelitian; ganti begitu Anda tahu kapan pembeli Anda ramai.',
  none: 'Belum ada jam untuk kanal ini.',
  time: 'Jam',
  add: 'Tambah jam',
  addTo: 'Tambah jam untuk {{channel}}',
  trash: 'Hapus jam {{time}}',
  trashed: 'Jam {{time}} untuk {{channel}} dihapus.',
};
