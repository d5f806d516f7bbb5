import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CaptionTemplate, draftCaption } from '@/utils/captions';
import classes from './own.module.css';
import type { Example } from './use-example';

interface Props {
  name: string;
  template: CaptionTemplate;
  example: Example;
  broken?: boolean;
  /** What can be done with it. */
  children: ReactNode;
}

/** A template by its name and the first lines of what it gives. */
export function TemplateCard({ name, template, example, broken = false, children }: Props) {
  const { t } = useTranslation();
  const { product, shop, today } = example;
  const text = useMemo(
    () => draftCaption({ template, product, shop, today, seed: 0, channel: 'instagram' }).text,
    [template, product, shop, today],
  );
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.title}>
        <h3>{name}</h3>
        {broken && <span className={classes.broken}>{t('own.broken')}</span>}
      </div>
      <p className={classes.glimpse}>{text}</p>
      <div className={classes.acts}>{children}</div>
    </article>
  );
}
