import './words';
import { Button, Menu } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Note, Reason, useAction } from '@/components/ui';
import { comingDays, icsOf, weekOf } from './ics-file';
import classes from './reminders.module.css';

/** Posts as a file for the phone's calendar, with alarms: the week that `day` lies in, or all that is to come. */
export function IcsButtons({ day }: { day: string }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const making = useAction();
  const [empty, setEmpty] = useState(false);
  const make = (days: { from: string; to: string }, name: string) =>
    void making.run(async () => {
      const file = await icsOf(shop, days, (product) => t('plan.entry', { name: product }));
      setEmpty(file === null);
      if (file) download(file, `${fileName(`${shop.name || 'pajang'} ${name}`)}.ics`);
    });
  const week = weekOf(shop, day);
  return (
    <div className={classes.acts}>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            mih={44}
            loading={making.busy}
            leftSection={<IconCalendarDown size={18} aria-hidden />}
          >
            {t('reminders.toPhone')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item mih={44} onClick={() => make(week, week.from)}>
            {t('reminders.icsWeek')}
          </Menu.Item>
          <Menu.Item mih={44} onClick={() => make(comingDays(shop, Date.now()), t('reminders.icsName'))}>
            {t('reminders.icsFeed')}
          </Menu.Item>
          <Menu.Label maw={280}>{t('reminders.icsHint')}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
      {empty && <Note tone="info">{t('reminders.icsEmpty')}</Note>}
      <Reason reason={making.reason} />
    </div>
  );
}
