import { type Aimed, giveAims } from './aims';
import type { PlanInput, Proposal, Why } from './input';
import { channelsOf, inOrder, isOffered, type Place, placesOf } from './places';
import { least, rank } from './rank';

function dayWhy({ weak, weekday }: Place, { rhythm }: PlanInput): Why {
  const middle = rhythm.weekdays.find((one) => one.weekday === weekday)?.middle;
  return weak && middle !== undefined
    ? { key: 'weak', weekday, middle, measure: rhythm.measure }
    : { key: 'steady' };
}

function proposal({ place, aim, idea, why }: Aimed, productId: string, input: PlanInput): Proposal {
  return {
    id: `${place.day} ${place.time}`,
    day: place.day,
    time: place.time,
    productId,
    aim,
    idea,
    channels: channelsOf(place, aim === 'offer', input.channels),
    why: [
      dayWhy(place, input),
      why,
      { key: place.own ? 'own-time' : 'supposed-time' },
      { key: input.products.length === 1 ? 'only-product' : 'waited' },
    ],
  };
}

/**
 * A plan for the coming days: at most `maxPerDay` posts a day together with those that stand already, none on a held
 * day, weak days filled first. Products take turns; none comes twice in a row while another one can be had
 * (beside a later post that stands already: while there are three). The same input gives the same plan; what is
 * accepted from it counts as it did before, so the rest of the plan stays as it was.
 */
export function makePlan(input: PlanInput): Proposal[] {
  const places = placesOf(input);
  const aimed = new Map(giveAims(input, places).map((one) => [one.place, one]));
  const rows = inOrder(input.standing, places);
  const shown = new Map<string, number>();
  let before: string | undefined;
  const show = (productId: string) => {
    shown.set(productId, (shown.get(productId) ?? 0) + 1);
    before = productId;
  };
  return rows.flatMap(({ post, place }, index) => {
    const one = place && aimed.get(place);
    if (!one) {
      if (post) show(post.productId);
      return [];
    }
    const next = rows[index + 1]?.post?.productId;
    const chosen = least(
      input.products.filter((product) => isOffered(product, one.place.day)),
      ({ id }) => {
        const round = shown.get(id) ?? 0;
        // Each round in another order, or one product would always have the morning and another the evening.
        return [id === before ? 1 : 0, id === next ? 1 : 0, round, rank(input.seed, 'product', round, id)];
      },
    );
    if (!chosen) return [];
    show(chosen.id);
    return [proposal(one, chosen.id, input)];
  });
}

/** Why there is nothing to propose, if it is the products. */
export function lackOf({ products, from }: PlanInput): 'no-products' | 'none-left' | null {
  if (products.length === 0) return 'no-products';
  // What cannot be had on the first day cannot later: orders only close.
  return products.some((product) => isOffered(product, from)) ? null : 'none-left';
}
