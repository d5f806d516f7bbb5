import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ID_KEY, type Matching } from '@/utils/sheets';
import { type SheetName, tableOf } from './sheet-job';

/** Our columns with their names in the user's language, the row's code last. */
export function useColumnNames(table: SheetName): { key: string; name: string; main: boolean }[] {
  const { t } = useTranslation();
  const { language } = useSession();
  return [
    ...tableOf(table).columns.map(({ key, header, main }) => ({ key, main, name: header[language] })),
    { key: ID_KEY, main: false, name: t('sheet.id') },
  ];
}

export const isMatched = (matching: Matching, key: string): boolean => matching[key] !== undefined;
