import { useState } from 'react';
import { type Diagnostic, type EasyToken, easyOf, fromEasy, toEasy } from '@/utils/captions';

interface Easy {
  /** What stands in the box. */
  shown: string;
  /** True while the box shows code. */
  isCode: boolean;
  /** Text of the box as Liquid. */
  toLiquid: (text: string) => string;
  /** A piece of Liquid as it goes into the box. */
  piece: (liquid: string) => string;
  /** Where a fault stands in the box, which the engine knows only in Liquid. */
  place: (fault: Diagnostic) => { line: number; column: number };
  hold: () => void;
  release: () => void;
}

/**
 * Liquid as fields in square brackets, wherever these say all of it; else, or when the user wants it, as code.
 * While somebody types, it stays what it was: half a field must not turn the whole text around.
 */
export function useEasy(liquid: string, tokens: readonly EasyToken[], wantsCode: boolean): Easy {
  const [held, setHeld] = useState<boolean | null>(null);
  const isCode = wantsCode || (held ?? easyOf(liquid, tokens) === null);
  const piece = (text: string) => (isCode ? text : toEasy(text, tokens));
  return {
    shown: piece(liquid),
    isCode,
    toLiquid: (text) => (isCode ? text : fromEasy(text, tokens)),
    piece,
    place: ({ line, column }) => {
      const before = (liquid.split('\n')[line - 1] ?? '').slice(0, column - 1);
      return { line, column: piece(before).length + 1 };
    },
    hold: () => setHeld(isCode),
    release: () => setHeld(null),
  };
}
