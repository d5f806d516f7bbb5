import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PageState } from '@/components/shell';
import { Note, Reason } from '@/components/ui';
import type { Product } from '@/utils/model';

interface Props {
  page: PageState;
  /** The product on the desk once it has been begun. */
  kept: Product | null;
  onOpen: () => void;
}

/** What the page in front is, and what can be done with it. */
export function PageNote({ page, kept, onOpen }: Props) {
  const { t } = useTranslation();
  const again = (
    <Button size="sm" variant="default" loading={page.busy} onClick={page.read}>
      {t('page.again')}
    </Button>
  );
  if (page.reading?.kind === 'product') {
    const { price } = page.reading.fields;
    // What is being corrected came from this very page.
    if (kept && kept.sourceUrl === page.reading.url) return null;
    return kept ? (
      <Note
        tone="info"
        action={
          <Button size="sm" variant="default" onClick={onOpen}>
            {t('page.take')}
          </Button>
        }
      >
        {t('page.other')}
      </Note>
    ) : (
      <Note tone="good" action={again}>
        {t(price ? 'page.read' : 'page.readNoPrice')}
      </Note>
    );
  }
  if (kept) return null;
  if (page.reason !== null) return <Reason reason={page.reason} action={page.tab && again} />;
  return <Note tone="info">{t('page.notProduct')}</Note>;
}
