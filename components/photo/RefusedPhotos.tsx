import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Reason } from '@/components/ui';
import { requestPhotoHost } from '@/utils/messaging';
import type { KeptPhotos } from './keep-photos';

interface Props {
  refused: KeptPhotos['refused'];
  /** Tries the photos again after their host has been allowed. */
  onAllowed: (urls: string[]) => void;
}

/** What became of photos that could not be taken: one sentence for each cause, and what can be done. */
export function RefusedPhotos({ refused, onAllowed }: Props) {
  const { t } = useTranslation();
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  const allow = async (urls: string[]) => {
    if (urls[0] !== undefined && (await requestPhotoHost(urls[0]))) onAllowed(urls);
  };
  return reasons.map((reason) => {
    const urls = refused.filter((photo) => photo.reason === reason).map(({ name }) => name);
    const ask = reason === 'needs-permission';
    return (
      <Reason
        key={reason}
        reason={reason}
        action={
          ask && (
            <Button size="sm" onClick={() => void allow(urls)}>
              {t('photo.allow', { host: new URL(urls[0] ?? '').host })}
            </Button>
          )
        }
      />
    );
  });
}
