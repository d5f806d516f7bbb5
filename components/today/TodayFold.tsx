import './words';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconSun } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { ChannelId } from '@/utils/model';
import { TodayCards } from './TodayCards';
import classes from './today.module.css';
import { useTodayCounts } from './use-today-counts';

/** One line in the panel that says what waits today, and the cards behind it. */
export function TodayFold({ composer }: { composer: ChannelId | null }) {
  const { t } = useTranslation();
  const counts = useTodayCounts();
  // Until it is pressed it shows by itself what was missed while the computer was off.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const inside = useId();
  const onDesk = useSession().current?.post.id;
  // A post that is opened from here comes onto the desk below: what lies above it makes way.
  const before = useRef(onDesk);
  useEffect(() => {
    if (before.current === onDesk) return;
    before.current = onDesk;
    setPressed(false);
  }, [onDesk]);
  if (!counts?.plans) return null;
  const opened = pressed ?? counts.missed > 0;
  const said = (['missed', 'due', 'write', 'ask'] as const).flatMap((key) =>
    counts[key] > 0 ? t(`today.count.${key}`, { count: counts[key] }) : [],
  );
  return (
    <section className={classes.fold} aria-label={t('studio.hari-ini')}>
      <UnstyledButton
        className={classes.line}
        aria-expanded={opened}
        aria-controls={inside}
        data-pressing={counts.missed + counts.due > 0}
        onClick={() => setPressed(!opened)}
      >
        <IconSun size={20} aria-hidden />
        <b>{t('studio.hari-ini')}</b>
        <span>{said.join(' · ') || t('today.nothing')}</span>
        <IconChevronDown size={18} aria-hidden />
      </UnstyledButton>
      <div id={inside} className={classes.cards} hidden={!opened}>
        {opened && <TodayCards place="panel" composer={composer} />}
      </div>
    </section>
  );
}
