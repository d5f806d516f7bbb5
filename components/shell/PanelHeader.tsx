import { ActionIcon } from '@mantine/core';
import { IconCalendarMonth } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openStudio } from '@/utils/messaging';
import { ShopSwitcher } from './ShopSwitcher';
import { useSession } from './session';
import classes from './shell.module.css';

/** The shop under a band of its own colour, and the way to the full window. */
export function PanelHeader() {
  const { t } = useTranslation();
  const { shop } = useSession();
  return (
    <header className={classes.header} style={{ borderTopColor: shop.colors.accent }}>
      <ShopSwitcher onSettings={() => void openStudio('toko')} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t('panel.openCalendar')}
        onClick={() => void openStudio('kalender')}
      >
        <IconCalendarMonth size={22} />
      </ActionIcon>
    </header>
  );
}
