import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { BottomBar, ChipGroup, Note, Reason, useAction, useRadioGroup } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import { posts } from '@/utils/db';
import type { PictureSize, Post, Product } from '@/utils/model';
import { type Layout, layoutsFor, type PictureInput } from '@/utils/scene';
import { allowContacts, pictureInput, SIZES, scenesOf } from './compose';
import { KeepDesign } from './KeepDesign';
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
  const { shop } = useSession();
  const [input, setInput] = useState<Omit<PictureInput, 'size'> | null>(null);
  const [size, setSize] = useState<PictureSize>('portrait');
  const [picked, setPicked] = useState(post.layoutId);
  const previews = usePreviews();
  const loading = useAction();
  const saving = useAction();
  const { run } = loading;
  const contacts = allowContacts(post.channels);

  useEffect(() => {
    void run(async () => setInput(await pictureInput(product, shop, { contacts })));
  }, [run, product, shop, contacts]);

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
      <ChipGroup
        label={t('picture.sizes')}
        chips={SIZES.map((name) => ({ value: name, label: t(`picture.size.${name}`) }))}
        value={size}
        onChange={setSize}
      />
      <Candidates
        previews={previews}
        layouts={candidates}
        input={input}
        size={size}
        chosen={chosen}
        onPick={setPicked}
      />
      {chosen && (
        <KeepDesign
          key={chosen.id}
          name={product.name}
          productId={product.id}
          layoutId={chosen.id}
          scenes={() => scenesOf(chosen, input)}
        />
      )}
      <Reason reason={saving.reason ?? loading.reason} />
      <BottomBar>
        <Button fullWidth loading={saving.busy} disabled={!chosen} onClick={() => void use()}>
          {t('picture.use')}
        </Button>
      </BottomBar>
    </>
  );
}

interface Shown {
  previews: Previews;
  input: Omit<PictureInput, 'size'>;
  size: PictureSize;
}

interface CandidatesProps extends Shown {
  layouts: readonly Layout[];
  chosen: Layout | undefined;
  onPick: (layoutId: string) => void;
}

function Candidates({ layouts, chosen, onPick, ...shown }: CandidatesProps) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { group, radio } = useRadioGroup(
    layouts.map(({ id }) => id),
    chosen?.id,
    onPick,
  );
  return (
    <div {...group} role="radiogroup" className={classes.candidates} aria-label={t('picture.pick')}>
      {layouts.map((layout) => (
        <UnstyledButton
          key={layout.id}
          className={classes.candidate}
          aria-label={layout.name[language]}
          {...radio(layout.id)}
        >
          <Candidate {...shown} layout={layout} alt={layout.name[language]} />
          <span className={classes.candidateName}>{layout.name[language]}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

function Candidate({ previews, layout, input, size, alt }: Shown & { layout: Layout; alt: string }) {
  const scenes = useMemo(() => scenesOf(layout, input), [layout, input]);
  return <ScenePreview previews={previews} scene={scenes[size]} width={CANDIDATE} alt={alt} />;
}
