import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Reason } from '@/components/ui';
import { requestPhotoHosts } from '@/utils/messaging';
import { CutPhoto } from './CutPhoto';
import type { KeptPhotos } from './keep-photos';

interface Props {
  refused: KeptPhotos['refused'];
  /** Tries the photos again: their hosts have been allowed, or the network may be back. */
  onAgain: (urls: string[]) => void;
  /** Takes a photo that was cut out of the page. Absent where no page is in front. */
  onCut?: (file: File) => void;
}

/** Reasons after which the photo on the screen is still to be had. */
const CUT_INSTEAD: ReadonlySet<string> = new Set(['needs-permission', 'refused']);

/** What became of photos that could not be taken: one sentence for each cause, and what can be done. */
export function RefusedPhotos({ refused, onAgain, onCut }: Props) {
  const { t } = useTranslation();
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const urls = refused.filter((photo) => photo.reason === reason).map(({ name }) => name);
    return (
      <Reason
        key={reason}
        reason={reason}
        action={
          <>
            {reason === 'needs-permission' && <AllowButton urls={urls} onAllowed={() => onAgain(urls)} />}
            {reason === 'offline' && <Button onClick={() => onAgain(urls)}>{t('photo.again')}</Button>}
            {onCut && CUT_INSTEAD.has(reason) && <CutPhoto onPhoto={onCut} />}
          </>
        }
      />
    );
  });
}

/** Asks the browser once for all hosts on which the photos lie. */
function AllowButton({ urls, onAllowed }: { urls: readonly string[]; onAllowed: () => void }) {
  const { t } = useTranslation();
  const [host = '', ...others] = new Set(urls.map((url) => new URL(url).host));
  const allow = async () => {
    if (await requestPhotoHosts(urls)) onAllowed();
  };
  return (
    <Button onClick={() => void allow()}>
      {others.length === 0 ? t('photo.allow', { host }) : t('photo.allowMore', { host, more: others.length })}
    </Button>
  );
}
