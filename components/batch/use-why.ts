import { useTranslation } from 'react-i18next';
import { useSentence } from '@/components/ui';
import type { Words } from '@/utils/i18n';

type Why = keyof Words['batch']['why'];

/** Finds the sentence for why a product has no picture. */
export function useWhy(): (reason: string) => string {
  const { t, i18n } = useTranslation();
  const sentence = useSentence();
  return (reason) =>
    i18n.exists(`batch.why.${reason}`) ? t(`batch.why.${reason as Why}`) : sentence(reason);
}
