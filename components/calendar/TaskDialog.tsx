import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, TimeSelect, useAction, useLive } from '@/components/ui';
import { USUAL_TIME, ZONE_FACTS } from '@/utils/calendar';
import { tasks } from '@/utils/db/tasks';
import type { Task } from '@/utils/model';
import { useBoard } from './board-context';

/** A task that is there, or one to be made for a day. */
export type TaskAsked = { id: string } | { day: string };

const LONGEST = 200;

/** Adds a task, or changes one: what, on which day, at an hour or any time, done or not. */
export function TaskDialog({ asked, onClose }: { asked: TaskAsked | null; onClose: () => void }) {
  const { t } = useTranslation();
  const id = asked && 'id' in asked ? asked.id : null;
  const found = useLive(async () => (id === null ? null : ((await tasks.get(id)) ?? 'gone')), [id]);
  const loaded = id === null || (found !== undefined && found !== null);
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={t(id === null ? 'calendar.task.add' : 'calendar.task.one')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {asked && found === 'gone' && <Note tone="info">{t('calendar.task.gone')}</Note>}
      {asked && loaded && found !== 'gone' && (
        <TaskForm
          key={id ?? 'new'}
          task={id === null ? null : (found as Task)}
          day={'day' in asked ? asked.day : ''}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

function TaskForm({ task, day, onClose }: { task: Task | null; day: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { done } = useBoard();
  const saving = useAction();
  const [title, setTitle] = useState(task?.title ?? '');
  const [on, setOn] = useState(task?.day ?? day);
  const [time, setTime] = useState(task?.time);
  const [ticked, setTicked] = useState(task?.doneAt !== undefined);
  const [asked, setAsked] = useState(false);
  const empty = title.trim() === '';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (empty) return;
    const doneAt = ticked ? (task?.doneAt ?? Date.now()) : undefined;
    const values = { title: title.trim(), day: on, time, doneAt };
    const saved = await saving.run(async () => {
      if (task) {
        await tasks.change(task.id, values);
        const { title: was, day: wasOn, time: wasAt, doneAt: wasDone } = task;
        const before = { title: was, day: wasOn, time: wasAt, doneAt: wasDone };
        done({ said: t('calendar.task.saved', { name: was }), undo: () => tasks.change(task.id, before) });
      } else {
        const made = await tasks.add({ shopId: shop.id, ...values });
        done({ said: t('calendar.task.added', { name: values.title }), undo: () => tasks.trash(made.id) });
      }
    });
    if (saved) onClose();
  };
  const trash = async ({ id, title: name }: Task) => {
    if (!(await saving.run(() => tasks.trash(id)))) return;
    done({ said: t('calendar.task.trashed', { name }), undo: () => tasks.restore(id) });
    onClose();
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('calendar.task.what')}
          placeholder={t('calendar.task.example')}
          maxLength={LONGEST}
          value={title}
          error={asked && empty && t('calendar.task.empty')}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <DateInput
          size="md"
          label={t('plan.day')}
          valueFormat="D MMMM YYYY"
          value={on}
          onChange={(next) => next && setOn(next.slice(0, 10))}
        />
        <NativeSelect
          label={t('calendar.task.when')}
          value={time === undefined ? 'day' : 'time'}
          data={[
            { value: 'day', label: t('calendar.task.wholeDay') },
            { value: 'time', label: t('calendar.task.atTime') },
          ]}
          onChange={(event) => setTime(event.currentTarget.value === 'day' ? undefined : USUAL_TIME)}
        />
        {time !== undefined && (
          <TimeSelect
            label={t('plan.time', { zone: ZONE_FACTS[shop.zone].name })}
            value={time}
            onChange={setTime}
          />
        )}
        {task && (
          <Checkbox
            color="leaf.6"
            label={t('calendar.task.isDone')}
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
        )}
        <Reason reason={saving.reason} />
        <Group grow>
          {task && (
            <Button variant="default" color="red" onClick={() => void trash(task)}>
              {t('calendar.trash')}
            </Button>
          )}
          <Button type="submit" loading={saving.busy}>
            {t('calendar.task.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
