import './words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Note, Reason, UndoNote, useAction } from '@/components/ui';
import { guessedSlots } from '@/utils/calendar';
import { shops } from '@/utils/db';
import { CHANNEL_IDS, type ChannelId, type Slot, USUAL_CHANNELS } from '@/utils/model';
import { ChannelSlots } from './ChannelSlots';

/** At which hours of the week the shop usually posts, by channel: what the day step proposes comes from here. */
export function SlotsCard() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { run, reason } = useAction();
  const [undo, setUndo] = useState<{ said: string; before: Slot[] } | null>(null);
  const slots = shop.slots ?? [];
  const wanted: readonly ChannelId[] = shop.channels ?? USUAL_CHANNELS;
  const shown = CHANNEL_IDS.filter(
    (channel) => wanted.includes(channel) || slots.some((slot) => slot.channel === channel),
  );
  // The slots are read inside the write, so that two windows do not undo each other's.
  const edit = (change: (slots: Slot[]) => Slot[]) =>
    run(() => shops.edit(shop.id, ({ slots: now = [] }) => ({ slots: change(now) })));
  const takeAway = async (said: string, change: (slots: Slot[]) => Slot[]) => {
    const before = slots;
    if (await edit(change)) setUndo({ said, before });
  };
  return (
    <Card title={t('slots.title')} lead={t('slots.lead')}>
      {slots.length === 0 && (
        <Note
          tone="info"
          action={
            <Button
              size="sm"
              mih={44}
              variant="default"
              onClick={() => void edit((now) => (now.length > 0 ? now : guessedSlots(wanted)))}
            >
              {t('slots.guess')}
            </Button>
          }
        >
          {t('slots.guessWhy')}
        </Note>
      )}
      {shown.map((channel) => (
        <ChannelSlots key={channel} channel={channel} slots={slots} onEdit={edit} onTakeAway={takeAway} />
      ))}
      <Reason reason={reason} />
      {undo && (
        <UndoNote
          onUndo={() => void edit(() => undo.before).then((done) => done && setUndo(null))}
          onDismiss={() => setUndo(null)}
        >
          {undo.said}
        </UndoNote>
      )}
    </Card>
  );
}
