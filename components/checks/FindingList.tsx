import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '@/utils/checks';
import classes from './checks.module.css';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { groupFindings } from './group-findings';
import type { ShownFinding } from './shown-finding';
import { useMendable } from './use-mendable';

interface Props extends Pick<FindingItemProps, 'text' | 'onFix' | 'onExcuse' | 'onShow'> {
  /** Null while nobody has looked yet. */
  findings: readonly ShownFinding[] | null;
  /** Reasons to let errors stand, by rule. */
  excuses?: Record<string, string> | undefined;
}

/** Told at once; the rest waits behind a press. */
const FIRST = 4;

/** What was found in a text, the gravest first; what the user lets stand comes last. */
export function FindingList({ findings, text, excuses, ...acts }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const groups = useMemo(() => groupFindings(findings ?? []), [findings]);
  const mendable = useMendable(groups);
  if (findings === null) return null;
  const excuseOf = ({ rule, severity }: ShownFinding) => (severity === 'error' ? excuses?.[rule] : undefined);
  const open = groups.filter(({ first }) => excuseOf(first) === undefined);
  const excused = groups.filter(({ first }) => excuseOf(first) !== undefined);
  const shown = all ? open : open.slice(0, FIRST);
  const counts = SEVERITIES.map(
    (severity) => [severity, open.filter(({ first }) => first.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  return (
    <section className={classes.list} aria-label={t('checks.label')}>
      <p className={classes.state} role="status" data-calm={open.length === 0}>
        {open.length === 0 ? (
          <>
            <IconCheck size={16} aria-hidden /> {t('checks.nothing')}
          </>
        ) : (
          counts.map(([severity, count]) => t(`checks.found.${severity}`, { count })).join(' · ')
        )}
      </p>
      <ul className={classes.items}>
        {[...shown, ...excused].map((told) => (
          <FindingItem
            key={told.key}
            told={told}
            text={text}
            excuse={excuseOf(told.first)}
            mendable={mendable.has(told.key)}
            {...acts}
          />
        ))}
      </ul>
      {open.length > shown.length && (
        <Button size="sm" mih={44} variant="subtle" color="gray" onClick={() => setAll(true)}>
          {t('checks.more', { count: open.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Said once on a screen with findings. */
export function ChecksHint() {
  const { t } = useTranslation();
  return <p className={classes.small}>{t('checks.hint')}</p>;
}
