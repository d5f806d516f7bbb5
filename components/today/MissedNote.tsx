import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, useLive, useNow } from '@/components/ui';
import { reminders } from '@/utils/db/reminders';
import { missedOf } from '@/utils/reminders';

/** Says in any place of the studio that posts were missed, and leads to their list. */
export function MissedNote() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const now = useNow();
  const count = useLive(
    async () => missedOf(await reminders.known(shop.id, now), now).length,
    [shop.id, now],
  );
  if (!count) return null;
  return (
    <Note
      tone="info"
      action={
        <Button component="a" href="#hari-ini" size="sm" mih={44} variant="default">
          {t('today.toMissed')}
        </Button>
      }
    >
      {t('today.missedNote', { count })}
    </Note>
  );
}
