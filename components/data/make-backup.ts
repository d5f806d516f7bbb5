import { fileName } from '@/components/ui';
import { localTime, type Zone } from '@/utils/calendar';
import { prefs } from '@/utils/db';
import { rememberBase, snapshot } from '@/utils/db/exchange';
import type { Shop } from '@/utils/model';

export interface BackupOptions {
  /** The one shop of a pack; null for everything. */
  shop: Shop | null;
  password?: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** "pajang-cadangan-2026-11-21.zip", or "pajang-toko-qkiz-batam-2026-11-21.zip" for a pack. */
export function backupName(shop: Shop | null, zone: Zone): string {
  const { day } = localTime(zone, Date.now());
  return shop === null ? `pajang-cadangan-${day}.zip` : `pajang-toko-${fileName(shop.name)}-${day}.zip`;
}

/**
 * Writes a backup of everything, or a pack of one shop, and remembers that it was made.
 * Throws `BackupError` or `StoreError`; the sink is then aborted.
 */
export async function makeBackup(
  sink: WritableStream<Uint8Array<ArrayBuffer>>,
  { shop, ...options }: BackupOptions,
): Promise<void> {
  // The zip code is only needed here.
  const { writeBackup } = await import('@/utils/backup');
  const madeAt = Date.now();
  const taken = await snapshot(shop?.id ?? null);
  await writeBackup(
    {
      kind: shop === null ? 'all' : 'shop',
      ...(shop && { shop: { id: shop.id, name: shop.name } }),
      madeAt,
      rows: taken.rows,
      photos: taken.photos(),
      photoCount: taken.photoCount,
    },
    sink,
    options,
  );
  if (shop === null) await prefs.set('lastBackup', String(madeAt));
  else await rememberBase(shop.id, taken.rows);
}
