/** Hari ini: yang perlu dikerjakan, di panel dan di studio. */
export const today = {
  lead: 'Yang perlu dikerjakan hari ini, dan yang terlewat.',
  count: {
    due_other: '{{count}} postingan',
    missed_other: '{{count}} terlewat',
    ask_other: 'isi {{count}} hasil',
    write_other: 'tulis {{count}}',
  },
  nothing: 'Belum ada postingan hari ini',
  unwritten: 'Belum ditulis',
  unwrittenLead: 'Untuk hari ini dan besok. Yang belum ditulis tidak diingatkan.',
  write: 'Tulis',
  writeNamed: 'Tulis {{name}}',
  missedNote_other: '{{count}} postingan terlewat waktu komputer mati.',
  toMissed: 'Lihat',
  empty: 'Hari ini belum ada yang perlu dikerjakan.',
  toCalendar: 'Buka kalender',
};
