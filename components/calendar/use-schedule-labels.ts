import type { ScheduleLabelsOverride } from '@mantine/schedule';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const KEYS = ['allDay', 'weekday', 'timeSlot'] as const;

/** The calendar's own labels in the UI's language: the kit speaks English until told. */
export function useScheduleLabels(): ScheduleLabelsOverride {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      ...Object.fromEntries(KEYS.map((key) => [key, t(`schedule.${key}`)])),
      moreLabel: (count: number) => t('schedule.moreLabel', { count }),
    }),
    [t],
  );
}
