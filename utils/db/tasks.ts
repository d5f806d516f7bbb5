import { type Task, taskSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** Things to do that are no posts. */
export const tasks = repository<Task>(db.tasks, taskSchema);
