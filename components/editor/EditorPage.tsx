import './words';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Page, Reason, useAction } from '@/components/ui';
import { EditorFrame } from './EditorFrame';
import { openDocument, ownerOf, type ReadDocument } from './open-document';

/** A kept design's pictures, or a post's, to be worked on: `detail` as it stands in the address. */
export default function EditorPage({ detail }: { detail: string }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [read, setRead] = useState<ReadDocument | null | undefined>(undefined);
  const { run, reason } = useAction();
  useEffect(() => {
    let stale = false;
    setRead(undefined);
    void run(async () => {
      const found = await openDocument(ownerOf(detail), shop.id);
      if (!stale) setRead(found);
    });
    return () => {
      stale = true;
    };
  }, [run, detail, shop.id]);

  const back = (
    <Button component="a" href="#desain" variant="default" size="sm" mih={44}>
      {t('editor.back')}
    </Button>
  );
  if (read === undefined) return <Reason reason={reason} action={back} />;
  const [refusal] = Object.values(read?.refused ?? {});
  if (read && Object.keys(read.slides).length > 0)
    return <EditorFrame key={`${detail} ${shop.id}`} read={read} />;
  return (
    <Page width="text">
      <h1 style={{ margin: 0 }}>{t('editor.cannotOpen')}</h1>
      {read === null && (
        <Note tone="bad" action={back}>
          {t('editor.gone')}
        </Note>
      )}
      {read && refusal === 'newer' && <Reason reason="design-newer" action={back} />}
      {read && refusal !== 'newer' && (
        <Note tone="bad" action={back}>
          {t(refusal === undefined ? 'editor.empty' : 'editor.broken')}
        </Note>
      )}
    </Page>
  );
}
