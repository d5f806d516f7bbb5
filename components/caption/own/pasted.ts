import { FIELDS, type FieldId, type Proposal } from '@/utils/captions';
import type { FormField, Shop } from '@/utils/model';

/** What becomes of a piece: nothing, a field, or a question of a type. */
export type Fate = '' | FieldId | 'ask:text' | 'ask:number' | 'ask:date';

/** The same words for the same thing, however often they stand in the text: decided upon once. */
export interface Piece {
  key: string;
  text: string;
  at: readonly Proposal[];
  /** What was proposed for it. */
  proposed: Fate;
}

export const isFieldId = (value: string): value is FieldId => Object.hasOwn(FIELDS, value);

const fateOf = ({ field }: Proposal): Fate => {
  if (typeof field === 'string') return field;
  return field.ask.type === 'choice' ? 'ask:text' : `ask:${field.ask.type}`;
};

export function piecesOf(text: string, proposals: readonly Proposal[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const one of proposals) {
    const words = text.slice(one.start, one.end);
    const fate = fateOf(one);
    const key = `${fate} ${words.toLowerCase()}`;
    const known = pieces.get(key);
    pieces.set(key, { key, text: words, at: [...(known?.at ?? []), one], proposed: fate });
  }
  return [...pieces.values()];
}

/** What a field takes from the shop's settings. */
const FROM_SHOP: Partial<Record<FieldId, keyof Shop>> = {
  greeting: 'greeting',
  shop: 'name',
  area: 'area',
  delivery: 'delivery',
  payment: 'payment',
  whatsapp: 'whatsapp',
  chat: 'whatsapp',
};

/** Whether the shop has nothing to put there yet: then the words better stay as they are. */
export function isLacking(fate: Fate, shop: Shop): boolean {
  const key = isFieldId(fate) ? FROM_SHOP[fate] : undefined;
  return key !== undefined && shop[key] === '';
}

/** Longest label made of a piece's own words. */
const LONGEST = 40;

function question(piece: Piece, type: FormField['type'], index: number): FormField {
  const [first] = piece.at;
  const known = typeof first?.field === 'object' ? first.field.ask : undefined;
  if (known) return { ...known, type };
  const label = piece.text.slice(0, LONGEST).toWellFormed().replace(/\s+/g, ' ');
  return { key: `tanya${index + 1}`, type, label: { id: label, en: label }, default: '' };
}

/** The pieces as the user decided. */
export function decided(pieces: readonly Piece[], fates: (piece: Piece) => Fate): Proposal[] {
  return pieces.flatMap((piece, index) => {
    const fate = fates(piece);
    if (fate === '') return [];
    const type = fate === 'ask:number' ? 'number' : fate === 'ask:date' ? 'date' : 'text';
    const field = isFieldId(fate) ? fate : { ask: question(piece, type, index) };
    return piece.at.map((one) => ({ ...one, field }));
  });
}
