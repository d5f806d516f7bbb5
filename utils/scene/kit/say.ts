import type { TextWeight } from '../fit-text';
import type { LayoutInput } from '../layout';
import { type TextPiece, type TextStyle, textPiece } from './text';
import { type OwnWord, titleOr } from './words';

interface Say extends Partial<Omit<TextStyle, 'role'>> {
  role: TextStyle['role'];
  width: number;
  /** Largest size; it shrinks to `min` before it is cut. */
  max: number;
  min?: number;
  lines?: number;
  height?: number;
  weight?: TextWeight;
  leading?: number;
}

/** A text of the picture; quiet unless told otherwise. `id` names the layer. */
export function say(input: LayoutInput, id: string, text: string, look: Say): TextPiece {
  const { width, height, max, min = Math.min(max, 28), lines = 1, weight = 600 } = look;
  const lineHeight = look.leading ?? (lines > 1 ? 1.14 : 1.3);
  const { lettering } = input;
  return textPiece(
    id,
    text,
    { width, height, maxLines: lines, max, min, weight, lineHeight, lettering },
    look,
  );
}

/** The product's name, heavy and tight. */
export const nameText = (
  input: LayoutInput,
  look: Omit<Say, 'role'>,
  name = input.content.name,
  id = 'name',
) => say(input, id, name, { role: 'name', lines: 3, weight: 800, leading: 1.1, min: 40, ...look });

/** The user's headline, set like a sign; where there is none the layout's `own` word, if it has one. */
export const titleText = (input: LayoutInput, { own, ...look }: Omit<Say, 'role'> & { own?: OwnWord }) =>
  say(input, 'title', own === undefined ? input.content.title : titleOr(input, own), {
    role: 'title',
    lines: 2,
    weight: 800,
    leading: 1.04,
    ...look,
  });

/** The word beside the name. */
export const noteText = (input: LayoutInput, look: Omit<Say, 'role'>) =>
  say(input, 'note', input.content.note, { role: 'note', color: 'inkSoft', lines: 2, ...look });
