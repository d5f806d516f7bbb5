import { type YearTableRow, yearTableRowSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** Years' tables of dates that a shop's user brought in. */
export const yearTables = repository<YearTableRow>(db.yearTables, yearTableRowSchema);
