import { ActionIcon, Kbd, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { type WeekStart, ZONE_FACTS } from '@/utils/calendar';
import { prefs, shops } from '@/utils/db';
import { weekdayName } from '@/utils/i18n';
import { type Shop, ZONES } from '@/utils/model';
import classes from './calendar.module.css';
import type { ColorBy } from './use-events';

const WEEK_STARTS = [1, 6, 7] as const satisfies readonly WeekStart[];

/** How the calendar looks, in which zone the shop lives, and its keys. */
export function CalendarSettings({ colorBy }: { colorBy: ColorBy }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const saving = useAction();
  const [moved, setMoved] = useState<string | null>(null);
  const write = (changes: Partial<Shop>) => saving.run(() => shops.change(shop.id, changes));
  const setZone = async (zone: Shop['zone']) => {
    const before = shop.zone;
    if (await write({ zone })) setMoved(ZONE_FACTS[before].name);
  };
  return (
    <Popover position="bottom-end" width={340} trapFocus onClose={() => setMoved(null)}>
      <Popover.Target>
        <ActionIcon size={44} variant="default" aria-label={t('calendar.settings')}>
          <IconSettings size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.settings}>
        <Stack gap="sm">
          <NativeSelect
            label={t('calendar.colors')}
            value={colorBy}
            data={[
              { value: 'channel', label: t('calendar.byChannel') },
              { value: 'shop', label: t('calendar.byShop') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              void saving.run(() => prefs.set('calendarColors', value))
            }
          />
          <NativeSelect
            label={t('calendar.weekStart')}
            value={String(shop.weekStart ?? 1)}
            data={WEEK_STARTS.map((start) => ({ value: String(start), label: weekdayName(start, language) }))}
            onChange={({ currentTarget: { value } }) => {
              const weekStart = WEEK_STARTS.find((start) => String(start) === value);
              if (weekStart) void write({ weekStart });
            }}
          />
          <NativeSelect
            label={t('shop.zone')}
            value={shop.zone}
            data={ZONES.map((value) => ({
              value,
              label: `${ZONE_FACTS[value].name} · ${t(`shop.zones.${value}`)}`,
            }))}
            onChange={({ currentTarget: { value } }) => void setZone(value as Shop['zone'])}
          />
          {moved && moved !== ZONE_FACTS[shop.zone].name && (
            <Note tone="info">
              {t('calendar.zoneChanged', { now: ZONE_FACTS[shop.zone].name, before: moved })}
            </Note>
          )}
          <Reason reason={saving.reason} />
          <div>
            <strong>{t('calendar.keys')}</strong>
            <ul className={classes.keys}>
              <li>
                <Kbd>M</Kbd> {t('calendar.key.move')}
              </li>
              <li>
                <Kbd>Alt</Kbd> + <Kbd>←</Kbd> <Kbd>→</Kbd> {t('calendar.key.day')}
              </li>
              <li>
                <Kbd>Alt</Kbd> + <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('calendar.key.week')}
              </li>
              <li>
                <Kbd>Ctrl</Kbd> + <Kbd>Z</Kbd> {t('calendar.key.undo')}
              </li>
            </ul>
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
