import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/utils/core/id';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import type { Layout, Scene } from '@/utils/scene';
import {
  addSlide,
  blankSlide,
  duplicateSlide,
  findLayer,
  moveSlide,
  removeSlide,
  type SizelessInput,
  slideCount,
  spanNext,
} from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { usePartName } from '../part-name';

/** Everything that is done to the row of slides; each act tells what it did, and is one step to take back. */
export function useSlides() {
  const { t } = useTranslation();
  const editor = useEditor();
  const name = usePartName();
  const latest = useRef({ editor, t, name });
  latest.current = { editor, t, name };
  return useMemo(() => {
    const now = () => latest.current.editor;
    const say = (key: 'added' | 'removed' | 'moved', place: number, of = 0) =>
      now().say(latest.current.t(`slides.did.${key}`, { place, of }));
    const put = (make: (size: PictureSize, like: Scene) => Scene) => {
      const { doc } = now();
      const at = doc.slide + 1;
      doc.changeAll((deck) => addSlide(deck, at, (size) => make(size, deck[size]?.[0] ?? doc.scene)), {
        slide: at,
      });
      say('added', at + 1);
    };
    return {
      go: (slide: number) => now().doc.go(now().doc.size, slide),
      addBlank: () => put((_, like) => blankSlide(like)),
      addWith: (layout: Layout, input: SizelessInput) =>
        put((size) => layout.build({ ...input, size: PICTURE_SIZES[size] })),
      copy() {
        const { doc } = now();
        doc.changeAll((deck) => duplicateSlide(deck, doc.slide), { slide: doc.slide + 1 });
        say('added', doc.slide + 2);
      },
      remove() {
        const { doc } = now();
        doc.changeAll((deck) => removeSlide(deck, doc.slide), { slide: Math.max(0, doc.slide - 1) });
        say('removed', doc.slide + 1);
      },
      move(from: number, to: number) {
        const { doc } = now();
        const of = slideCount(doc.slides);
        if (to < 0 || to >= of) return;
        doc.changeAll((deck) => moveSlide(deck, from, to), { slide: to });
        say('moved', to + 1, of);
      },
      span() {
        const { doc } = now();
        const [id = ''] = doc.chosen;
        const layer = findLayer(doc.scene, id);
        if (!layer) return;
        const own = doc.slides[doc.size] ?? [];
        const next = spanNext(own, doc.slide, id, newId);
        if (next === own) return;
        doc.changeAll((deck) => ({ ...deck, [doc.size]: next }));
        const at = doc.scene.layers.indexOf(layer);
        const span = next[doc.slide]?.layers[at];
        if (span) doc.choose([span.id]);
        now().say(latest.current.t('slides.did.spanned', { name: latest.current.name(layer) }));
      },
    };
  }, []);
}
