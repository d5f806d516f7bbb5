export const panel = {
  openCalendar: 'Buka kalender',
  reading: 'Membaca halaman…',
  otherShop: 'Halaman ini milik {{other}}. Anda sedang bekerja di {{here}}.',
  loggedIn: 'Di sini Anda masuk sebagai {{account}}, akun {{other}}. Anda sedang bekerja di {{here}}.',
  goTo: 'Pindah ke {{other}}',
  stay: 'Tetap di {{here}}',
  fillAnyway: 'Tetap isi untuk {{here}}',
  keepPage: 'Simpan {{account}} sebagai halaman toko ini',
  keepPageHint: 'Nanti Pajang mengingatkan kalau tokonya tertukar.',
  keptPage: '{{account}} disimpan sebagai halaman toko ini.',
  notOwnPage: 'Bukan halaman toko ini',
};
