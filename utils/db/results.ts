import { type PostResult, resultSchema } from '../model';
import { db } from './database';
import { repository } from './repository';

/** What came of posts, as the user typed it. */
export const results = repository<PostResult>(db.results, resultSchema);
