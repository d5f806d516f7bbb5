import type { Scene } from './schema';
import { leavesOf } from './walk';

/** Prices as a picture writes them; see `pricesOf`. */
export interface WrittenPrices {
  price?: string | undefined;
  strikePrice?: string | undefined;
}

/** A product whose price in a picture is no longer the one that it has. */
export interface PriceChange {
  productId: string;
  was: WrittenPrices;
  now: WrittenPrices;
}

const NUMBER = /\d[\d.,]*/g;
const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((found) => found.replace(/[.,]+$/, ''));

/** Every number that can be read in a picture, such as "25.000". */
function numbersOf(scene: Scene): Set<string> {
  const texts = leavesOf(scene.layers).flatMap((layer) =>
    layer.type === 'text' && !layer.hidden ? [layer.fit?.full ?? layer.text.replaceAll('\n', ' ')] : [],
  );
  return new Set(texts.flatMap(numbersIn));
}

/** The same price, or one that this picture never showed: a layout may leave it out, its user may have typed another. */
const isGone = (was: string | undefined, now: string | undefined, shown: ReadonlySet<string>): boolean =>
  was !== undefined && was !== now && numbersIn(was).some((number) => shown.has(number));

/**
 * The products whose old price can still be read in a picture (or in any slide of a series), each once. `now` are
 * today's prices by product id; products that are not in it, and pictures that name no products, give none.
 */
export function priceChanges(
  scenes: readonly Scene[],
  now: ReadonlyMap<string, WrittenPrices>,
): PriceChange[] {
  const found = new Map<string, PriceChange>();
  for (const scene of scenes) {
    const shown = numbersOf(scene);
    for (const { id, price, strikePrice } of scene.origin?.goods ?? []) {
      const today = id === undefined ? undefined : now.get(id);
      if (id === undefined || today === undefined || found.has(id)) continue;
      if (isGone(price, today.price, shown) || isGone(strikePrice, today.strikePrice, shown))
        found.set(id, { productId: id, was: { price, strikePrice }, now: today });
    }
  }
  return [...found.values()];
}
