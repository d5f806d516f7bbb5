import type { FormField } from '../../model';

/** Questions that templates ask, in the words in which all of them ask. Empty answers drop out. */
const text = (key: string, id: string, en: string): FormField => ({
  key,
  type: 'text',
  label: { id, en },
  default: '',
});

const date = (key: string, id: string, en: string): FormField => ({ ...text(key, id, en), type: 'date' });

const number = (key: string, id: string, en: string): FormField => ({ ...text(key, id, en), type: 'number' });

/** `options` are [value in the caption, Indonesian, English]; the first is the default. */
const choice = (
  key: string,
  id: string,
  en: string,
  options: readonly [value: string, id: string, en: string][],
): FormField => ({
  key,
  type: 'choice',
  label: { id, en },
  default: options[0]?.[0] ?? '',
  options: options.map(([value, idLabel, enLabel]) => ({ value, label: { id: idLabel, en: enLabel } })),
});

export const FIELD = { text, date, number, choice };

export const STOCK_FIELD = text('stock', 'Stok, misalnya "20 toples"', 'Stock, for example "20 jars"');
export const PROOF_FIELD = text(
  'proof',
  'Izin atau kata pembeli (boleh kosong)',
  'Permit or a buyer’s words (may stay empty)',
);
