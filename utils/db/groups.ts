import { groupSchema, type PostGroup } from '../model';
import { db } from './database';
import { repository } from './repository';

const base = repository<PostGroup>(db.groups, groupSchema);

/** Posts that a group remembers. */
const REMEMBERED = 10;

/** Groups that posts go to in turn. */
export const groups = {
  ...base,

  /** Notes that the user put a text there. Only ever called because the user said so. Throws `StoreError`. */
  setPosted: (id: string, post: PostGroup['posts'][number]): Promise<PostGroup> =>
    base.edit(id, ({ posts }) => ({ posts: [post, ...posts].slice(0, REMEMBERED) })),

  /** Takes such a note back, by its time. Throws `StoreError`. */
  takeBack: (id: string, at: number): Promise<PostGroup> =>
    base.edit(id, ({ posts }) => ({ posts: posts.filter((post) => post.at !== at) })),
};
