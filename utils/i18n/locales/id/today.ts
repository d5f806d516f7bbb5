/** Hari ini: yang perlu dikerjakan, di panel dan di studio. */
export const today = {
  lead: 'Yang perlu dikerjakan hari ini, dan yang terlewat.',
  due_other: '{{count}} postingan',
  missed_other: '{{count}} terlewat',
  ask_other: 'isi {{count}} hasil',
  nothing: 'Belum ada postingan hari ini',
  empty: 'Hari ini belum ada yang perlu dikerjakan.',
  toCalendar: 'Buka kalender',
};
