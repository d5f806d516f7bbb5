import { FACT_LABELS } from '../core/fact-labels';
import type { FactKey, Product } from '../model';
import type { CaptionLanguage } from './template';

/** Facts and choices that the seller has filled in, one line each: "Berat: 250 gram". */
export function factLines(
  { facts, variants }: Pick<Product, 'facts' | 'variants'>,
  language: CaptionLanguage = 'id',
): string[] {
  const lines = (Object.keys(FACT_LABELS) as FactKey[]).flatMap((key) => {
    const text = facts?.[key]?.trim();
    return text ? [`${FACT_LABELS[key][language]}: ${text}`] : [];
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
