import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFiles } from '@/components/photo';
import { useSession } from '@/components/shell';
import { reasonOf, useSentence } from '@/components/ui';
import { newId } from '@/utils/core/id';
import { assets } from '@/utils/db';
import { leavesOf } from '@/utils/scene';
import { type Clip, copy, makePhoto, paste, readClip } from '@/utils/scene/edit';
import { added } from './added';
import { useEditor } from './editor-context';

const typesSomewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** Without the parts whose photo this shop does not have: another shop's photos stay with it. */
async function withOwnPhotos(clip: Clip, shopId: string): Promise<Clip> {
  const photoOf = (layer: Clip['layers'][number]) =>
    leavesOf([layer]).flatMap((leaf) => ('assetId' in leaf ? leaf.assetId : []));
  const rows = await assets.many([...new Set(clip.layers.flatMap(photoOf))]);
  const own = new Set(rows.filter((row) => row.shopId === shopId).map(({ id }) => id));
  return { ...clip, layers: clip.layers.filter((layer) => photoOf(layer).every((id) => own.has(id))) };
}

/**
 * Copying and pasting parts by the system's own clipboard, so that they go to other designs and windows too. The
 * browser's own events need no permission.
 */
export function useClipboard(): void {
  const { t } = useTranslation();
  const { shop } = useSession();
  const editor = useEditor();
  const sentence = useSentence();
  const latest = useRef({ editor, shop, t, sentence });
  latest.current = { editor, shop, t, sentence };
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (typesSomewhere(event.target) || !document.getSelection()?.isCollapsed) return;
      const { doc, say } = latest.current.editor;
      const clip = copy(doc.scene, doc.chosen);
      if (!clip || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', JSON.stringify(clip));
      event.preventDefault();
      say(latest.current.t('editor.chosen', { count: clip.layers.length }));
    };
    const put = (event: ClipboardEvent) => {
      // A dialog that takes photos in has a paste of its own.
      if (typesSomewhere(event.target) || document.querySelector('[role="dialog"]')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        putPhotos(files).catch((error: unknown) => {
          console.error(error);
          latest.current.editor.say(latest.current.sentence(reasonOf(error)));
        });
        return;
      }
      const clip = readClip(event.clipboardData?.getData('text/plain') ?? '');
      if (!clip) return;
      event.preventDefault();
      void withOwnPhotos(clip, latest.current.shop.id).then(
        (own) => {
          const { doc, say } = latest.current.editor;
          const left = clip.layers.length - own.layers.length;
          if (own.layers.length > 0)
            doc.change((scene) => {
              const pasted = paste(scene, own, newId);
              return { scene: pasted.scene, choose: pasted.ids };
            });
          say(
            left > 0
              ? latest.current.t('editor.foreignPhoto', { count: left })
              : latest.current.t('editor.did.pasted'),
          );
        },
        (error: unknown) => console.error(error),
      );
    };
    const putPhotos = async (files: File[]) => {
      const kept = await keepFiles(latest.current.shop.id, files);
      for (const photo of await assets.many(kept.ids))
        latest.current.editor.doc.change(added((place) => makePhoto(photo, place)));
      const { say } = latest.current.editor;
      if (kept.ids.length > 0) say(latest.current.t('editor.did.added'));
      else say(latest.current.sentence(kept.refused[0]?.reason ?? 'unknown'));
    };
    document.addEventListener('copy', take);
    document.addEventListener('paste', put);
    return () => {
      document.removeEventListener('copy', take);
      document.removeEventListener('paste', put);
    };
  }, []);
}
