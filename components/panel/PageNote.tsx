import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PageState } from '@/components/shell';
import { Note, Reason } from '@/components/ui';
import type { Product, Reading } from '@/utils/model';
import { AccessNote } from './AccessNote';
import { ListedProducts } from './ListedProducts';
import { materialOf } from './offers';
import { PostNote } from './PostNote';

interface Props {
  page: PageState;
  /** The product on the desk once it has been begun. */
  kept: Product | null;
  /** What the product that is being described was read from; null when it is typed, or long begun. */
  taken: Reading | null;
  onOpen: () => void;
  onTake: (reading: Reading) => void;
}

/** What the page in front is, and what can be done with it. What lies on the desk is never touched unasked. */
export function PageNote({ page, kept, taken, onOpen, onTake }: Props) {
  const { reading } = page;
  // What is being corrected came from this very page.
  const own = kept !== null && reading !== null && kept.sourceUrl === reading.url;
  if (own) return null;
  if (reading?.kind === 'product') return <ProductNote page={page} kept={kept} onOpen={onOpen} />;
  if (reading?.items && reading.items.length > 0) {
    return <ListedProducts list={reading} folded={kept !== null || taken !== null} onTake={onTake} />;
  }
  const material = materialOf(reading);
  if (reading && material) {
    return <PostNote material={material} taken={taken === reading} onTake={() => onTake(reading)} />;
  }
  return <UnreadNote page={page} kept={kept !== null} taken={taken !== null} />;
}

function AgainButton({ page }: { page: PageState }) {
  const { t } = useTranslation();
  return (
    <Button size="sm" mih={44} variant="default" loading={page.busy} onClick={page.read}>
      {t('page.again')}
    </Button>
  );
}

/** The page shows a product: the one that is being described, or another one. */
function ProductNote({ page, kept, onOpen }: Pick<Props, 'page' | 'kept' | 'onOpen'>) {
  const { t } = useTranslation();
  if (!kept) {
    return (
      <Note tone="good" action={<AgainButton page={page} />}>
        {t(page.reading?.fields.price ? 'page.read' : 'page.readNoPrice')}
      </Note>
    );
  }
  return (
    <Note
      tone="info"
      action={
        <Button size="sm" mih={44} variant="default" onClick={onOpen}>
          {t('page.take')}
        </Button>
      }
    >
      {t(page.late ? 'page.late' : 'page.other')}
    </Note>
  );
}

/** Nothing was read: not yet, not allowed, or there is nothing. */
function UnreadNote({ page, kept, taken }: { page: PageState; kept: boolean; taken: boolean }) {
  const { t } = useTranslation();
  const again = page.tab && <AgainButton page={page} />;
  // Only a product is waited for; posts and lists are offered when they come, and are else pages like others.
  const unfinished = page.reason === 'not-loaded' && page.promise === 'product';
  if (unfinished && (page.waiting || page.busy || kept)) {
    return (
      <Note tone="info" action={again}>
        {t(page.waiting || page.busy ? 'page.waiting' : 'page.notLoaded')}
      </Note>
    );
  }
  if (kept) return null;
  if (page.reason === 'no-access') return <AccessNote />;
  if (page.reason !== null && (unfinished || page.reason !== 'not-loaded')) {
    return <Reason reason={page.reason} action={again} />;
  }
  // Whoever describes what was read elsewhere has been told how to go on.
  return taken ? null : <Note tone="info">{t('page.notProduct')}</Note>;
}
