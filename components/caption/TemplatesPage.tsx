import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, Reason, UndoNote, useAction } from '@/components/ui';
import { templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';
import { TemplateEditor } from './own/TemplateEditor';
import { TemplateList } from './own/TemplateList';

/** The shop's caption templates: all of them, or one (`#template/<id>`) to be changed. */
export function TemplatesPage({ detail }: { detail: string | null }) {
  const { t } = useTranslation();
  const [trashed, setTrashed] = useState<OwnTemplate | null>(null);
  const acting = useAction();
  const trash = async (row: OwnTemplate) => {
    if (!(await acting.run(() => templates.trash(row.id)))) return;
    setTrashed(row);
    window.location.hash = '#template';
  };
  const restore = async ({ id }: OwnTemplate) => {
    if (await acting.run(() => templates.restore(id))) setTrashed(null);
  };
  const onTrash = (row: OwnTemplate) => void trash(row);
  return (
    <Page width="wide">
      {detail === null ? (
        <TemplateList onTrash={onTrash} />
      ) : (
        <TemplateEditor key={detail} id={detail} onTrash={onTrash} />
      )}
      <Reason reason={acting.reason} />
      {trashed && (
        <UndoNote onUndo={() => void restore(trashed)} onDismiss={() => setTrashed(null)}>
          {t('own.trashed', { name: trashed.name || t('own.unnamed') })}
        </UndoNote>
      )}
    </Page>
  );
}
