import type { FactKey, PermitKey, Stock } from '../model';
import type { Choice, SheetLanguage } from './column';

type Words = Record<SheetLanguage, string>;

/** Headings of the facts, in the order in which they stand in a table. */
export const FACT_WORDS: Record<FactKey, Words> = {
  content: { id: 'Isi', en: 'Contents' },
  weight: { id: 'Berat', en: 'Weight' },
  taste: { id: 'Rasa', en: 'Taste' },
  keeps: { id: 'Tahan berapa lama', en: 'Keeps for' },
  storage: { id: 'Cara simpan', en: 'Storage' },
  readyTime: { id: 'Siap dalam', en: 'Ready in' },
  material: { id: 'Bahan', en: 'Material' },
  size: { id: 'Ukuran', en: 'Size' },
  color: { id: 'Warna', en: 'Colour' },
  fit: { id: 'Model potongan', en: 'Fit' },
  care: { id: 'Perawatan', en: 'Care' },
  makingTime: { id: 'Lama pembuatan', en: 'Making time' },
  custom: { id: 'Bisa custom', en: 'Custom orders' },
  scope: { id: 'Layanan mencakup', en: 'Service covers' },
  duration: { id: 'Durasi', en: 'Duration' },
  coverage: { id: 'Jangkauan', en: 'Area served' },
  terms: { id: 'Syarat', en: 'Terms' },
  warranty: { id: 'Garansi', en: 'Warranty' },
  minOrder: { id: 'Minimal pesan', en: 'Minimum order' },
  origin: { id: 'Asal', en: 'Origin' },
};

/** What else people write above such a column, folded. */
export const FACT_SYNONYMS: Partial<Record<FactKey, string[]>> = {
  weight: ['netto', 'berat bersih', 'gramasi', 'berat g', 'berat gram'],
  taste: ['varian rasa', 'flavour', 'flavor'],
  keeps: ['masa simpan', 'daya tahan', 'shelf life'],
  material: ['material', 'bahan baku', 'fabric'],
  color: ['color'],
  size: ['dimensi', 'dimensions'],
  minOrder: ['min order', 'minimal order', 'moq'],
  coverage: ['area layanan'],
};

export const PERMIT_WORDS: Record<PermitKey, Words> = {
  halal: { id: 'Nomor halal', en: 'Halal number' },
  pirt: { id: 'Nomor P-IRT', en: 'P-IRT number' },
  bpom: { id: 'Nomor BPOM', en: 'BPOM number' },
  sni: { id: 'Nomor SNI', en: 'SNI number' },
  nib: { id: 'NIB', en: 'NIB number' },
};

export const PERMIT_SYNONYMS: Record<PermitKey, string[]> = {
  halal: ['halal', 'sertifikat halal', 'no halal'],
  pirt: ['p irt', 'pirt', 'no p irt', 'no pirt', 'nomor pirt'],
  bpom: ['bpom', 'no bpom', 'izin edar'],
  sni: ['sni', 'no sni'],
  nib: ['nomor nib', 'no nib', 'nomor induk berusaha'],
};

export const STOCK_MODES: readonly Choice<Stock['mode']>[] = [
  {
    value: 'ready',
    id: 'Siap kirim',
    en: 'Ready',
    also: ['ready stock', 'ready stok', 'tersedia', 'ada', 'siap', 'in stock', 'available'],
  },
  { value: 'preorder', id: 'Pre-order', en: 'Pre-order', also: ['po', 'preorder', 'pesan dulu', 'by order'] },
];

/** What people write for "none left", folded. */
export const SOLD_OUT = ['habis', 'kosong', 'sold out', 'out of stock', 'stok habis'];
