import type { Aim } from '../model';
import type { Moment } from './moment';

/** How a chain is built: around a big feast, a sale day, payday, or a shop's own event. */
export const CHAIN_KINDS = ['feast', 'twin', 'payday', 'event'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** What a step of a chain is for; its words are the interface's. */
export type PostStep = 'tease' | 'open' | 'proof' | 'last' | 'close' | 'pick' | 'eve' | 'day' | 'thanks';
export type TaskStep = 'quota' | 'courier' | 'stock' | 'pack';

/** Days from the first day of the moment; `after` counts from its last one. */
interface Lead {
  days: number;
  after?: boolean;
}
export type Step = Lead & ({ step: PostStep; aim: Aim } | { step: TaskStep });

/** Lead times of the posts by domain facts §4.3; the tasks between them are our own proposal. */
export const CHAIN_STEPS: Record<ChainKind, readonly Step[]> = {
  feast: [
    { step: 'tease', days: -30, aim: 'story' },
    { step: 'quota', days: -23 },
    { step: 'open', days: -21, aim: 'offer' },
    { step: 'courier', days: -15 },
    { step: 'proof', days: -14, aim: 'proof' },
    { step: 'last', days: -7, aim: 'offer' },
    { step: 'close', days: -3, aim: 'product' },
    { step: 'pack', days: -2 },
    { step: 'thanks', days: 1, after: true, aim: 'story' },
  ],
  twin: [
    { step: 'stock', days: -8 },
    { step: 'tease', days: -7, aim: 'story' },
    { step: 'pick', days: -3, aim: 'product' },
    { step: 'eve', days: -1, aim: 'question' },
    { step: 'day', days: 0, aim: 'offer' },
    { step: 'thanks', days: 1, after: true, aim: 'story' },
  ],
  payday: [
    { step: 'stock', days: -2 },
    { step: 'eve', days: -1, aim: 'product' },
    { step: 'day', days: 0, aim: 'offer' },
  ],
  event: [
    { step: 'tease', days: -7, aim: 'story' },
    { step: 'pick', days: -3, aim: 'product' },
    { step: 'pack', days: -2 },
    { step: 'eve', days: -1, aim: 'question' },
    { step: 'day', days: 0, aim: 'offer' },
  ],
};

/** Holidays that shops sell for; the others are days of prayer and quiet. */
const SOLD_FOR: readonly string[] = ['tahun-baru', 'kemerdekaan', 'tahun-baru-islam'];
/** Deadlines: nothing is sold for them. */
const DEADLINES: readonly string[] = ['batas-thr', 'batas-kurir'];

/** The chain that suits a moment; null for days that nothing is sold for. */
export function chainKindOf({ kind, key }: Pick<Moment, 'kind' | 'key'>): ChainKind | null {
  if (DEADLINES.some((deadline) => key.startsWith(deadline))) return null;
  switch (kind) {
    case 'feast':
    case 'fasting':
    case 'bali':
      return 'feast';
    case 'sale':
      return 'twin';
    case 'payday':
      return 'payday';
    case 'season':
    case 'day':
    case 'school':
    case 'event':
      return 'event';
    case 'holiday':
      return SOLD_FOR.includes(key) ? 'event' : null;
    case 'leave':
    case 'sensitive':
    case 'hold':
      return null;
  }
}
