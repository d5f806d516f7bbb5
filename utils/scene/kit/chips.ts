import { largestThat, sizesTo } from '../largest';
import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import type { Part } from './flow';
import { label } from './label';
import { andMore } from './words';

interface ChipsLook {
  width: number;
  height: number;
  /** Largest size of the letters; they shrink to 26 before a chip is left out. */
  size: number;
  fill?: SceneColor;
  ink?: SceneColor;
  align?: 'left' | 'center';
}

const SMALLEST = 26;

/** Short words on grounds of their own, running on like a text; those that have no room are counted in a last one. */
export function chips(input: LayoutInput, id: string, texts: readonly string[], look: ChipsLook): Part {
  const { width, height, fill, ink, align = 'left' } = look;
  const style = { ...(fill && { fill }), ...(ink && { ink }) };
  const flow = (words: readonly string[], size: number) => {
    const gap = Math.round(size * 0.45);
    const lines: { parts: Part[]; width: number }[] = [];
    let tall = 0;
    for (const [index, text] of words.entries()) {
      const part = label(input, `${id}-${index + 1}`, text, { ...style, size, maxWidth: width });
      if (part === null) continue;
      const line = lines.at(-1);
      tall = Math.max(tall, part.height);
      if (line && line.width + gap + part.width <= width) {
        line.parts.push(part);
        line.width += gap + part.width;
      } else lines.push({ parts: [part], width: part.width });
    }
    return { lines, gap, tall, height: lines.length * tall + gap * Math.max(0, lines.length - 1) };
  };
  const whole = largestThat(sizesTo(look.size, SMALLEST, 2), (size) => {
    const flowed = flow(texts, size);
    return flowed.height <= height ? { flowed, size } : null;
  });
  const size = whole?.size ?? Math.min(look.size, SMALLEST);
  let flowed = whole?.flowed ?? flow(texts, size);
  for (let kept = texts.length - 1; kept > 0 && flowed.height > height; kept -= 1)
    flowed = flow([...texts.slice(0, kept), andMore(input, texts.length - kept)], size);

  const { lines, gap, tall } = flowed;
  return {
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: flowed.height,
    at: (x, y) =>
      lines.flatMap((line, row) => {
        let left = x + (align === 'center' ? (width - line.width) / 2 : 0);
        return line.parts.flatMap((part) => {
          const layers = part.at(left, y + row * (tall + gap));
          left += part.width + gap;
          return layers;
        });
      }),
  };
}
