import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import {
  answerLiquid,
  type EasyToken,
  FIELDS,
  type FieldId,
  formOf,
  inBold,
  LINK_GUARD,
} from '@/utils/captions';
import type { OwnTemplate } from '@/utils/model';

/** Longest name in brackets: questions may be whole sentences. */
const LONGEST = 60;

const bracketed = (name: string): string => {
  const plain = name.replace(/[[\]{}\n]+/g, ' ').trim();
  return `[${plain.length > LONGEST ? `${plain.slice(0, LONGEST).toWellFormed().trim()}…` : plain}]`;
};

/** What stands in square brackets in place of Liquid, in the language of the screen. */
export function useTokens(row: Pick<OwnTemplate, 'form' | 'basedOn'>): readonly EasyToken[] {
  const { t } = useTranslation();
  const { language } = useSession();
  const form = formOf(row);
  return useMemo(() => {
    const called = (id: FieldId) => t(`own.field.${id}`);
    const fields = (Object.keys(FIELDS) as FieldId[]).flatMap((id) => [
      { liquid: FIELDS[id], name: called(id) },
      { liquid: inBold(FIELDS[id]), name: t('library.token.bold', { name: called(id) }) },
    ]);
    const questions = form.flatMap((field) => {
      const label = field.label[language];
      return [
        { liquid: answerLiquid(field), name: label },
        { liquid: inBold(answerLiquid(field)), name: t('library.token.bold', { name: label }) },
        { liquid: `{% if form.${field.key} != "" %}`, name: t('library.token.answered', { name: label }) },
      ];
    });
    const all = [
      ...fields,
      ...questions,
      { liquid: '{% if product.price %}', name: t('library.token.given', { name: called('price') }) },
      { liquid: '{% if product.strike %}', name: t('library.token.given', { name: called('strike') }) },
      { liquid: LINK_GUARD.open, name: t('library.token.linked') },
      { liquid: LINK_GUARD.link, name: t('library.token.link') },
      { liquid: '{% else %}', name: t('library.token.else') },
      { liquid: '{% endif %}', name: t('library.token.end') },
    ];
    const tokens = all.map(({ liquid, name }) => ({ liquid, name: bracketed(name) }));
    // Of two with the same name only the first can be meant by it; the other one shows its code.
    const taken = new Set<string>();
    return [...tokens, { liquid: '{{ "{" }}', name: '[{]' }].filter(({ name }) => {
      const isNew = name !== '[]' && !taken.has(name);
      taken.add(name);
      return isNew;
    });
  }, [t, language, form]);
}
