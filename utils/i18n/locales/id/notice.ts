/** Kata-kata pemberitahuan di layar komputer, di luar halaman Pajang. */
export const notice = {
  one: 'Saatnya posting: {{name}}',
  unnamed: 'Saatnya posting',
  oneWhen: 'Pukul {{time}} · {{shop}}',
  many: '{{count}} postingan siap',
  manyMore: '{{names}} dan {{more}} lainnya',
  missedOne: 'Ada postingan yang terlewat',
  missedMany: '{{count}} postingan terlewat',
  missedWhen: 'Jamnya lewat saat komputer mati. Tekan untuk melihat jam barunya.',
  later: 'Nanti, 30 menit lagi',
  posted: 'Sudah diposting',
  postedAll: 'Sudah diposting semua',
};
