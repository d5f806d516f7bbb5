import { formatNumber, formatRange, type Language, type TFunction } from '@/utils/i18n';
import { CHANNEL_IDS } from '@/utils/model';
import { ENOUGH, type Field, type Posted, type Recap } from '@/utils/results';
import { figureText } from './figure-words';

/** Stands in the picture for a number that nobody typed. */
const NONE = '–';
/** Best posts that are named where several are level. */
const NAMED = 3;

export interface RecapWords {
  t: TFunction;
  language: Language;
  shopName: string;
  nameOf: (productId: string) => string;
}

export interface RecapParts {
  shop: string;
  title: string;
  week: string;
  /** What was done, then what came of it: a label and its value. */
  figures: { label: string; value: string; further?: string }[];
  channels: string[];
  best: { label: string; names: { name: string; where: string }[]; more: string } | null;
  /** How many of the posts the numbers rest on. */
  basis: string;
}

/** The week in words, as the text and the picture both say it. */
export function recapParts(recap: Recap, { t, language, shopName, nameOf }: RecapWords): RecapParts {
  const value = (field: Field) => {
    const { count, total } = recap.figures[field];
    return count === 0 ? NONE : figureText(field, total, language);
  };
  const asked = (['chats', 'orders'] as const).map((field) => ({
    label: t(`results.field.${field}`),
    value: value(field),
    ...(recap.figures[field].count === 0 && { further: ` (${t('results.notFilled')})` }),
  }));
  const further = (['pieces', 'rupiah'] as const)
    .filter((field) => recap.figures[field].count > 0)
    .map((field) => ({ label: t(`results.field.${field}`), value: value(field) }));
  const cameOf = (chats: number, orders: number) =>
    [t('results.ordersCount', { count: orders }), t('results.chatsCount', { count: chats })].join(', ');
  const where = ({ channel, orders = 0, chats = 0 }: Posted) =>
    t('results.bestWhere', { channel: t(`channel.${channel}`), what: cameOf(chats, orders) });
  const few = recap.few ? ` ${t('results.recapFew', { count: ENOUGH })}` : '';
  return {
    shop: shopName,
    title: t('results.recapTitle'),
    week: formatRange(recap.from, recap.to, language),
    figures: [
      {
        label: t('results.recapPosts'),
        value: formatNumber(recap.posts, language),
        further: t('results.recapPlaces', { count: recap.places }),
      },
      ...asked,
      ...further,
    ],
    channels: recap.channels
      .filter(({ answered }) => answered > 0)
      .flatMap(({ key, figures }) => {
        const channel = CHANNEL_IDS.find((id) => id === key);
        const what = cameOf(figures.chats.total, figures.orders.total);
        return channel ? `${t(`channel.${channel}`)}: ${what}` : [];
      }),
    best:
      recap.best.length === 0
        ? null
        : {
            label: t((recap.best[0]?.orders ?? 0) > 0 ? 'results.best' : 'results.bestChats'),
            names: recap.best
              .slice(0, NAMED)
              .map((one) => ({ name: nameOf(one.productId), where: where(one) })),
            more:
              recap.best.length > NAMED ? t('results.bestMore', { count: recap.best.length - NAMED }) : '',
          },
    basis: `${t('results.recapBasis', { count: recap.places, answered: recap.answered })}${few}`,
  };
}

/** Bold as WhatsApp reads it; a star within would end it early. */
const bold = (text: string): string => {
  const plain = text
    .replace(/[*\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '' : `*${plain}*`;
};

/** The recap as a message for WhatsApp. */
export function recapText({ shop, title, week, figures, channels, best, basis }: RecapParts): string {
  const blocks = [
    [bold(`${title}, ${week}`), shop],
    figures.map(({ label, value, further = '' }) => `${label}: ${bold(value)}${further}`),
    channels.map((line) => `• ${line}`),
    best
      ? [`${best.label}:`, ...best.names.map(({ name, where }) => `${bold(name)} ${where}`), best.more]
      : [],
    [basis],
  ];
  return blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}
