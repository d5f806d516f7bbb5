import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList, MarkedTextarea, showPlace, useLook } from '@/components/checks';
import { useSession } from '@/components/shell';
import { Card } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { CHANNEL_IDS, type ChannelId } from '@/utils/model';
import classes from './rules-page.module.css';

const ID = 'text-to-try';

/** A place to see what the rules say to any text. */
export function TryCard() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<ChannelId>('instagram');
  const date = localTime(shop.zone, Date.now()).day;
  const input = useMemo(() => ({ channel, shop, date }), [channel, shop, date]);
  const findings = useLook(text, input);
  return (
    <Card title={t('checks.try')} lead={t('checks.tryLead')}>
      <NativeSelect
        className={classes.narrow}
        label={t('checks.tryChannel')}
        value={channel}
        data={CHANNEL_IDS.map((id) => ({ value: id, label: t(`channel.${id}`) }))}
        onChange={(event) =>
          setChannel(CHANNEL_IDS.find((id) => id === event.currentTarget.value) ?? 'instagram')
        }
      />
      <MarkedTextarea
        id={ID}
        label={t('checks.tryText')}
        rows={6}
        value={text}
        findings={findings}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <FindingList
          findings={findings}
          text={text}
          onFix={setText}
          onShow={(start, end) =>
            showPlace(document.getElementById(ID) as HTMLTextAreaElement | null, start, end)
          }
        />
      )}
    </Card>
  );
}
