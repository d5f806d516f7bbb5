/** Kotak untuk satu angka. */
export const number = {
  wrong: {
    'not-a-count': 'Tulis angkanya saja, seperti 12. Belum tersimpan.',
    'not-a-sum': 'Tulis seperti 150.000 atau 150rb. Belum tersimpan.',
  },
};
