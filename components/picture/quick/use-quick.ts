import { useEffect, useMemo, useState } from 'react';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { profileOf } from '@/utils/channels';
import { products } from '@/utils/db';
import { PICTURE_SIZES, type PictureSize, type Post, type Product, USUAL_SIZES } from '@/utils/model';
import {
  LINE_WORDS,
  LIST_WORDS,
  type PictureInput,
  type PictureWords,
  typedWords,
  type WordKey,
} from '@/utils/scene';
import { allowContacts, pictureInput } from '../compose';

const ALL = Object.keys(PICTURE_SIZES) as PictureSize[];

/** The sizes that a post has, else those that its channels show best. */
export function sizesOf(post: Pick<Post, 'scenes' | 'channels'>): PictureSize[] {
  const made = ALL.filter((size) => post.scenes[size]);
  if (made.length > 0) return made;
  const wanted = post.channels.map((channel) => profileOf(channel).picture);
  return wanted.length === 0 ? [...USUAL_SIZES] : ALL.filter((size) => wanted.includes(size));
}

/**
 * The photos in the picture: those that were picked, as far as the product has them. A bettered photo stands where the
 * one stood that it was made from, so it takes its place here too. All of them when none was picked.
 */
export function chosenOf(
  picked: { ids: readonly string[] | null; of: readonly string[] },
  photoIds: readonly string[],
): readonly string[] {
  const now = (id: string) => (photoIds.includes(id) ? id : photoIds[picked.of.indexOf(id)]);
  const there = (picked.ids ?? []).flatMap((id) => now(id) ?? []);
  return there.length > 0 ? [...new Set(there)] : photoIds;
}

/** What the product gives to a picture besides its name and price. */
const wordsOf = (content: PictureInput['content']): Partial<PictureWords> =>
  Object.fromEntries(
    [...LINE_WORDS, ...LIST_WORDS].flatMap((key) => (content[key] ? [[key, content[key]]] : [])),
  );

/** The choices of the picture step: photos, sizes and typed words, and what layouts are drawn from with them. */
export function useQuick(post: Post, product: Product) {
  const { shop } = useSession();
  const loading = useAction();
  const [base, setBase] = useState<Omit<PictureInput, 'size'> | null>(null);
  const [sizes, setSizes] = useState(() => sizesOf(post));
  const [size, setSize] = useState<PictureSize>(() => sizesOf(post)[0] ?? 'portrait');
  const kept = Object.values(post.scenes)[0]?.origin;
  const [picked, setPicked] = useState(() => ({ ids: kept?.photoIds ?? null, of: product.photoIds }));
  const [typed, setTyped] = useState<Partial<PictureWords> | null>(null);
  const { run } = loading;
  const others = post.otherProductIds;

  // Marketplaces block listings that name a contact, in pictures too (domain facts L01).
  const contacts = allowContacts(post.channels);

  useEffect(() => {
    void run(async () => {
      const more = others ? await products.many(others) : [];
      const inOrder = (others ?? []).flatMap((id) => more.find((one) => one.id === id) ?? []);
      setBase(await pictureInput([product, ...inOrder], shop, { contacts }));
    });
  }, [run, product, shop, others, contacts]);

  const given = useMemo(() => (base ? wordsOf(base.content) : {}), [base]);
  const words = typed ?? (base ? typedWords(kept) : {});
  const photoIds = product.photoIds;
  const chosen = useMemo(() => chosenOf(picked, photoIds), [picked, photoIds]);

  // Typing makes a new object each time; what it says decides whether pictures are laid out anew.
  const written = JSON.stringify(words);
  const plain = useMemo(() => {
    if (!base) return null;
    const mine = chosen.flatMap((id) => base.photos.find(({ assetId }) => assetId === id) ?? []);
    const theirs = base.photos.filter(({ goods = 0 }) => goods > 0);
    return { ...base, photos: [...mine, ...theirs] };
  }, [base, chosen]);
  const input = useMemo(() => {
    if (!plain) return null;
    const said = JSON.parse(written) as Partial<PictureWords>;
    return { ...plain, content: { ...plain.content, ...said }, typed: Object.keys(said) as WordKey[] };
  }, [plain, written]);

  return {
    reason: loading.reason,
    input,
    plain,
    photos: {
      ids: photoIds,
      chosen,
      set: (ids: string[]) => setPicked({ ids, of: photoIds }),
    },
    sizes: {
      all: sizes,
      shown: sizes.includes(size) ? size : (sizes[0] ?? 'portrait'),
      show: setSize,
      set: setSizes,
    },
    words: { given, typed: words, set: setTyped },
  };
}
