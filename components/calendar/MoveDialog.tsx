import { Button, Group, Modal, Stack } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { TimeSelect, useLive } from '@/components/ui';
import { addDays, USUAL_TIME, ZONE_FACTS } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { tasks } from '@/utils/db/tasks';
import { formatDay } from '@/utils/i18n';
import { useBoard } from './board-context';
import type { Entry } from './entries';

export type Movable = Pick<Entry, 'kind' | 'id' | 'title'>;

interface Props {
  entry: Movable | null;
  onClose: () => void;
}

/** Everything that a drag can do, without one: another day, another hour, back on the shelf. */
export function MoveDialog({ entry, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={entry !== null}
      onClose={onClose}
      title={t('calendar.moveThis', { name: entry?.title || t('product.unnamed') })}
      closeButtonProps={{ 'aria-label': t('close') }}
      size={400}
    >
      {entry && <MoveForm key={entry.id} entry={entry} onClose={onClose} />}
    </Modal>
  );
}

const read = async ({ kind, id }: Movable) => {
  if (kind === 'task') return { task: await tasks.get(id) };
  return { post: await posts.get(id) };
};

function MoveForm({ entry, onClose }: { entry: Movable; onClose: () => void }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { today, move } = useBoard();
  const found = useLive(() => read(entry), [entry.id]);
  const [picked, setPicked] = useState<{ day?: string; time?: string }>({});
  if (!found) return null;
  const row = found.post ?? found.task;
  const post = found.post;
  const day = picked.day ?? row?.day ?? today;
  const time = picked.time ?? row?.time ?? USUAL_TIME;
  const to = (next: { day: string; time?: string } | null) =>
    void move(entry, next).then((moved) => moved && onClose());
  return (
    <Stack gap="md">
      <Group grow gap="sm">
        <Button variant="default" onClick={() => setPicked({ ...picked, day: addDays(day, -1) })}>
          {t('calendar.dayEarlier')}
        </Button>
        <Button variant="default" onClick={() => setPicked({ ...picked, day: addDays(day, 1) })}>
          {t('calendar.dayLater')}
        </Button>
      </Group>
      <DatePicker
        mx="auto"
        size="md"
        value={day}
        // The month follows the buttons above.
        key={day.slice(0, 7)}
        defaultDate={day}
        onChange={(next) => next && setPicked({ ...picked, day: next.slice(0, 10) })}
      />
      {(post || row?.time !== undefined) && (
        <TimeSelect
          label={t('plan.time', { zone: ZONE_FACTS[post?.zone ?? shop.zone].name })}
          value={time}
          onChange={(next) => setPicked({ ...picked, time: next })}
        />
      )}
      <Button data-autofocus onClick={() => to({ day, ...(picked.time && { time: picked.time }) })}>
        {t('calendar.moveTo', { day: formatDay(day, language) })}
      </Button>
      {post?.day !== undefined && post.state !== 'posted' && (
        <Button variant="default" onClick={() => to(null)}>
          {t('calendar.toShelf')}
        </Button>
      )}
    </Stack>
  );
}
