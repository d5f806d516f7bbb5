import './words';
import { Stack, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, Reason, useAction } from '@/components/ui';
import { allowNotices, type NoticeState, noticeState, stopNotices, watchNotices } from '@/utils/messaging';

/** Turns reminders on the screen on and off; the browser asks for its permission at the press. */
export function RemindSwitch() {
  const { t } = useTranslation();
  const [state, setState] = useState<NoticeState | null>(null);
  const [refused, setRefused] = useState(false);
  const { run, reason, busy } = useAction();
  useEffect(() => {
    const look = () => void run(async () => setState(await noticeState()));
    look();
    return watchNotices(look);
  }, [run]);
  if (state === null) return <Reason reason={reason} />;

  const set = (on: boolean) =>
    void run(async () => {
      // Before anything is waited for: the browser asks only while the press lasts.
      const allowed = on ? await allowNotices() : !(await stopNotices());
      setRefused(on && !allowed);
      setState(await noticeState());
    });
  return (
    <Stack gap="xs">
      <Switch
        color="leaf.6"
        checked={state !== 'off'}
        disabled={busy}
        label={t('reminders.switch')}
        description={t('reminders.switchHint')}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {refused && state === 'off' && <Note tone="info">{t('reminders.refused')}</Note>}
      {state === 'blocked' && <Note tone="info">{t('reminders.blocked')}</Note>}
      <Reason reason={reason} />
    </Stack>
  );
}
