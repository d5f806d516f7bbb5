import type { TFunction } from '@/utils/i18n';
import type { Shop } from '@/utils/model';
import { ISLAMIC, type Moment, YEAR_TABLES } from '@/utils/moments';

const plainKey = ({ key }: Moment): string => key.replace(/-\d$/, '');

/** The decree leaves these to a session shortly before. */
const BY_ISBAT: readonly string[] = ['ramadan', 'idulfitri', 'iduladha'];

/** How sure a moment's date is, in a sentence; '' where there is nothing to say. */
export function certaintyOf(moment: Moment, shop: Pick<Shop, 'moon'>, today: string, t: TFunction): string {
  const { kind, table, estimated, source } = moment;
  if (source === 'own' && moment.open) return t('moments.sure.untilEnded');
  if (source === 'own') return moment.yearly ? t('moments.sure.yearly') : '';
  if (kind === 'sensitive') return t('moments.sure.sensitive');
  if (kind === 'payday') return t('moments.sure.payday');
  if (kind === 'school') return t('moments.sure.school');
  if (kind === 'bali') return t('moments.sure.bali');
  const theirs = shop.moon === 'muhammadiyah' && ISLAMIC.includes(plainKey(moment));
  if (theirs) return t(estimated ? 'moments.sure.guessed' : 'moments.sure.muhammadiyah');
  if (estimated) return t('moments.sure.estimated');
  if (table) {
    const words = { source: table.source };
    const ours = YEAR_TABLES.some((each) => each.source === table.source);
    if (!ours) return t('moments.sure.brought', words);
    const open = BY_ISBAT.includes(plainKey(moment)) && moment.from > today;
    return t(open ? 'moments.sure.isbat' : 'moments.sure.decreed', words);
  }
  return kind === 'holiday' || kind === 'feast' ? t('moments.sure.calendar') : '';
}
