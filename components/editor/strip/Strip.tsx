import { usePreviews } from '@/components/previews';
import './words';
import { Button } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconArrowsRightLeft,
  IconCards,
  IconTrash,
} from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRadioGroup } from '@/components/ui';
import { MAX_SLIDES } from '@/utils/model';
import { findLayer, isSpan } from '@/utils/scene/edit';
import { useEditor } from '../editor-context';
import { ToolButton } from '../ToolButton';
import { AddSlide } from './AddSlide';
import { SeamList } from './SeamList';
import { SlidePicture } from './SlidePicture';
import classes from './strip.module.css';
import { useSlides } from './use-slides';

/** Height of a slide in the row, CSS pixels. */
const HEIGHT = 92;

/** The slides of a carousel in one row without gaps, so that what runs over a seam is seen. */
export default function Strip() {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const [asked, setAsked] = useState(false);
  const several = (doc.slides[doc.size]?.length ?? 1) > 1;
  if (!several && !asked)
    return (
      <div className={classes.closed}>
        <Button
          size="sm"
          mih={44}
          variant="subtle"
          color="gray"
          leftSection={<IconCards size={18} aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {t('slides.make')}
        </Button>
      </div>
    );
  return <Row />;
}

function Row() {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const acts = useSlides();
  const previews = usePreviews();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const slides = doc.slides[doc.size] ?? [];
  const { slide } = doc;
  const { group, radio } = useRadioGroup(
    slides.map((_, index) => String(index)),
    String(slide),
    (index) => acts.go(Number(index)),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (!event.altKey || by === 0) return group.onKeyDown(event);
    // Alt with an arrow would leave the page.
    event.preventDefault();
    acts.move(slide, slide + by);
    const radios = group.ref.current?.querySelectorAll<HTMLElement>('[role="radio"]');
    radios?.[Math.min(slides.length - 1, Math.max(0, slide + by))]?.focus();
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== null) acts.move(dragged, to);
    setDragged(null);
    setOver(null);
  };

  return (
    <section className={classes.strip} aria-label={t('slides.title')}>
      <div
        ref={group.ref}
        className={classes.row}
        role="radiogroup"
        aria-label={t('slides.strip')}
        aria-describedby="slides-help"
        onKeyDown={onKeyDown}
      >
        {slides.map((scene, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide is known by its place.
            key={index}
            type="button"
            className={classes.slide}
            aria-label={t('slides.slide', { place: index + 1, of: slides.length })}
            data-over={over === index || undefined}
            draggable
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => drop(event, index)}
            {...radio(String(index))}
          >
            {previews && <SlidePicture previews={previews} scene={scene} height={HEIGHT} />}
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
          </button>
        ))}
      </div>
      <span id="slides-help" hidden>
        {t('slides.stripHelp')}
      </span>
      <SlideTools count={slides.length} />
      <SeamList slides={slides} />
    </section>
  );
}

function SlideTools({ count }: { count: number }) {
  const { t } = useTranslation();
  const { doc } = useEditor();
  const acts = useSlides();
  const { slide, chosen } = doc;
  const only = chosen.length === 1 ? findLayer(doc.scene, chosen[0] ?? '') : undefined;
  const maySpan =
    only !== undefined &&
    (only.type === 'photo' || only.type === 'shape') &&
    !isSpan(only) &&
    slide < count - 1;
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('slides.tools')}>
      <AddSlide />
      <ToolButton
        label={t('slides.left')}
        icon={IconArrowLeft}
        disabled={slide === 0}
        onPress={() => acts.move(slide, slide - 1)}
      />
      <ToolButton
        label={t('slides.right')}
        icon={IconArrowRight}
        disabled={slide >= count - 1}
        onPress={() => acts.move(slide, slide + 1)}
      />
      <ToolButton
        label={maySpan ? t('slides.span') : `${t('slides.span')}. ${t('slides.spanHow')}`}
        icon={IconArrowsRightLeft}
        disabled={!maySpan}
        onPress={acts.span}
      />
      <ToolButton label={t('slides.remove')} icon={IconTrash} disabled={count < 2} onPress={acts.remove} />
      <span className={classes.count}>{t('slides.count', { count, most: MAX_SLIDES })}</span>
    </div>
  );
}
