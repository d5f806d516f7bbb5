import type { FactKey, Label } from '../model';

/** How a fact is called in a caption or a picture, in the order in which buyers want to know (domain facts §5.6). */
export const FACT_LABELS: Record<FactKey, Label> = {
  content: { id: 'Isi', en: 'Contents' },
  weight: { id: 'Berat', en: 'Weight' },
  taste: { id: 'Rasa', en: 'Flavours' },
  size: { id: 'Ukuran', en: 'Size' },
  material: { id: 'Bahan', en: 'Material' },
  color: { id: 'Warna', en: 'Colours' },
  fit: { id: 'Model', en: 'Fit' },
  keeps: { id: 'Tahan', en: 'Keeps' },
  storage: { id: 'Simpan', en: 'Storage' },
  scope: { id: 'Layanan', en: 'Service' },
  duration: { id: 'Durasi', en: 'Duration' },
  coverage: { id: 'Area', en: 'Area' },
  makingTime: { id: 'Waktu buat', en: 'Making time' },
  custom: { id: 'Custom', en: 'Custom' },
  readyTime: { id: 'Jam siap', en: 'Ready at' },
  care: { id: 'Perawatan', en: 'Care' },
  minOrder: { id: 'Minimal pesan', en: 'Minimum order' },
  origin: { id: 'Asal', en: 'Origin' },
  terms: { id: 'Syarat', en: 'Terms' },
  warranty: { id: 'Garansi', en: 'Warranty' },
};
