import { useMemo } from 'react';
import { type CaptionTemplate, draftCaption } from '@/utils/captions';
import type { Example } from '../own/use-example';

/** The first lines of what a template gives for an example, without the empty ones between them. */
export function useGlimpse(template: CaptionTemplate, { product, shop, today }: Example): string {
  return useMemo(() => {
    const { text } = draftCaption({ template, product, shop, today, seed: 0, channel: 'instagram' });
    return text.replace(/\n+/g, '\n');
  }, [template, product, shop, today]);
}
