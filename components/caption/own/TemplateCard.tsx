import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionTemplate } from '@/utils/captions';
import { useGlimpse } from '../templates';
import classes from './own.module.css';
import type { Example } from './use-example';

interface Props {
  name: string;
  template: CaptionTemplate;
  example: Example;
  broken?: boolean;
  /** Marks it as a favourite. */
  star?: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
}

/** A template by its name and the first lines of what it gives. */
export function TemplateCard({ name, template, example, broken = false, star, children }: Props) {
  const { t } = useTranslation();
  const text = useGlimpse(template, example);
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.title}>
        <div className={classes.titleText}>
          <h3>{name}</h3>
          {broken && <span className={classes.broken}>{t('own.broken')}</span>}
        </div>
        {star}
      </div>
      <p className={classes.glimpse}>{text}</p>
      <div className={classes.acts}>{children}</div>
    </article>
  );
}
