/** Kalender postingan, dan kata-kata bagian yang menggambarnya. */
export const calendar = {
  lead: 'Geser postingan ke hari lain, atau tekan untuk membukanya.',
  pickDay: 'Sekarang tekan hari yang Anda mau.',
  shelf: 'Draf yang belum punya hari',
  posted: 'Sudah diposting di',
  trash: 'Buang',
  trashed: 'Postingan dibuang. Masih bisa dikembalikan.',
  gone: 'Postingan ini sudah tidak ada.',
};

export const schedule = {
  day: 'Hari',
  week: 'Minggu',
  month: 'Bulan',
  year: 'Tahun',
  allDay: 'Sepanjang hari',
  weekday: 'Hari',
  timeSlot: 'Jam',
  today: 'Hari ini',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  more: 'Lainnya',
  selectMonth: 'Pilih bulan',
  selectYear: 'Pilih tahun',
  switchToDayView: 'Lihat per hari',
  switchToWeekView: 'Lihat per minggu',
  switchToMonthView: 'Lihat per bulan',
  switchToYearView: 'Lihat per tahun',
  viewSelectLabel: 'Tampilan',
  noEvents: 'Tidak ada postingan',
  agenda: 'Daftar',
  moreLabel_other: '+{{count}} lagi',
};
