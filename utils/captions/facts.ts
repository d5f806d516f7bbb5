import type { FactKey, Label, Product } from '../model';
import type { CaptionLanguage } from './template';

/** How a fact is called in a caption, in the order in which buyers want to know (domain facts §5.6). */
const LABELS: Record<FactKey, Label> = {
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

/** Facts and choices that the seller has filled in, one line each: "Berat: 250 gram". */
export function factLines(
  { facts, variants }: Pick<Product, 'facts' | 'variants'>,
  language: CaptionLanguage = 'id',
): string[] {
  const lines = (Object.keys(LABELS) as FactKey[]).flatMap((key) => {
    const text = facts?.[key]?.trim();
    return text ? [`${LABELS[key][language]}: ${text}`] : [];
  });
  return variants?.length
    ? [`${language === 'id' ? 'Pilihan' : 'Choices'}: ${variants.join(', ')}`, ...lines]
    : lines;
}

const labelOf = (line: string): string => line.split(':')[0]?.trim().toLowerCase() ?? '';

/** The seller's own lines first, then those of the description that do not tell the same thing again. */
export function withFacts(
  product: Partial<Pick<Product, 'facts' | 'variants'>>,
  described: readonly string[],
  language: CaptionLanguage = 'id',
): string[] {
  const own = factLines(product, language);
  const told = new Set(own.map(labelOf));
  return [...own, ...described.filter((line) => !line.includes(':') || !told.has(labelOf(line)))];
}
