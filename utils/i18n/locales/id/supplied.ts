/** Keterangan yang dibawa dari tempat lain: kontak dan tagar di dalamnya. */
export const supplied = {
  contacts: 'Kontak di tulisan ini',
  lead: 'Ada kontak di keterangan ini. Kalau milik toko lain, hapus dulu sebelum dipakai.',
  remove: 'Hapus',
  removeNamed: 'Hapus {{contact}}',
  removeAll: 'Hapus semua',
  more_other: '{{count}} lagi',
  removed_other: '{{count}} kontak dihapus.',
  hashtags: 'Tagar produk',
  hashtagsHint: 'Disimpan terpisah dari keterangan.',
};
