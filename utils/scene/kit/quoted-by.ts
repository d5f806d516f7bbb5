import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import { type Align, column, type Part } from './flow';
import { nameText, say } from './say';

interface ByLook {
  width: number;
  /** Largest size of who said it; the product's name is smaller by a fifth. */
  max: number;
  color?: SceneColor;
  soft?: SceneColor;
  align?: Align;
}

/** Who said it, and below it of which product. */
export function quotedBy(input: LayoutInput, look: ByLook): Part {
  const { width, max, color = 'ink', soft = 'inkSoft', align = 'left' } = look;
  const common = { width, min: 28, align };
  const who = { ...common, role: 'label', max, lines: 2, weight: 800, color } as const;
  const what = { ...common, max: Math.round(max * 0.8), lines: 3, color: soft, leading: 1.2 };
  return column([say(input, 'by', input.content.by, who), 4, nameText(input, what)], { width, align });
}
