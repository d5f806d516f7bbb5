import { type OwnMoment, ownMomentSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** What a shop has put on its calendar itself: events, sensitive days, holds. */
export const moments = repository<OwnMoment>(db.moments, ownMomentSchema);
