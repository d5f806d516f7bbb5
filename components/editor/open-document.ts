import { products } from '@/utils/db';
import { type PictureOwner, pictureKey, pictures } from '@/utils/db/pictures';
import { type Design, PICTURE_SIZES, type PictureSize, type Post } from '@/utils/model';
import { isGroup, type LoadReason, loadScene, type Scene } from '@/utils/scene';

/** The pictures of every size, the first slide first. A size that stands here has at least one. */
export type Slides = Partial<Record<PictureSize, readonly Scene[]>>;

export const ALL_SIZES = Object.keys(PICTURE_SIZES) as PictureSize[];

/** `#desain/<id>` is a kept design, `#desain/post-<id>` the pictures of a post. */
export function ownerOf(detail: string): PictureOwner {
  return detail.startsWith('post-')
    ? { kind: 'post', id: detail.slice('post-'.length) }
    : { kind: 'design', id: detail };
}

export interface ReadDocument {
  owner: PictureOwner;
  shopId: string;
  /** Of the design, or of the post's product; '' for none. */
  name: string;
  slides: Slides;
  /** Sizes that this version cannot read; they are left as they lie in the database. */
  refused: Partial<Record<PictureSize, LoadReason>>;
  /** What lies in the database of each size, as `pictureKey` writes it. */
  known: Record<PictureSize, string>;
}

/** Two layers of one id, which only a damaged picture has, are told apart from here on. */
function withOwnIds(scene: Scene): Scene {
  const seen = new Set<string>();
  const fresh = (id: string): string => {
    let name = id;
    for (let count = 2; seen.has(name); count += 1) name = `${id.slice(0, 55)}-${count}`;
    seen.add(name);
    return name;
  };
  const ids = scene.layers.flatMap((layer) => [
    layer.id,
    ...(isGroup(layer) ? layer.layers.map(({ id }) => id) : []),
  ]);
  if (new Set(ids).size === ids.length) return scene;
  const layers = scene.layers.map((layer) => {
    const named = { ...layer, id: fresh(layer.id) };
    if (!isGroup(named)) return named;
    return { ...named, layers: named.layers.map((leaf) => ({ ...leaf, id: fresh(leaf.id) })) };
  });
  return { ...scene, layers };
}

/** The pictures of one size, or why they cannot be read. */
export function readSize(row: Pick<Design, 'scenes' | 'more'>, size: PictureSize) {
  const stored: unknown[] = [row.scenes[size], ...(row.more?.[size] ?? [])];
  if (stored[0] === undefined) return null;
  const slides: Scene[] = [];
  for (const one of stored) {
    const scene = loadScene(one);
    if (!scene.ok) return scene.reason;
    slides.push(withOwnIds(scene.data));
  }
  return slides;
}

function readRow(owner: PictureOwner, row: Design | Post, name: string): ReadDocument {
  const slides: Slides = {};
  const refused: ReadDocument['refused'] = {};
  const known = {} as ReadDocument['known'];
  for (const size of ALL_SIZES) {
    known[size] = pictureKey(row, size);
    const found = readSize(row, size);
    if (typeof found === 'string') refused[size] = found;
    else if (found) slides[size] = found;
  }
  return { owner, shopId: row.shopId, name, slides, refused, known };
}

/** Null when there is no such row, or it is another shop's. Throws `StoreError`. */
export async function openDocument(owner: PictureOwner, shopId: string): Promise<ReadDocument | null> {
  const row = await pictures.row(owner);
  if (row?.shopId !== shopId) return null;
  const name = 'name' in row ? row.name : (await products.get(row.productId))?.name;
  return readRow(owner, row, name ?? '');
}
