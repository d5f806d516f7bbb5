import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { cutAtGrapheme } from '@/utils/core/graphemes';
import { isGroup, type Layer } from '@/utils/scene';

/** Longest piece of a text that stands for it in a list. */
const LONGEST = 40;

const textOf = (layer: Layer): string | undefined =>
  layer.type === 'text' ? (layer.fit?.full ?? layer.text).replace(/\s+/g, ' ').trim() : undefined;

/** What a part is called: by the user, else by what it says, else by what it is. */
export function usePartName(): (layer: Layer) => string {
  const { t } = useTranslation();
  return useCallback(
    (layer: Layer): string => {
      if (layer.name) return layer.name;
      const text = isGroup(layer) ? layer.layers.map(textOf).find(Boolean) : textOf(layer);
      if (text) return cutAtGrapheme(text, LONGEST);
      return layer.type === 'shape' ? t(`editor.shape.${layer.shape}`) : t(`editor.kind.${layer.type}`);
    },
    [t],
  );
}
