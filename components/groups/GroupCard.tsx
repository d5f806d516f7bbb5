import { ActionIcon, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, textKey, useAction, useKeptText, WeekdayPicker } from '@/components/ui';
import { localTime, WEEKDAYS } from '@/utils/calendar';
import { groups } from '@/utils/db/groups';
import { formatDay } from '@/utils/i18n';
import type { PostGroup } from '@/utils/model';
import classes from './groups.module.css';

/** Days between two posts that are offered; another one that is stored stays on offer. */
const GAPS = [1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30];
const CHANNELS = ['whatsapp-group', 'facebook-group'] as const;

/** One group: its name, on which days it may be posted to and how often, its rules, and what was posted last. */
export function GroupCard({ group, onTrash }: { group: PostGroup; onTrash: () => void }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { run, reason } = useAction();
  const name = useKeptText({
    id: textKey(group.id, 'name'),
    stored: group.name,
    // A group without a name could not be told from others: until it has one again, the old one stays stored.
    store: async (typed) => typed.trim() !== '' && groups.change(group.id, { name: typed }),
    run,
  });
  const rules = useKeptText({
    id: textKey(group.id, 'rules'),
    stored: group.rules,
    store: (typed) => groups.change(group.id, { rules: typed }),
    run,
  });
  // The days are read inside the write, so that two windows do not undo each other's.
  const toggle = (day: number) =>
    void run(() =>
      groups.edit(group.id, ({ weekdays }) => ({
        weekdays: WEEKDAYS.filter((other) => weekdays.includes(other) !== (other === day)),
      })),
    );
  const gaps = GAPS.includes(group.gapDays) ? GAPS : [...GAPS, group.gapDays].toSorted((a, b) => a - b);
  return (
    <article className={classes.card} aria-label={group.name}>
      <div className={classes.head}>
        <TextInput
          className={classes.grow}
          label={t('groups.name')}
          maxLength={120}
          value={name.text}
          {...name.box}
          onChange={(event) => name.change(event.currentTarget.value)}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('groups.trash', { name: group.name })}
          onClick={onTrash}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.two}>
        <NativeSelect
          label={t('groups.where')}
          value={group.channel}
          data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          onChange={(event) => {
            const channel = CHANNELS.find((known) => known === event.currentTarget.value);
            if (channel) void run(() => groups.change(group.id, { channel }));
          }}
        />
        <NativeSelect
          label={t('groups.gap')}
          value={String(group.gapDays)}
          data={gaps.map((count) => ({ value: String(count), label: t('groups.gapDays', { count }) }))}
          onChange={(event) => {
            const gapDays = Number(event.currentTarget.value);
            void run(() => groups.change(group.id, { gapDays }));
          }}
        />
      </div>
      <fieldset className={classes.days}>
        <legend>{t(group.weekdays.length === 0 ? 'groups.daysAll' : 'groups.days')}</legend>
        <WeekdayPicker days={WEEKDAYS} chosen={group.weekdays} onToggle={toggle} />
      </fieldset>
      <Textarea
        label={t('groups.rules')}
        placeholder={t('groups.rulesExample')}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={8}
        value={rules.text}
        {...rules.box}
        onChange={(event) => rules.change(event.currentTarget.value)}
      />
      <Reason reason={reason} />
      {group.posts.length > 0 && (
        <details className={classes.history}>
          <summary>{t('groups.history', { count: group.posts.length })}</summary>
          <ol>
            {group.posts.map(({ at, text }) => {
              const when = localTime(shop.zone, at);
              return (
                <li key={at}>
                  <b>{`${formatDay(when.day, language)}, ${when.time.replace(':', '.')}`}</b>
                  <p>{text}</p>
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </article>
  );
}
