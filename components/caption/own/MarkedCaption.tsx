import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { Proposal } from '@/utils/captions';
import classes from './paste.module.css';

interface Props {
  text: string;
  /** In the order in which they stand. */
  accepted: readonly Proposal[];
}

/** By what a mark is coloured: the goods, the shop, or a question. */
const kindOf = (field: Proposal['field']): string => {
  if (typeof field === 'object') return 'ask';
  return ['product', 'price', 'strike', 'details'].includes(field) ? 'goods' : 'shop';
};

/** The pasted caption with the pieces that will fill themselves in, each under its name. */
export function MarkedCaption({ text, accepted }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, field } of accepted.toSorted((a, b) => a.start - b.start)) {
    const name = typeof field === 'object' ? field.ask.label[language] : t(`own.field.${field}`);
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className={classes.mark} data-kind={kindOf(field)} title={name}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <section className={classes.marked} aria-label={t('library.paste.marked')}>
      {pieces}
    </section>
  );
}
