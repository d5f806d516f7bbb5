import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconCalendarMonth, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/ui';
import { openStudio } from '@/utils/messaging';
import { useSession } from './session';
import classes from './shell.module.css';

/** The shop in its own colour, and the way to the full window. */
export function PanelHeader() {
  const { t } = useTranslation();
  const { shop } = useSession();
  return (
    <header className={classes.header}>
      <UnstyledButton className={classes.shop} onClick={() => void openStudio('toko')}>
        <Mark />
        <span className={classes.shopDot} style={{ background: shop.colors.accent }} />
        <span className={classes.shopName}>{shop.name || t('shop.unnamed')}</span>
        <IconChevronRight size={16} aria-hidden />
      </UnstyledButton>
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
