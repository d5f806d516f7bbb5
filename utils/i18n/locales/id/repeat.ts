/** Postingan yang berulang. */
export const repeat = {
  title: 'Ulangi postingan ini',
  often: 'Seberapa sering',
  every: { day: 'Setiap hari', week: 'Setiap minggu', month: 'Setiap bulan' },
  days: 'Pada hari',
  end: 'Sampai kapan',
  goOn: 'Terus, sampai dihentikan',
  untilDay: 'Sampai {{day}}',
  hint: 'Kata dan gambarnya ikut disalin. Dibuat delapan minggu ke depan, lalu bertambah sendiri.',
  start: 'Ulangi',
  started_other: '{{count}} postingan berikutnya ditaruh di kalender.',

  everyDay: 'Setiap hari',
  everyWeek: 'Setiap {{days}}',
  everyMonth: 'Setiap tanggal {{date}}',
  everyMonthShort: 'Setiap tanggal {{date}} (di bulan yang lebih pendek: hari terakhirnya)',
  on: '{{when}}, terus.',
  until: '{{when}}, sampai {{day}}.',

  onlyThisDay: 'Hanya yang ini yang pindah dari {{day}}.',
  onlyThisHour: 'Hanya yang ini yang jamnya lain; sesudahnya pukul {{time}}.',
  laterToo: 'Semua sesudahnya juga',
  moved_other: '{{count}} postingan sesudahnya ikut dipindah.',
  endLater_other: 'Buang semua sesudahnya ({{count}})',
  onlyThisTrashed_other: 'Hanya yang ini yang dibuang; {{count}} sesudahnya masih ada.',
  ended_other: '{{count}} postingan sesudahnya dibuang, dan tidak berulang lagi.',
  left_other: '{{count}} dibiarkan karena sudah diposting atau Anda ubah sendiri.',
};
