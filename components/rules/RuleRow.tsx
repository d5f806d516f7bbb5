import { Button, NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleSource, SeverityTag } from '@/components/checks';
import { useSession } from '@/components/shell';
import { type Rule, SEVERITIES, type Severity } from '@/utils/checks';
import { changesRule, severityAfter, withOff, withoutRule, withSeverity } from './own-pack';
import classes from './rules-page.module.css';
import type { OwnPack } from './use-own-pack';
import { WordLists } from './WordLists';

interface Props {
  rule: Rule;
  desk: OwnPack;
}

/** One rule: what it does, whether it is in use, and behind a press all that can be changed about it. */
export function RuleRow({ rule, desk }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [open, setOpen] = useState(false);
  const { own, under, change } = desk;
  const name = rule.name[language];
  const offIn = under.find(({ off }) => off?.includes(rule.id));
  const on = offIn === undefined && own.off?.includes(rule.id) !== true;
  return (
    <li className={classes.rule} data-off={!on}>
      <div className={classes.ruleHead}>
        <div className={classes.ruleText}>
          <h3>{name}</h3>
          <p>{rule.message[language]}</p>
          <div className={classes.tags}>
            <SeverityTag severity={severityAfter(rule, [...under, own])} />
            {changesRule(own, rule) && <span className={classes.changed}>{t('checks.changed')}</span>}
          </div>
        </div>
        <Switch
          size="md"
          color="leaf.6"
          aria-label={t('checks.on', { name })}
          classNames={{ body: classes.switch }}
          checked={on}
          disabled={offIn !== undefined}
          onChange={(event) => {
            const off = !event.currentTarget.checked;
            change((pack) => withOff(pack, rule.id, off));
          }}
        />
      </div>
      {offIn && <p className={classes.hint}>{t('checks.offByPack', { name: offIn.name })}</p>}
      <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={t('checks.details', { name })}>{t('checks.detailsShort')}</summary>
        {open && <RuleDetails rule={rule} desk={desk} name={name} />}
      </details>
    </li>
  );
}

function RuleDetails({ rule, desk, name }: Props & { name: string }) {
  const { t } = useTranslation();
  const { own, under, change } = desk;
  const usual = severityAfter(rule, under);
  return (
    <div className={classes.inside}>
      <NativeSelect
        label={t('checks.weight')}
        className={classes.narrow}
        value={severityAfter(rule, [...under, own])}
        data={SEVERITIES.map((severity) => ({ value: severity, label: t(`checks.severity.${severity}`) }))}
        onChange={(event) => {
          const severity = event.currentTarget.value as Severity;
          change((pack) => withSeverity(pack, rule.id, severity, usual));
        }}
      />
      {rule.channels && (
        <p className={classes.hint}>
          {t('checks.onlyOn', { channels: rule.channels.map((id) => t(`channel.${id}`)).join(', ') })}
        </p>
      )}
      <RuleSource rule={rule} />
      <WordLists rule={rule} desk={desk} name={name} />
      {changesRule(own, rule) && (
        <Button
          size="sm"
          mih={44}
          variant="default"
          className={classes.alone}
          aria-label={t('checks.resetNamed', { name })}
          onClick={() =>
            void desk.takeBack((pack) => withoutRule(pack, rule), t('checks.wasResetOne', { name }))
          }
        >
          {t('checks.reset')}
        </Button>
      )}
    </div>
  );
}
