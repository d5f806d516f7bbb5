import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Reason } from '@/components/ui';
import { openStudio } from '@/utils/messaging';

interface Props {
  reason: string | null;
  templateId: string;
  /** Tries to store once more what was typed. */
  onAgain: () => void;
}

/** Why the words could not be written or kept, with the way on. */
export function StepReason({ reason, templateId, onAgain }: Props) {
  const { t } = useTranslation();
  const isTemplate = reason === 'own-template';
  const isStore = reason === 'disk-full' || reason === 'store-failed';
  const action = isTemplate ? (
    <Button size="sm" variant="default" onClick={() => void openStudio(`template/${templateId}`)}>
      {t('own.mend')}
    </Button>
  ) : (
    isStore && (
      <Button size="sm" variant="default" onClick={onAgain}>
        {t('caption.again')}
      </Button>
    )
  );
  return <Reason reason={reason} action={action} />;
}
