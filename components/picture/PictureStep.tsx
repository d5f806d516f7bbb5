import { Button, Group, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { BottomBar, Note, Reason, useAction } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import { posts } from '@/utils/db';
import type { PictureSize, Post, Product } from '@/utils/model';
import { type Layout, layoutsFor, type PictureInput } from '@/utils/scene';
import { pictureInput, SIZES, scenesOf } from './compose';
import classes from './picture.module.css';
import { ScenePreview } from './ScenePreview';
import { usePreviews } from './use-previews';

interface Props {
  post: Post;
  product: Product;
  onDone: () => void;
  onAddPhoto: () => void;
}

/** Width of a candidate in the panel, in CSS pixels: two beside each other at 360. */
const CANDIDATE = 156;

/** The picture: finished candidates at once, one press for the one to use. */
export default function PictureStep({ post, product, onDone, onAddPhoto }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [input, setInput] = useState<Omit<PictureInput, 'size'> | null>(null);
  const [size, setSize] = useState<PictureSize>('portrait');
  const [picked, setPicked] = useState(post.layoutId);
  const previews = usePreviews();
  const loading = useAction();
  const saving = useAction();
  const { run } = loading;

  useEffect(() => {
    void run(async () => setInput(await pictureInput(product, shop)));
  }, [run, product, shop]);

  if (product.photoIds.length === 0) {
    return (
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
    );
  }
  if (!input || !previews) return <Reason reason={loading.reason} />;

  const candidates = layoutsFor(input.photos.length);
  const chosen = candidates.find(({ id }) => id === picked) ?? candidates[0];
  const use = async () => {
    if (!chosen) return;
    const scenes = scenesOf(chosen, input);
    if (await saving.run(() => posts.change(post.id, { layoutId: chosen.id, scenes }))) onDone();
  };

  return (
    <>
      <Group gap={6} role="radiogroup" aria-label={t('picture.sizes')}>
        {SIZES.map((name) => (
          <UnstyledButton
            key={name}
            className={classes.size}
            role="radio"
            aria-checked={size === name}
            onClick={() => setSize(name)}
          >
            {t(`picture.size.${name}`)}
          </UnstyledButton>
        ))}
      </Group>
      <div className={classes.candidates} role="radiogroup" aria-label={t('picture.pick')}>
        {candidates.map((layout) => (
          <UnstyledButton
            key={layout.id}
            className={classes.candidate}
            role="radio"
            aria-checked={layout.id === chosen?.id}
            aria-label={layout.name[language]}
            onClick={() => setPicked(layout.id)}
          >
            <Candidate
              previews={previews}
              layout={layout}
              input={input}
              size={size}
              alt={layout.name[language]}
            />
            <span className={classes.candidateName}>{layout.name[language]}</span>
          </UnstyledButton>
        ))}
      </div>
      <Reason reason={saving.reason ?? loading.reason} />
      <BottomBar>
        <Button fullWidth loading={saving.busy} disabled={!chosen} onClick={() => void use()}>
          {t('picture.use')}
        </Button>
      </BottomBar>
    </>
  );
}

interface CandidateProps {
  previews: Previews;
  layout: Layout;
  input: Omit<PictureInput, 'size'>;
  size: PictureSize;
  alt: string;
}

function Candidate({ previews, layout, input, size, alt }: CandidateProps) {
  const scenes = useMemo(() => scenesOf(layout, input), [layout, input]);
  return <ScenePreview previews={previews} scene={scenes[size]} width={CANDIDATE} alt={alt} />;
}
