import { ActionIcon, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction, useLive } from '@/components/ui';
import { addDays } from '@/utils/calendar';
import { tasks } from '@/utils/db/tasks';
import { formatDate } from '@/utils/i18n';
import type { Task } from '@/utils/model';
import classes from './moments.module.css';
import type { Undo } from './use-undo';

/** Tasks that were ticked off stay in sight for so many days. */
const DONE_SHOWN = 7;

/** What is to be done besides posting, by day; nothing is shown while there is nothing. */
export function TasksCard({ today, onDone }: { today: string; onDone: (undo: Undo) => void }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const acting = useAction();
  const rows = useLive(() => tasks.ofShop(shop.id), [shop.id]);
  const shown = rows
    ?.filter(({ day, doneAt }) => doneAt === undefined || day >= addDays(today, -DONE_SHOWN))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (!shown?.length) return null;

  const tick = ({ id }: Task, on: boolean) =>
    void acting.run(() => tasks.change(id, { doneAt: on ? Date.now() : undefined }));
  const trash = ({ id }: Task) =>
    void acting
      .run(() => tasks.trash(id))
      .then((done) => done && onDone({ said: t('moments.tasks.trashed'), undo: () => tasks.restore(id) }));

  return (
    <Card title={t('moments.tasks.title')} lead={t('moments.tasks.lead')}>
      <ul className={classes.steps}>
        {shown.map((task) => {
          const late = task.doneAt === undefined && task.day < today;
          return (
            <li key={task.id} className={classes.task}>
              <Checkbox
                color="leaf.6"
                classNames={{ body: classes.tick }}
                label={task.title}
                description={
                  <span className={late ? classes.late : undefined}>
                    {formatDate(task.day, language, today)}
                    {late && ` · ${t('moments.tasks.late')}`}
                  </span>
                }
                checked={task.doneAt !== undefined}
                onChange={(event) => tick(task, event.currentTarget.checked)}
              />
              <ActionIcon
                size={44}
                variant="subtle"
                color="gray"
                aria-label={t('moments.tasks.trash', { title: task.title })}
                onClick={() => trash(task)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Reason reason={acting.reason} />
    </Card>
  );
}
