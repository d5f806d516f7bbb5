import { type OwnMoment, ownMomentSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<OwnMoment>(db.moments, ownMomentSchema);

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Inside a transaction: the hold of a shop that lasts until it is ended. */
async function openHold(shopId: string): Promise<OwnMoment | undefined> {
  const rows = await base.ofShop(shopId);
  return rows.find(({ kind, to }) => kind === 'hold' && to === undefined);
}

/** What a shop has put on its calendar itself: events, sensitive days, holds. */
export const moments = {
  ...base,

  /**
   * Holds everything queued of a shop from `today` on, until it is released ("tunda semua"). A shop that is held
   * already stays so: two presses never make two holds. Throws `StoreError`.
   */
  holdAll: (shopId: string, today: string): Promise<OwnMoment> =>
    guarded(() =>
      db.transaction(
        'rw',
        db.moments,
        async () =>
          (await openHold(shopId)) ?? (await base.add({ shopId, kind: 'hold', name: '', from: today })),
      ),
    ),

  /** Holds several shops, all or none; returns the holds that were not there before. Throws `StoreError`. */
  holdShops: (shopIds: readonly string[], today: string): Promise<OwnMoment[]> =>
    guarded(() =>
      db.transaction('rw', db.moments, async () => {
        const made: OwnMoment[] = [];
        for (const shopId of shopIds)
          if (!(await openHold(shopId)))
            made.push(await base.add({ shopId, kind: 'hold', name: '', from: today }));
        return made;
      }),
    ),

  /** Takes `holdShops` back, all or none. Throws `StoreError`. */
  dropHolds: (ids: readonly string[]): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.moments, async () => {
        for (const id of ids) await base.trash(id);
      }),
    ),

  /**
   * Ends a hold: its last day is the one before `today`; one that was begun today goes to the trash. Returns the row as
   * it was, for `holdAgain`. Throws `StoreError`.
   */
  release: (id: string, today: string): Promise<OwnMoment> =>
    guarded(() =>
      db.transaction('rw', db.moments, async () => {
        const row = await base.get(id);
        if (!row) throw new Error(`no hold ${id}`);
        if (row.from >= today) await base.trash(id);
        else await base.change(id, { to: dayBefore(today) });
        return row;
      }),
    ),

  /** Takes a release back: the hold lasts on as it did. Throws `StoreError`. */
  holdAgain: ({ id, to }: OwnMoment): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.moments, async () => {
        await base.restore(id);
        await base.change(id, { to });
      }),
    ),
};
