import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { TimeSelect, WeekdayPicker } from '@/components/ui';
import { type SlotRow, slotRows, WEEKDAYS, withRow } from '@/utils/calendar';
import type { ChannelId, Slot } from '@/utils/model';
import classes from './slots.module.css';

/** Hours that a new row takes the first free one of. */
const OFFERED = ['07:00', '11:30', '18:30', '09:00', '15:00', '20:00'];

interface Props {
  channel: ChannelId;
  slots: readonly Slot[];
  onEdit: (change: (slots: Slot[]) => Slot[]) => Promise<boolean>;
  /** Like `onEdit`, for what can be had back: says what was taken away. */
  onTakeAway: (said: string, change: (slots: Slot[]) => Slot[]) => Promise<void>;
}

/** The week's table of one channel: a row an hour, a column a day. */
export function ChannelSlots({ channel, slots, onEdit, onTakeAway }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const name = t(`channel.${channel}`);
  const rows = slotRows(slots, channel);
  const start = WEEKDAYS.indexOf(shop.weekStart ?? 1);
  const days = [...WEEKDAYS.slice(start), ...WEEKDAYS.slice(0, start)];
  const free = OFFERED.find((time) => !rows.some((row) => row.time === time));

  const trash = (row: SlotRow) =>
    void onTakeAway(t('slots.trashed', { channel: name, time: row.time.replace(':', '.') }), (now) =>
      withRow(now, row, null),
    );
  const setTime = (row: SlotRow, time: string) => void onEdit((now) => withRow(now, row, { ...row, time }));
  const toggle = (row: SlotRow, day: number) => {
    const weekdays = row.weekdays.includes(day)
      ? row.weekdays.filter((other) => other !== day)
      : [...row.weekdays, day];
    // An hour without a day is no hour any more.
    if (weekdays.length === 0) trash(row);
    else void onEdit((now) => withRow(now, row, { ...row, weekdays }));
  };

  return (
    <fieldset className={classes.channel}>
      <legend>{name}</legend>
      {rows.map((row) => {
        const hour = row.time.replace(':', '.');
        return (
          <fieldset key={row.time} className={classes.row} aria-label={`${name}, ${hour}`}>
            <div className={classes.hour}>
              <TimeSelect label={t('slots.time')} value={row.time} onChange={(time) => setTime(row, time)} />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                aria-label={t('slots.trash', { time: hour })}
                onClick={() => trash(row)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </div>
            <WeekdayPicker days={days} chosen={row.weekdays} onToggle={(day) => toggle(row, day)} />
          </fieldset>
        );
      })}
      {rows.length === 0 && <p className={classes.none}>{t('slots.none')}</p>}
      {free !== undefined && (
        <Button
          variant="default"
          className={classes.add}
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-label={t('slots.addTo', { channel: name })}
          onClick={() =>
            void onEdit((now) => withRow(now, null, { channel, time: free, weekdays: [...WEEKDAYS] }))
          }
        >
          {t('slots.add')}
        </Button>
      )}
    </fieldset>
  );
}
