import { type Language, type TFunction, weekdayName } from '@/utils/i18n';
import type { Proposal, Why } from '@/utils/plan';
import { amountText } from './amounts';

/** What holds for nearly every proposal is said once above them, or beside the hour. */
type Said = Exclude<Why, { key: 'supposed-time' | 'waited' }>;
const isSaid = (why: Why): why is Said => why.key !== 'supposed-time' && why.key !== 'waited';

function sentence(t: TFunction, why: Said, { aim }: Proposal, language: Language): string {
  if (why.key === 'weak')
    return t('quiet.why.weak', {
      day: weekdayName(why.weekday, language),
      amount: amountText(t, why.middle, why.measure, language),
    });
  if (why.key === 'mix') return t('quiet.why.mix', { aim: t(`quiet.aim.${aim}`).toLowerCase() });
  return t(`quiet.why.${why.key}`);
}

/** Why a proposal is as it is, in sentences. */
export const whyText = (t: TFunction, proposal: Proposal, language: Language): string =>
  proposal.why
    .filter(isSaid)
    .map((why) => sentence(t, why, proposal, language))
    .join(' ');
