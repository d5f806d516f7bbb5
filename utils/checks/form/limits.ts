import type { Hit, RuleContext } from '../rule';
import { plainPlace } from './seek';

/** What stands beyond the channel's limit, counted in UTF-16 units as the profiles do. */
export function overLimit({ reading, channel, field }: RuleContext): Hit[] {
  const limit = field === 'name' ? channel.draft.name : channel.limit.text;
  const { length } = reading.raw;
  if (length <= limit) return [];
  const end = reading.plain.length;
  return [
    {
      start: Math.min(plainPlace(reading, limit), Math.max(0, end - 1)),
      end,
      message: {
        id: `Panjangnya ${length} huruf; batas ${channel.label.id} ${limit}. Kurangi ${length - limit}.`,
        en: `It is ${length} characters long; the limit of ${channel.label.en} is ${limit}. Take out ${length - limit}.`,
      },
    },
  ];
}
