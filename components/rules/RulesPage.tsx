import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChecksHint, type ShopRules, useShopRules } from '@/components/checks';
import { Card, Page, PageHeading, Reason, UndoNote } from '@/components/ui';
import { rules as builtIn } from '@/utils/checks';
import { GROUPS, groupOf } from './groups';
import { LimitsCard } from './LimitsCard';
import { freshPack, isEmpty } from './own-pack';
import { PacksCard } from './PacksCard';
import { RuleRow } from './RuleRow';
import classes from './rules-page.module.css';
import { TryCard } from './TryCard';
import { useOwnPack } from './use-own-pack';

/** What is looked for in every text: all of it to be seen, switched off and changed. */
export function RulesPage() {
  const { t } = useTranslation();
  const rules = useShopRules();
  return (
    <Page width="text">
      <PageHeading title={t('studio.aturan')} lead={t('checks.lead')} />
      <ChecksHint />
      {rules ? <Rules rules={rules} /> : <Skeleton height={320} radius="lg" />}
    </Page>
  );
}

function Rules({ rules }: { rules: ShopRules }) {
  const { t } = useTranslation();
  const desk = useOwnPack(rules);
  const groups = GROUPS.map((group) => ({
    group,
    members: builtIn.filter((rule) => groupOf(rule) === group),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      <TryCard />
      {groups.map(({ group, members }) => (
        <Card key={group} title={t(`checks.group.${group}`)}>
          <ul className={classes.rules}>
            {members.map((rule) => (
              <RuleRow key={rule.id} rule={rule} desk={desk} />
            ))}
          </ul>
        </Card>
      ))}
      <LimitsCard desk={desk} />
      <PacksCard rules={rules} desk={desk} />
      <Reason reason={desk.reason} />
      {!isEmpty(desk.own) && (
        <Button
          variant="default"
          className={classes.alone}
          onClick={() =>
            void desk.takeBack(({ name, checked }) => freshPack(name, checked), t('checks.wasReset'))
          }
        >
          {t('checks.resetAll')}
        </Button>
      )}
      {desk.undo && (
        <UndoNote onUndo={() => void desk.undoNow()} onDismiss={() => desk.setUndo(null)}>
          {desk.undo.said}
        </UndoNote>
      )}
    </>
  );
}
