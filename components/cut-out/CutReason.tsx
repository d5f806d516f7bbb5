import { useTranslation } from 'react-i18next';
import { WorkReason } from '@/components/photo-work';
import { Note } from '@/components/ui';

const OWN = ['cut-nothing-found', 'cut-no-room', 'cut-failed'] as const;

/** The sentence for a reason, of those too that only the cut-out has: their words come with it. */
export function CutReason({ reason }: { reason: string | null }) {
  const { t } = useTranslation();
  const own = OWN.find((known) => known === reason);
  return own ? <Note tone="bad">{t(`cutOut.reasons.${own}`)}</Note> : <WorkReason reason={reason} />;
}
