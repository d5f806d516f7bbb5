import { useTranslation } from 'react-i18next';
import { SeverityTag } from '@/components/checks';
import { useSession } from '@/components/shell';
import { formatDate } from '@/utils/i18n';
import type { OwnRule, RulePack } from '@/utils/model';
import classes from './rules-page.module.css';

/** How many of Pajang's rules, word lists and limits a pack changes. */
const changesIn = ({ off, severities, words, limits }: RulePack): number =>
  [off, severities, words, limits].reduce((sum, part) => sum + Object.keys(part ?? {}).length, 0);

/** What a pack brings: how much, from where, and its own rules one by one. */
export function PackContents({ pack }: { pack: RulePack }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const own = pack.rules ?? [];
  const changes = changesIn(pack);
  const parts = [
    own.length > 0 && t('checks.packRules', { count: own.length }),
    changes > 0 && t('checks.packChanges', { count: changes }),
  ].filter((part) => part !== false);
  return (
    <>
      {parts.length > 0 && <p className={classes.hint}>{parts.join(' · ')}</p>}
      <p className={classes.hint}>
        {pack.source !== undefined && `${t('checks.source', { source: pack.source })} `}
        {t('checks.asOf', { day: formatDate(pack.checked, language) })}.
      </p>
      {own.length > 0 && (
        <details className={classes.details}>
          <summary>{t('checks.showRules')}</summary>
          <ul className={classes.ownRules}>
            {own.map((rule) => (
              <li key={rule.id}>
                <SeverityTag severity={rule.severity} />
                <p>{rule.message}</p>
                <OwnRuleFacts rule={rule} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OwnRuleFacts({ rule }: { rule: OwnRule }) {
  const { t } = useTranslation();
  const facts = [
    rule.words && t('checks.looksFor', { words: rule.words.join(', ') }),
    rule.pattern !== undefined && t('checks.looksForPattern', { pattern: rule.pattern }),
    rule.except !== undefined && t('checks.exceptPattern', { pattern: rule.except }),
    rule.channels &&
      t('checks.onlyOn', { channels: rule.channels.map((id) => t(`channel.${id}`)).join(', ') }),
  ].filter(Boolean);
  return <p className={classes.hint}>{facts.join(' · ')}</p>;
}
