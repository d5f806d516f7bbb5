/** Tanda kecil toko di gambar jadi. */
export const mark = {
  title: 'Tanda kecil di foto',
  lead: 'Nama atau logo toko, kecil dan tembus pandang, di sudut gambar yang kosong. Tidak dipasang kalau nama atau logo toko sudah terlihat, dan tidak di gambar pertama Shopee dan Tokopedia: foto sampul di sana sebaiknya bersih.',
  on: 'Pasang di gambar yang disimpan dan diisikan',
};
