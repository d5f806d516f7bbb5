import { fileName } from '@/components/ui';

const plain = (text: string, fallback: string) => (/[a-z0-9]/i.test(text) ? fileName(text) : fallback);

/**
 * The beginning of every product's file names: `dapur-bu-rini-soft-cookies`, numbered from the second of a name on.
 * Names that differ by capitals or signs alone count as one, as some disks see them.
 */
export function nameStems(
  shopName: string,
  products: readonly { id: string; name: string }[],
): Map<string, string> {
  const used = new Set<string>();
  const stems = new Map<string, string>();
  const shop = plain(shopName, 'toko');
  for (const { id, name } of products) {
    const stem = `${shop}-${plain(name, 'produk')}`;
    let own = stem;
    for (let number = 2; used.has(own); number += 1) own = `${stem}-${number}`;
    used.add(own);
    stems.set(id, own);
  }
  return stems;
}
