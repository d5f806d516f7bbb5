import { type OwnTemplate, ownTemplateSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<OwnTemplate>(db.templates, ownTemplateSchema);

export const templates = {
  ...base,

  /**
   * Writes one part of a template and leaves the others as they are, whatever another window is writing into
   * them. Throws `StoreError`.
   */
  setPart: (id: string, part: string, text: string): Promise<OwnTemplate> =>
    base.edit(id, ({ parts }) => ({ parts: { ...parts, [part]: text } })),

  /** Puts a second template beside one, under another name. Throws `StoreError`, also when there is none. */
  duplicate: (id: string, name: string): Promise<OwnTemplate> =>
    guarded(() =>
      db.transaction('rw', db.templates, async () => {
        const row = await base.get(id);
        if (!row) throw new Error(`no template ${id}`);
        const { id: _id, createdAt: _made, updatedAt: _changed, ...values } = row;
        return base.add({ ...values, name: name.slice(0, 120) });
      }),
    ),
};
