import { Button, Checkbox, Group, Stack, UnstyledButton } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeCaptions } from '@/components/caption';
import { findOpenErrors, type ShownFinding, useOpenErrors } from '@/components/checks';
import { DayWarning } from '@/components/moments';
import { RemindSwitch } from '@/components/reminders';
import { RepeatField } from '@/components/repeat';
import { setCurrentPost, useSession } from '@/components/shell';
import { BottomBar, Note, Reason, TimeSelect, useAction, useLive } from '@/components/ui';
import { DAYS_AHEAD, daysFrom, holdOn, localTime, suggestSlot, ZONE_FACTS } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { moments } from '@/utils/db/moments';
import { dayParts, formatDay, formatDayTime } from '@/utils/i18n';
import { openStudio } from '@/utils/messaging';
import { CHANNEL_IDS, type ChannelId, type Post, type Product } from '@/utils/model';
import { DownloadButton } from './DownloadButton';
import classes from './plan.module.css';

interface Props {
  post: Post;
  product: Product;
  /** Goes to a channel's words. */
  onWords?: ((channel: ChannelId) => void) | undefined;
}

/** The last step: on which day, at what hour, for which channels. */
export function PlanStep({ post, product, onWords }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const now = localTime(post.zone, Date.now());
  const days = daysFrom(now.day, DAYS_AHEAD);
  const lastDay = days.at(-1) ?? now.day;
  const planned = useLive(() => posts.between(shop.id, now.day, lastDay), [shop.id, now.day, lastDay]);
  const own = useLive(() => moments.ofShop(shop.id), [shop.id]);
  const [picked, setPicked] = useState<{ day?: string; time?: string }>({ day: post.day, time: post.time });
  const saving = useAction();

  const others = planned?.filter(({ id }) => id !== post.id) ?? [];
  const proposal = suggestSlot(now, others, {
    slots: shop.slots ?? [],
    channels: post.channels,
    isHeld: (candidate) => holdOn(candidate, own ?? []) !== undefined,
  });
  const day = picked.day ?? proposal.day;
  const time = picked.time ?? proposal.time;
  const zone = ZONE_FACTS[post.zone].name;
  const onCalendar = post.day === day && post.time === time;
  const { channels } = post;
  const open = useOpenErrors({ post, product, channels, date: day });
  if (!planned || !own || !open) return null;
  const held = CHANNEL_IDS.filter((channel) => open[channel]);

  const setChannel = (channel: ChannelId, on: boolean) =>
    void saving.run(() => posts.setChannel(post.id, channel, on));
  const plan = () =>
    void saving.run(async () => {
      // Whoever goes straight to the day gets the words that the step in between would have drafted.
      if (Object.keys(post.texts).length === 0) {
        await writeCaptions({ ...post, day }, product, shop, {});
        const written = (await posts.get(post.id)) ?? post;
        const found = await findOpenErrors({ post: written, product, shop, channels, date: day });
        if (Object.keys(found).length > 0) return;
      }
      await posts.change(post.id, { day, time, state: 'ready' });
    });

  return (
    <>
      <Stack gap="md">
        <div className={classes.days} role="radiogroup" aria-label={t('plan.day')}>
          {days.map((candidate) => {
            const { weekday, date, month } = dayParts(candidate, language);
            const count = others.filter((other) => other.day === candidate).length;
            return (
              <UnstyledButton
                key={candidate}
                className={classes.day}
                role="radio"
                aria-checked={candidate === day}
                aria-label={`${formatDay(candidate, language)}, ${t('plan.planned', { count })}`}
                data-day={candidate}
                onClick={() => setPicked({ day: candidate, time })}
              >
                <span className={classes.small}>{weekday}</span>
                <span className={classes.date}>{date}</span>
                <span className={classes.small}>{month}</span>
                <span className={classes.dots} aria-hidden>
                  {'•'.repeat(Math.min(count, 3))}
                </span>
              </UnstyledButton>
            );
          })}
        </div>
        <Suspense>
          <DayWarning
            post={post}
            day={day}
            latest={lastDay}
            onTake={(other) => setPicked({ day: other, time })}
          />
        </Suspense>
        <TimeSelect
          label={t('plan.time', { zone })}
          value={time}
          onChange={(next) => setPicked({ day, time: next })}
        />
        <fieldset className={classes.channels}>
          <legend>{t('plan.channels')}</legend>
          {CHANNEL_IDS.map((channel) => (
            <Checkbox
              key={channel}
              color="leaf.6"
              checked={post.channels.includes(channel)}
              label={t(`channel.${channel}`)}
              description={open[channel] && <Held errors={open[channel]} />}
              onChange={(event) => setChannel(channel, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        {held.length > 0 && (
          <Note
            tone="bad"
            action={
              onWords && (
                <Button size="sm" mih={44} variant="default" onClick={() => held[0] && onWords(held[0])}>
                  {t('checks.toWords')}
                </Button>
              )
            }
          >
            {t('checks.blocked', { channels: held.map((channel) => t(`channel.${channel}`)).join(', ') })}
          </Note>
        )}
        {onCalendar && (
          <Suspense>
            <RepeatField post={post} />
          </Suspense>
        )}
        <Suspense>
          <RemindSwitch />
        </Suspense>
        <Reason reason={saving.reason} />
      </Stack>
      <BottomBar>
        {onCalendar ? (
          <>
            <Note
              tone="good"
              action={
                <Button size="sm" variant="default" onClick={() => void openStudio(`kalender/${post.id}`)}>
                  {t('plan.see')}
                </Button>
              }
            >
              {t('plan.done', { when: formatDayTime(day, time, zone, language) })}
            </Note>
            <Group grow gap="sm">
              <DownloadButton post={post} product={product} />
              <Button
                px="xs"
                variant="default"
                onClick={() => void saving.run(() => setCurrentPost(shop.id, null))}
              >
                {t('plan.another')}
              </Button>
            </Group>
          </>
        ) : (
          <Button
            fullWidth
            loading={saving.busy}
            disabled={channels.length === 0 || held.length > 0}
            onClick={plan}
          >
            {t('plan.put', { when: formatDay(day, language, 'short') })}
          </Button>
        )}
      </BottomBar>
    </>
  );
}

/** What holds a channel back, by the names of the rules. */
function Held({ errors }: { errors: readonly ShownFinding[] }) {
  const { language } = useSession();
  const names = new Set(errors.map(({ about }) => about.name[language]));
  return <span className={classes.held}>{[...names].join(', ')}</span>;
}
