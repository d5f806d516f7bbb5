import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LINE_WORDS, LIST_WORDS, type PictureInput, type PictureWords } from '@/utils/scene';

type Input = Omit<PictureInput, 'size'>;

/** The input with example words wherever it has none: to show what a picture would look like, never to be kept. */
export function useExample(input: Input | null): Input | null {
  const { t } = useTranslation();
  return useMemo(() => {
    if (!input) return null;
    const lines = LINE_WORDS.map((key) => [key, t(`picture.example.${key}`)] as const);
    const lists = LIST_WORDS.map((key) => [key, t(`picture.example.${key}`).split('|')] as const);
    const words: Partial<PictureWords> = Object.fromEntries([...lines, ...lists]);
    return { ...input, content: { ...words, ...input.content } };
  }, [input, t]);
}
