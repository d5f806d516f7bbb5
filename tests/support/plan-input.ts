import * as fc from 'fast-check';
import { addDays } from '@/utils/calendar';
import { AIMS, BUSINESS_KINDS, CHANNEL_IDS, type OwnMoment, type Product } from '@/utils/model';
import { type PlanInput, rhythmOf, type Standing } from '@/utils/plan';
import { SPECIAL_DAYS, salesLog } from './sales-logs';

/** A Monday: weeks of the calendar and weeks of the plan are the same. */
export const MONDAY = '2026-11-09';

/** What a plan of two weeks needs to know; each part can be given. */
export const planInput = (given: Partial<PlanInput> = {}): PlanInput => ({
  from: MONDAY,
  days: 14,
  kind: 'food',
  channels: ['instagram', 'facebook', 'whatsapp-status', 'whatsapp-group', 'shopee'],
  slots: [],
  products: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  standing: [],
  moments: [],
  sensitive: new Set(),
  maxPerDay: 2,
  rhythm: rhythmOf(salesLog('weekend'), SPECIAL_DAYS),
  testimonials: true,
  seed: 0,
  ...given,
});

export const aHold = (from: string, to?: string): OwnMoment => ({
  id: `hold-${from}`,
  createdAt: 1,
  updatedAt: 1,
  shopId: 'shop',
  kind: 'hold',
  name: 'Tunda semua',
  from,
  ...(to !== undefined && { to }),
});

const time = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '10', '30', '45'))
  .map(([hour, rest]) => `${String(hour).padStart(2, '0')}:${rest}`);
const channels = fc.subarray([...CHANNEL_IDS]);
/** From a week before the plan to some days behind it. */
const day = fc.integer({ min: -7, max: 34 }).map((distance) => addDays(MONDAY, distance));

const stock: fc.Arbitrary<Product['stock']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.record({ mode: fc.constant('ready' as const), amount: fc.constantFrom(0, 1, 20) }),
  fc.record({ mode: fc.constant('preorder' as const), closes: day }),
);

const standing = (ids: readonly string[]): fc.Arbitrary<Standing> =>
  fc.record(
    {
      day,
      time,
      productId: fc.constantFrom('gone', ...ids),
      channels,
      aim: fc.constantFrom(...AIMS),
    },
    { requiredKeys: ['day', 'productId', 'channels'] },
  );

const rhythms = fc.constantFrom(
  rhythmOf(salesLog('weekend'), SPECIAL_DAYS),
  rhythmOf(salesLog('weekday'), SPECIAL_DAYS),
  rhythmOf(salesLog('flat'), SPECIAL_DAYS),
  rhythmOf([], new Set()),
);

/** Anything that a shop may bring to a plan. `whole`: no goods run out on the way. */
export const anyPlanInput = (whole = false): fc.Arbitrary<PlanInput> =>
  fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant(500) }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `product-${index}`);
    return fc.record({
      from: fc.nat(6).map((distance) => addDays(MONDAY, distance)),
      days: fc.constantFrom(14, 30),
      kind: fc.constantFrom(...BUSINESS_KINDS),
      channels,
      slots: fc.array(
        fc.record({
          channel: fc.constantFrom(...CHANNEL_IDS),
          weekday: fc.integer({ min: 1, max: 7 }),
          time,
        }),
        {
          maxLength: 8,
        },
      ),
      products: fc.tuple(
        ...ids.map((id) =>
          (whole ? fc.constant(undefined) : stock).map((kept) => ({ id, ...(kept && { stock: kept }) })),
        ),
      ),
      standing: fc.array(standing(ids), { maxLength: 20 }),
      moments: fc.array(
        fc.oneof(
          day.map((from) => aHold(from, addDays(from, 2))),
          fc.constant(aHold(addDays(MONDAY, 25))),
        ),
        { maxLength: 3 },
      ),
      sensitive: fc.array(day, { maxLength: 6 }).map((days) => new Set(days)),
      maxPerDay: fc.integer({ min: 1, max: 5 }),
      rhythm: rhythms,
      testimonials: fc.boolean(),
      seed: fc.nat(1000),
    });
  });
