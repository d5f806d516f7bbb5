import { groupSchema, type PostGroup } from '../model';
import { db } from './database';
import { repository } from './repository';

/** Groups that posts go to in turn. */
export const groups = repository<PostGroup>(db.groups, groupSchema);
