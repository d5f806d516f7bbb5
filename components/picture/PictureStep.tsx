import './words';
import { Button, Group, Skeleton } from '@mantine/core';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviews } from '@/components/previews';
import { useSession } from '@/components/shell';
import { BottomBar, ChipGroup, Note, Reason, useAction } from '@/components/ui';
import { posts } from '@/utils/db';
import { designVersions } from '@/utils/db/design-versions';
import { openStudio } from '@/utils/messaging';
import type { Post, Product } from '@/utils/model';
import { isEdited, type Layout } from '@/utils/scene';
import { scenesOf } from './compose';
import { picturesOf } from './export/SavePictures';
import { KeepDesign } from './KeepDesign';
import { AllLayouts } from './quick/AllLayouts';
import { Candidates } from './quick/Candidates';
import { CurrentPicture } from './quick/CurrentPicture';
import { PhotoPick } from './quick/PhotoPick';
import classes from './quick/quick.module.css';
import { SizeChoice } from './quick/SizeChoice';
import { useChoices } from './quick/use-choices';
import { useExample } from './quick/use-example';
import { useQuick } from './quick/use-quick';
import { WordsForm } from './quick/WordsForm';

const ExportPictures = lazy(() => import('./export/ExportPictures'));

/** What a press has opened below comes into sight. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'start' });

interface Props {
  post: Post;
  product: Product;
  onDone: () => void;
  onAddPhoto: () => void;
}

/** The picture: six finished candidates at once, one press for the one to use, in all chosen sizes. */
export default function PictureStep({ post, product, onDone, onAddPhoto }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { reason, input, plain, photos, sizes, words } = useQuick(post, product);
  const edited = useMemo(
    () => Object.values(post.scenes).some(isEdited) || Object.keys(post.more ?? {}).length > 0,
    [post.scenes, post.more],
  );
  const choices = useChoices({ input, plain }, edited ? undefined : post.layoutId, !edited);
  const { six, all, chosen, missing } = choices;
  const example = useExample(input);
  const [more, setMore] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const previews = usePreviews();
  const saving = useAction();
  const drawn = useRef(0);

  if (!input || !example || !previews) return <Reason reason={reason} />;
  /** Stores the chosen pictures; true when they are stored, or were already. */
  const store = async () => {
    if (!chosen) return true;
    const scenes = scenesOf(chosen, input, sizes.all);
    return saving.run(async () => {
      // What the user changed by hand, or put in a series, can be had back from its history.
      if (edited) await designVersions.keep({ kind: 'post', id: post.id });
      await posts.change(post.id, { layoutId: chosen.id, scenes, more: {} });
    });
  };
  const use = async () => {
    if (await store()) onDone();
  };
  const edit = async () => {
    if (await store()) await openStudio(`desain/post-${post.id}`);
  };
  const save = async () => {
    if (await store()) setSaved(chosen?.id ?? post.layoutId ?? null);
  };
  // The moment at which all stand there for the first time, for `npm run bench`.
  const count = () => {
    drawn.current += 1;
    if (drawn.current === six.length) performance.mark('candidates');
  };
  const shown = {
    previews,
    inputOf: (layout: Layout) => (choices.waits(layout) ? example : input),
    size: sizes.shown,
    chosen: chosen?.id,
    onPick: choices.pick,
  };

  return (
    <>
      {product.photoIds.length === 0 && (
        <Note
          tone="info"
          action={
            <Button size="sm" onClick={onAddPhoto}>
              {t('picture.add')}
            </Button>
          }
        >
          {t('picture.none')}
        </Note>
      )}
      <PhotoPick ids={photos.ids} chosen={photos.chosen} productId={product.id} onChange={photos.set} />
      <ChipGroup
        label={t('picture.sizes')}
        chips={sizes.all.map((name) => ({ value: name, label: t(`picture.size.${name}`) }))}
        value={sizes.shown}
        onChange={sizes.show}
      />
      {edited && !chosen && <CurrentPicture post={post} size={sizes.shown} previews={previews} />}
      <Candidates {...shown} label={t('picture.pick')} layouts={six} onDrawn={count} />
      <Button variant="default" aria-expanded={more} onClick={() => setMore(!more)}>
        {t(more ? 'picture.fewer' : 'picture.more')}
      </Button>
      {more && <AllLayouts {...shown} layouts={all} />}
      {chosen && <WordsForm key={chosen.id} layout={chosen} {...words} onChange={words.set} />}
      {missing.length > 0 && <Note tone="info">{t('picture.asking')}</Note>}
      <SizeChoice sizes={sizes.all} onChange={sizes.set} />
      <div className={classes.acts}>
        <Button variant="default" disabled={missing.length > 0} onClick={() => void edit()}>
          {t('picture.edit')}
        </Button>
        {chosen && missing.length === 0 && (
          <KeepDesign
            key={chosen.id}
            name={product.name}
            productId={product.id}
            layoutId={chosen.id}
            pictures={() => ({ scenes: scenesOf(chosen, input, sizes.all) })}
          />
        )}
      </div>
      <Reason reason={saving.reason ?? reason} />
      {saved !== null && saved === (chosen?.id ?? post.layoutId) && (
        <div ref={intoView}>
          <Suspense fallback={<Skeleton height={320} radius="md" />}>
            <ExportPictures pictures={picturesOf(post)} name={product.name} brand={shop} />
          </Suspense>
        </div>
      )}
      <BottomBar>
        <Group grow gap="sm" wrap="nowrap">
          <Button px="xs" variant="default" disabled={missing.length > 0} onClick={() => void save()}>
            {t('picture.export')}
          </Button>
          <Button px="xs" loading={saving.busy} disabled={missing.length > 0} onClick={() => void use()}>
            {t('picture.use')}
          </Button>
        </Group>
      </BottomBar>
    </>
  );
}
