import { useEffect, useState } from 'react';

/** How long "copied" stands on the button, in ms. */
const SHOWN = 2000;

/** Copies text and says for a moment that it did, or that the browser refused. */
export function useCopy() {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return { copy, copied: state === 'copied', refused: state === 'refused' };
}
