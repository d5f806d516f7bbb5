import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { Rhythm } from '@/utils/plan';
import classes from './quiet.module.css';
import type { ShopPlan } from './use-plan';

interface Props {
  plan: ShopPlan;
  rhythm: Rhythm;
  /** How many days the plan covers. */
  days: number;
}

/** What the plan rests on, what it leaves out, and what to do where it has nothing to propose. */
export function PlanNotes({ plan: { proposals, lack, held }, rhythm, days }: Props) {
  const { t } = useTranslation();
  if (lack)
    return (
      <Note
        tone="info"
        action={
          <Button component="a" href="#produk" variant="default">
            {t('quiet.toProducts')}
          </Button>
        }
      >
        {t(`quiet.lack.${lack}`)}
      </Note>
    );
  if (proposals.length === 0)
    return <Note tone="info">{t(held === days ? 'quiet.allHeld' : 'quiet.full')}</Note>;
  return (
    <>
      {held > 0 && <Note tone="info">{t('quiet.held', { count: held })}</Note>}
      <p className={classes.hint}>
        {rhythm.state === 'few' && `${t('quiet.evenFew')} `}
        {rhythm.state === 'known' && rhythm.weak.length === 0 && `${t('quiet.evenFlat')} `}
        {proposals.some(({ why }) => why.some(({ key }) => key === 'supposed-time')) && t('quiet.supposed')}
      </p>
    </>
  );
}
