import { type ReactNode, useEffect } from 'react';
import { knowTypeface } from '@/utils/canvas/typefaces';
import type { FontId } from '@/utils/model';
import { nearestWeight, type TextWeight, TYPEFACES } from '@/utils/scene';

interface Props {
  font: FontId;
  weight: TextWeight;
  /** As in a picture: capitals stand 0.7 of so many pixels high in every typeface. */
  size: number;
  color?: string;
  children: ReactNode;
}

/** Words in one of the pictures' typefaces; its style sheet comes when it is first shown. */
export function TypefaceText({ font, weight, size, color, children }: Props) {
  useEffect(() => {
    // Without it the words stand in the usual typeface: to be seen at once, and no harm to anything.
    knowTypeface(font).catch((error: unknown) => console.error(error));
  }, [font]);
  const { family, scale, leading } = TYPEFACES[font];
  return (
    <span
      style={{
        display: 'block',
        color,
        fontFamily: `"${family}", var(--mantine-font-family)`,
        fontSize: size * scale,
        fontWeight: nearestWeight(font, weight),
        lineHeight: leading ?? 1.25,
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </span>
  );
}
