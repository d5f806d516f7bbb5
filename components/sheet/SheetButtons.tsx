import { Button } from '@mantine/core';
import { IconTableDown, IconTableImport } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { download, fileName, Reason, useAction } from '@/components/ui';
import classes from './sheet.module.css';
import type { SheetName } from './sheet-job';

const SheetDialog = lazy(async () => ({ default: (await import('./SheetDialog')).SheetDialog }));

/** The current shop's products or posts out as a CSV file, and in from one. */
export function SheetButtons({ table }: { table: SheetName }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [opened, setOpened] = useState(false);
  const writing = useAction();
  const save = () =>
    void writing.run(async () => {
      // Tables, templates and their library come only when a file is asked for.
      const { csvOf } = await import('./sheet-job');
      const name = `${shop.name || t('shop.unnamed')} ${t(`sheet.file.${table}`)}`;
      download(await csvOf(table, shop, language), `${fileName(name)}.csv`);
    });
  return (
    <>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconTableDown size={18} aria-hidden />}
          loading={writing.busy}
          onClick={save}
        >
          {t('sheet.out')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTableImport size={18} aria-hidden />}
          onClick={() => setOpened(true)}
        >
          {t('sheet.in')}
        </Button>
      </div>
      <Reason reason={writing.reason} />
      {opened && (
        <Suspense>
          <SheetDialog key={shop.id} table={table} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
