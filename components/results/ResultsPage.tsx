import './page-words';
import './words';
import { IconChartBar } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetButtons } from '@/components/sheet';
import { useSession } from '@/components/shell';
import { Page, PageHeading } from '@/components/ui';
import { AskResults } from './AskResults';
import { BoardPart } from './BoardPart';
import { IncomePart } from './IncomePart';
import { RecapPart } from './RecapPart';
import { ResultsTable } from './ResultsTable';
import classes from './results.module.css';
import { useNames, useThings } from './use-things';

/** The parts of the place, each with its address: `#hasil/isi`. */
const PARTS = ['papan', 'isi', 'rekap', 'pemasukan'] as const;
type Part = (typeof PARTS)[number];

const partOf = (detail: string | null): Part => PARTS.find((part) => part === detail) ?? PARTS[0];

/** What came of all posts of the shop: the numbers, and what can be read from them. */
export function ResultsPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const found = useThings([shop.id], 0);
  const nameOf = useNames(found?.things);
  const part = partOf(detail);
  if (!found || !nameOf) return null;
  return (
    <Page width="wide">
      <PageHeading title={t('studio.hasil')} lead={t('results.lead')} />
      {found.things.length === 0 ? (
        <div className={classes.nothing}>
          <IconChartBar size={40} stroke={1.4} aria-hidden />
          <strong>{t('results.empty')}</strong>
          <p>{t('results.emptyHow')}</p>
        </div>
      ) : (
        <>
          <nav className={classes.parts} aria-label={t('results.parts')}>
            {PARTS.map((one) => (
              <a key={one} href={`#hasil/${one}`} aria-current={one === part ? 'page' : undefined}>
                {t(`results.part.${one}`)}
              </a>
            ))}
          </nav>
          {part === 'papan' && (
            <>
              <AskResults />
              <BoardPart found={found} />
            </>
          )}
          {part === 'rekap' && <RecapPart things={found.things} nameOf={nameOf} />}
          {part === 'pemasukan' && <IncomePart things={found.things} />}
          {part === 'isi' && (
            <>
              <Suspense>
                <SheetButtons table="results" />
              </Suspense>
              <ResultsTable things={found.things} nameOf={nameOf} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
