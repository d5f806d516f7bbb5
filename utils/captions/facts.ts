import type { FactKey, Product } from '../model';

/** How a fact is called in a caption, in the order in which buyers want to know (domain facts §5.6). */
const LABELS: Record<FactKey, string> = {
  content: 'Isi',
  weight: 'Berat',
  taste: 'Rasa',
  size: 'Ukuran',
  material: 'Bahan',
  color: 'Warna',
  fit: 'Model',
  keeps: 'Tahan',
  storage: 'Simpan',
  scope: 'Layanan',
  duration: 'Durasi',
  coverage: 'Area',
  makingTime: 'Waktu buat',
  custom: 'Custom',
  readyTime: 'Jam siap',
  care: 'Perawatan',
  minOrder: 'Minimal pesan',
  terms: 'Syarat',
  warranty: 'Garansi',
};

/** Facts and choices that the seller has filled in, one line each: "Berat: 250 gram". */
export function factLines({ facts, variants }: Pick<Product, 'facts' | 'variants'>): string[] {
  const lines = (Object.keys(LABELS) as FactKey[]).flatMap((key) => {
    const text = facts?.[key]?.trim();
    return text ? [`${LABELS[key]}: ${text}`] : [];
  });
  return variants?.length ? [`Pilihan: ${variants.join(', ')}`, ...lines] : lines;
}

const labelOf = (line: string): string => line.split(':')[0]?.trim().toLowerCase() ?? '';

/** The seller's own lines first, then those of the description that do not tell the same thing again. */
export function withFacts(
  product: Partial<Pick<Product, 'facts' | 'variants'>>,
  described: readonly string[],
): string[] {
  const own = factLines(product);
  const told = new Set(own.map(labelOf));
  return [...own, ...described.filter((line) => !line.includes(':') || !told.has(labelOf(line)))];
}
