import { type Design, designSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

export const designs = repository<Design>(db.designs, designSchema);
