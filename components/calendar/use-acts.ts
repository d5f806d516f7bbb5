import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { tasks } from '@/utils/db/tasks';
import { formatDay, formatTime } from '@/utils/i18n';
import type { Board } from './board-context';
import { movePost, moveTask } from './move';
import { useUndo } from './use-undo';

/** Moving and ticking off, each told in words and taken back on a press. */
export function useActs() {
  const { t } = useTranslation();
  const { language } = useSession();
  const undoing = useUndo();
  const { run, reason } = useAction();
  const { done } = undoing;
  const [lastMoved, setLastMoved] = useState<string | null>(null);
  const acts = useMemo((): Pick<Board, 'move' | 'setTaskDone' | 'done'> => {
    const nameOf = (entry: { title: string }) => entry.title || t('product.unnamed');
    return {
      done,
      move: (entry, to) =>
        run(async () => {
          if (entry.kind === 'task' && to === null) throw new Error('a task has no shelf');
          const moved =
            entry.kind === 'task' && to ? await moveTask(entry.id, to) : await movePost(entry.id, to);
          const { day, time } = moved.after;
          if (day === moved.before.day && time === moved.before.time) return;
          const name = nameOf(entry);
          const when =
            day && [formatDay(day, language), time && formatTime(time, language)].filter(Boolean).join(', ');
          const said = when ? t('calendar.moved', { name, when }) : t('calendar.shelved', { name });
          done({ said, undo: moved.undo });
          if (entry.kind === 'post') setLastMoved(entry.id);
        }),
      setTaskDone: (task, on) =>
        run(async () => {
          const before = (await tasks.get(task.id))?.doneAt;
          await tasks.change(task.id, { doneAt: on ? Date.now() : undefined });
          done({
            said: t(on ? 'calendar.task.ticked' : 'calendar.task.unticked', { name: task.title }),
            undo: () => tasks.change(task.id, { doneAt: before }),
          });
        }),
    };
  }, [t, language, run, done]);
  return { acts, undoing, lastMoved, reason: reason ?? undoing.reason };
}
