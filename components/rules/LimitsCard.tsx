import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card } from '@/components/ui';
import { type ChannelProfile, channels } from '@/utils/channels';
import { formatDate } from '@/utils/i18n';
import { readLimit } from './limit-typing';
import { type Limit, withLimit } from './own-pack';
import classes from './rules-page.module.css';
import type { OwnPack } from './use-own-pack';

/** How long texts may be and how many hashtags they may have, by channel. */
export function LimitsCard({ desk }: { desk: OwnPack }) {
  const { t } = useTranslation();
  return (
    <Card title={t('checks.limits')} lead={t('checks.limitsLead')}>
      <ul className={classes.rules}>
        {channels.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} desk={desk} />
        ))}
      </ul>
    </Card>
  );
}

/** The limits of a channel after some packs. */
function limitsAfter({ id, limit, hashtags }: ChannelProfile, packs: OwnPack['under']): Required<Limit> {
  const limits = { text: limit.text, hashtags: hashtags.max };
  for (const pack of packs) Object.assign(limits, pack.limits?.[id]);
  return limits;
}

function ChannelRow({ channel, desk }: { channel: ChannelProfile; desk: OwnPack }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { own, under, change, takeBack } = desk;
  const { id } = channel;
  const usual = limitsAfter(channel, under);
  const mine: Limit = own.limits?.[id] ?? {};
  const name = t(`channel.${id}`);
  const set = (key: keyof Limit, value: number | null) =>
    change((pack) => {
      const { [key]: _before, ...others } = pack.limits?.[id] ?? {};
      return withLimit(pack, id, value === usual[key] ? others : { ...others, [key]: value });
    });
  return (
    <li className={classes.rule}>
      <h3>{name}</h3>
      <div className={classes.limits}>
        <LimitField
          label={t('checks.limit.text')}
          wrong={t('checks.limit.wrong')}
          stored={mine.text ?? usual.text}
          mayBeNone={false}
          onChange={(value) => set('text', value)}
          named={t('checks.limit.textFor', { channel: name })}
        />
        <LimitField
          label={t('checks.limit.hashtags')}
          wrong={t('checks.limit.wrongHashtags')}
          stored={mine.hashtags === undefined ? usual.hashtags : mine.hashtags}
          mayBeNone
          onChange={(value) => set('hashtags', value)}
          named={t('checks.limit.hashtagsFor', { channel: name })}
        />
      </div>
      <p className={classes.hint}>
        {t('checks.source', { source: channel.source })}{' '}
        {t('checks.asOf', { day: formatDate(channel.checked, language) })}.{' '}
        {t(`checks.certainty.${channel.certainty}`)}
      </p>
      {own.limits?.[id] && (
        <Button
          size="sm"
          mih={44}
          variant="default"
          className={classes.alone}
          aria-label={t('checks.resetNamed', { name })}
          onClick={() =>
            void takeBack((pack) => withLimit(pack, id, undefined), t('checks.wasResetOne', { name }))
          }
        >
          {t('checks.reset')}
        </Button>
      )}
    </li>
  );
}

interface FieldProps {
  label: string;
  /** The label with the channel's name, for whoever hears it alone. */
  named: string;
  wrong: string;
  stored: number | null;
  /** Whether there may be no limit at all. */
  mayBeNone: boolean;
  onChange: (value: number | null) => void;
}

function LimitField({ label, named, wrong, stored, mayBeNone, onChange }: FieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (stored === null ? '' : String(stored));
  const read = readLimit(text, mayBeNone);
  return (
    <TextInput
      label={label}
      aria-label={named}
      inputMode="numeric"
      placeholder={mayBeNone ? t('checks.limit.none') : undefined}
      value={text}
      error={read === undefined && wrong}
      onBlur={() => {
        if (read !== undefined) setTyped(null);
      }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        const value = readLimit(next, mayBeNone);
        if (value !== undefined) onChange(value);
      }}
    />
  );
}
