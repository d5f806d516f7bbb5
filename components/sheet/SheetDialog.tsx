import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Reason } from '@/components/ui';
import { MatchStep } from './MatchStep';
import { PickStep } from './PickStep';
import { ResultStep } from './ResultStep';
import classes from './sheet.module.css';
import type { SheetName } from './sheet-job';
import { useSheet } from './use-sheet';

/** A table comes in: choose it, match its columns, look at the preview, and read what was done. */
export function SheetDialog({ table, onClose }: { table: SheetName; onClose: () => void }) {
  const { t } = useTranslation();
  const desk = useSheet(table);
  const narrow = useMediaQuery('(max-width: 720px)', window.innerWidth <= 720, {
    getInitialValueInEffect: false,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={narrow}
      size={960}
      radius="lg"
      title={t(`sheet.title.${table}`)}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      classNames={{ title: classes.title, content: classes.dialog, body: classes.body }}
    >
      <Reason reason={desk.reason} />
      {desk.imported ? (
        <ResultStep desk={desk} imported={desk.imported} onClose={onClose} />
      ) : desk.sheet ? (
        <MatchStep table={table} desk={desk} sheet={desk.sheet} />
      ) : (
        <PickStep desk={desk} />
      )}
    </Modal>
  );
}
