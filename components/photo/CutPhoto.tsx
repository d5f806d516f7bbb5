import { Button } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason } from '@/components/ui';
import { useScreen } from './use-screen';

const CutDialog = lazy(async () => ({ default: (await import('./CutDialog')).CutDialog }));

/**
 * The way in for photos that can be had no other way: the visible page is captured and the photo cut out of it.
 * Stands in the side panel only, where there is a page in front.
 */
export function CutPhoto({ onPhoto }: { onPhoto: (file: File) => void }) {
  const { t } = useTranslation();
  const { seen, busy, reason, look, close } = useScreen();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconScissors size={18} aria-hidden />}
        loading={busy}
        onClick={() => void look()}
      >
        {t('cut.open')}
      </Button>
      <Reason reason={reason} />
      {seen && (
        <Suspense>
          <CutDialog {...seen} onClose={close} onPhoto={onPhoto} />
        </Suspense>
      )}
    </>
  );
}
