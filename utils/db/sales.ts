import { type Sale, saleSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** What was sold, day by day. */
export const sales = repository<Sale>(db.sales, saleSchema);
