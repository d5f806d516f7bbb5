/** Mempercantik satu foto: cahaya, warna, ketajaman, lurusnya, dan titik pentingnya. */
export const better = {
  title: 'Percantik foto',
  open: 'Percantik',
  choose: 'Foto mana yang dipercantik?',
  looking: 'Memeriksa foto …',
  mended: 'Sudah dipercantik. Tahan gambarnya untuk melihat aslinya.',
  good: 'Foto ini sudah bagus, jadi dibiarkan. Ubah sendiri kalau mau.',
  taken: 'Ini ubahan terakhir Anda pada foto aslinya.',
  own: 'Ubahan Anda. Tahan gambarnya untuk melihat aslinya.',
  asIs: 'Foto asli, belum diubah.',

  picture: 'Foto yang sedang dipercantik',
  hold: 'Tahan: lihat aslinya',
  before: 'Asli',
  auto: 'Percantik otomatis',
  none: 'Kembali ke asli',

  sliders: 'Atur sendiri',
  slider: {
    light: 'Terang',
    contrast: 'Kontras',
    warmth: 'Dingin ke hangat',
    color: 'Kuat warna',
    sharp: 'Tajam',
  },
  reset: 'Kembalikan {{name}}',

  straighten: 'Luruskan',
  angle: 'Miring',
  left: 'Putar ke kiri',
  right: 'Putar ke kanan',

  focus: 'Titik penting',
  focusLead: 'Bagian ini selalu diusahakan terlihat saat foto dipotong untuk gambar.',
  focusPick: 'Tandai titiknya',
  focusPicking: 'Ketuk bagian terpenting di foto, atau geser titiknya dengan tombol panah.',
  focusDone: 'Selesai menandai',
  focusClear: 'Hapus titik',
  focusPin: 'Titik penting, {{x}} persen dari kiri, {{y}} persen dari atas. Geser dengan tombol panah.',

  warnings: 'Lebih baik difoto ulang',
  warning: {
    tiny: 'Terlalu kecil: sisi pendeknya {{side}} piksel',
    small: 'Agak kecil: sisi pendeknya {{side}} piksel',
    blurred: 'Fotonya kabur',
    dark: 'Terlalu gelap',
    bright: 'Terlalu terang',
    flat: 'Kurang kontras',
  },
  advice: {
    tiny: 'Foto sekecil ini kelihatan pecah dan bisa ditolak toko online. Pakai foto asli dari kamera, bukan tangkapan layar.',
    small:
      'Supaya tajam, sebaiknya 1080 piksel atau lebih. Kalau fotonya kiriman, minta dikirim sebagai dokumen; kiriman biasa mengecilkannya.',
    blurred:
      'Menajamkan hanya menolong sedikit. Lap lensanya, sandarkan HP atau pegang dengan dua tangan, ketuk produknya di layar, tunggu sampai tajam, lalu potret.',
    dark: 'Bisa diterangkan, tetapi hasilnya berbintik. Potret di dekat jendela saat siang, tanpa lampu kilat.',
    bright:
      'Bagian yang putih polos tidak bisa dikembalikan. Potret di tempat teduh, atau ketuk bagian paling terang di layar dulu.',
    flat: 'Lap lensanya, jangan memotret menghadap cahaya, dan pilih latar yang beda warna dengan produknya.',
  },

  inProducts_other: 'Pakai di {{count}} produk yang memakai foto ini',
  save: 'Simpan foto ini',
  saveFocus: 'Simpan titik penting',
  name: '{{name}} (dipercantik)',
  saved: 'Foto yang dipercantik tersimpan. Aslinya tetap ada.',
  savedInProduct: 'Foto yang dipercantik sekarang dipakai. Aslinya tetap ada di Foto.',
  savedFocus: 'Titik penting tersimpan.',
};
