import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note, Reason, useAction } from '@/components/ui';
import { showPage } from '@/utils/messaging';

interface Props {
  /** The product's own page, '' when the list did not lead there. */
  url: string;
  tabId: number | undefined;
}

/** A product that was begun from a list has no photos yet: they stand on its own page. */
export function ListedNote({ url, tabId }: Props) {
  const { t } = useTranslation();
  const going = useAction();
  if (url === '' || tabId === undefined) return <Note tone="info">{t('page.itemTakenHere')}</Note>;
  return (
    <>
      <Note
        tone="info"
        action={
          <Button
            size="sm"
            mih={44}
            variant="default"
            loading={going.busy}
            onClick={() => void going.run(() => showPage(tabId, url))}
          >
            {t('page.openItem')}
          </Button>
        }
      >
        {t('page.itemTaken')}
      </Note>
      <Reason reason={going.reason} />
    </>
  );
}
