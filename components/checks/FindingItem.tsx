import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import classes from './checks.module.css';
import { ExcuseForm } from './Excuse';
import { quoteOf, type Told } from './group-findings';
import { SeverityTag } from './SeverityTag';
import { Why } from './Why';

export interface FindingItemProps {
  told: Told;
  text: string;
  /** Why it may stand, when the user said so. */
  excuse: string | undefined;
  /** A fix is known and holds. */
  mendable: boolean;
  onFix: (text: string) => void;
  /** Left out where nothing can be excused; an empty reason takes an excuse back. */
  onExcuse?: ((rule: string, reason: string) => void) | undefined;
  onShow?: ((start: number, end: number) => void) | undefined;
}

/** One thing that was found: what is wrong, where, and what can be done about it. */
export function FindingItem(props: FindingItemProps) {
  const { told, text, excuse, mendable, onFix, onExcuse } = props;
  const { t } = useTranslation();
  const { language } = useSession();
  const [asking, setAsking] = useState(false);
  const { first } = told;
  const name = first.about.name[language];
  if (excuse !== undefined)
    return (
      <li className={classes.item} data-severity="excused">
        <p className={classes.message}>{first.message[language]}</p>
        <p className={classes.reason}>{t('checks.excuse.kept', { reason: excuse })}</p>
        <Button
          size="sm"
          mih={44}
          variant="default"
          mb={6}
          className={classes.alone}
          aria-label={t('checks.excuse.takeBackNamed', { name })}
          onClick={() => onExcuse?.(first.rule, '')}
        >
          {t('checks.excuse.takeBack')}
        </Button>
      </li>
    );
  return (
    <li className={classes.item} data-severity={first.severity}>
      <SeverityTag severity={first.severity} />
      <p className={classes.message}>{first.message[language]}</p>
      <Quotes {...props} />
      <div className={classes.acts}>
        {mendable && (
          <Button
            size="sm"
            mih={44}
            variant="default"
            aria-label={t('checks.mendNamed', { name })}
            onClick={() => onFix(first.mend(text))}
          >
            {t('checks.mend')}
          </Button>
        )}
        {first.severity === 'error' && onExcuse && !asking && (
          <Button size="sm" mih={44} variant="subtle" color="gray" onClick={() => setAsking(true)}>
            {t('checks.excuse.begin')}
          </Button>
        )}
        {!asking && <Why rule={first.about} />}
      </div>
      {asking && onExcuse && (
        <ExcuseForm
          onKeep={(reason) => {
            setAsking(false);
            onExcuse(first.rule, reason);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** The words that it is about; a press shows them in the text. */
function Quotes({ told, text, onShow }: FindingItemProps) {
  const { t } = useTranslation();
  const placed = told.all
    .map((finding) => ({ finding, words: quoteOf(text, finding) }))
    .filter(({ words }) => words !== '');
  if (placed.length === 0) return null;
  return (
    <div className={classes.quotes}>
      {placed.map(({ finding: { start, end }, words }) =>
        onShow ? (
          <UnstyledButton
            key={`${start} ${end}`}
            className={classes.quote}
            aria-label={t('checks.show', { words })}
            onClick={() => onShow(start, end)}
          >
            “{words}”
          </UnstyledButton>
        ) : (
          <span key={`${start} ${end}`} className={classes.quote}>
            “{words}”
          </span>
        ),
      )}
    </div>
  );
}
