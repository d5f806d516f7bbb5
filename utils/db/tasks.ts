import { type Task, taskSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

/** Things to do that are no posts. */
export const tasks = {
  ...repository<Task>(db.tasks, taskSchema),

  /** Tasks of a shop whose day lies in `from`…`to` (YYYY-MM-DD, both included). */
  between: (shopId: string, from: string, to: string): Promise<Task[]> =>
    guarded(async () =>
      (
        await db.tasks.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray()
      ).filter((row) => row.deletedAt === undefined),
    ),
};
