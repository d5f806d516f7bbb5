import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { addDays, localTime, USUAL_TIME } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import type { AcceptedStep } from '@/utils/db/chains';
import {
  type ChainKind,
  type ChainPost,
  type ChainTask,
  chainFor,
  chainKindOf,
  type Moment,
} from '@/utils/moments';
import type { ShopMoments } from './use-moments';

/** Days around a chain whose posts count: those before tell which product came last. */
const AROUND = 40;
/** So many products take turns unless others are chosen, the newest first. */
const FIRST_PRODUCTS = 6;

export type ChainItem = ChainPost | ChainTask;

/** A chain on its way: what is proposed, and what the user made of it. Undefined until the shop's posts are read. */
export function useChain(moment: Moment, data: ShopMoments) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { shop, sources } = data;
  const [kind, setKind] = useState<ChainKind>(chainKindOf(moment) ?? 'event');
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  // What is proposed stays as it was when the dialog opened, though the clock goes on.
  const [now] = useState(() => localTime(shop.zone, Date.now()));
  const earliest = now.time < USUAL_TIME ? now.day : addDays(now.day, 1);

  const read = useLive(
    async () => ({
      goods: (await products.ofShop(shop.id)).toReversed(),
      posts: await posts.between(shop.id, addDays(earliest, -AROUND), addDays(moment.to, AROUND)),
    }),
    [shop.id, earliest, moment.to],
  );
  const productIds = chosen ?? read?.goods.slice(0, FIRST_PRODUCTS).map(({ id }) => id) ?? [];
  const turns = productIds.join(' ');
  const chain = useMemo(
    () =>
      read &&
      chainFor(moment, kind, {
        sources,
        earliest,
        posts: read.posts,
        productIds: turns.split(' ').filter(Boolean),
      }),
    [read, moment, kind, sources, earliest, turns],
  );
  if (!read || !chain) return undefined;

  const name = moment.name[language];
  const taken = chain.items.filter(({ step }) => !left.includes(step));
  const productOf = (item: ChainPost) => changed[item.step] ?? item.productId;
  return {
    kind,
    setKind: (next: ChainKind) => {
      setKind(next);
      setLeft([]);
      setChanged({});
    },
    goods: read.goods,
    productIds,
    setProducts: (ids: string[]) => {
      setChosen(ids);
      setChanged({});
    },
    items: chain.items,
    leftOut: chain.leftOut,
    takes: (item: ChainItem) => !left.includes(item.step),
    take: (item: ChainItem, on: boolean) =>
      setLeft(on ? left.filter((step) => step !== item.step) : [...left, item.step]),
    productOf,
    setProduct: (item: ChainPost, id: string) => setChanged({ ...changed, [item.step]: id }),
    count: taken.length,
    /** What is taken, as the database wants it. */
    accepted: (): AcceptedStep[] =>
      taken.map((item) =>
        item.sort === 'task'
          ? {
              sort: 'task',
              day: item.day,
              title: t(`moments.chains.taskTitle.${item.step}`, { name }).slice(0, 200),
            }
          : {
              sort: 'post',
              day: item.day,
              time: item.time,
              aim: item.aim,
              productId: productOf(item),
              note: t(`moments.chains.note.${item.step}`, { name }),
            },
      ),
  };
}
export type ChainDesk = NonNullable<ReturnType<typeof useChain>>;
