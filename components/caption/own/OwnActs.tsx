import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '@/utils/model';
import classes from './own.module.css';
import { shareTemplate } from './share';

interface Props {
  row: OwnTemplate;
  name: string;
  onCopy: (row: OwnTemplate) => void;
  onTrash: (row: OwnTemplate) => void;
}

const QUIET = { size: 'sm', mih: 44, px: 'xs', variant: 'subtle', color: 'gray' } as const;

/** What can be done with an own template on its card. */
export function OwnActs({ row, name, onCopy, onTrash }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        component="a"
        href={`#template/${row.id}`}
        variant="default"
        className={classes.linkButton}
        aria-label={t('own.openNamed', { name })}
      >
        {t('own.open')}
      </Button>
      <Button {...QUIET} aria-label={t('own.copyNamed', { name })} onClick={() => onCopy(row)}>
        {t('own.copy')}
      </Button>
      <Button
        {...QUIET}
        aria-label={t('library.shareNamed', { name })}
        onClick={() => shareTemplate(row, name)}
      >
        {t('library.share')}
      </Button>
      <Button {...QUIET} aria-label={t('own.trashNamed', { name })} onClick={() => onTrash(row)}>
        {t('own.trash')}
      </Button>
    </>
  );
}
