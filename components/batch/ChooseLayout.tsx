import { Button, UnstyledButton } from '@mantine/core';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureInput } from '@/components/picture';
import { ScenePreview, usePreviews } from '@/components/previews';
import { useSession } from '@/components/shell';
import { Reason, reasonOf, useRadioGroup } from '@/components/ui';
import type { Previews } from '@/utils/canvas';
import { PICTURE_SIZES, type Product } from '@/utils/model';
import { type Layout, layouts, type PictureInput, type Scene } from '@/utils/scene';
import classes from './batch.module.css';
import { isClaim, isForMany, suiting } from './suits';

/** Width of a sample in CSS pixels. */
const WIDTH = 150;
/** Samples shown at first; a press shows all that suit. */
const FIRST = 9;

type Input = Omit<PictureInput, 'size'>;

interface Props {
  /** The chosen products, the first ticked first. */
  goods: readonly Product[];
  contacts: boolean;
  chosen: string | null;
  onChoose: (layoutId: string) => void;
}

/** The layouts that any of the products can have, each as a picture of the first one that can. */
export function ChooseLayout({ goods, contacts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [all, setAll] = useState(false);
  const previews = usePreviews();
  const offers = useMemo(
    () =>
      layouts
        .filter(isForMany)
        .map((layout) => ({ layout, suits: suiting(layout, goods, shop, contacts) }))
        .filter(({ suits }) => suits.length > 0)
        // Those that pass over the fewest products lead; the others stay in their order.
        .toSorted(
          (a, b) => Number(isClaim(a.layout)) - Number(isClaim(b.layout)) || b.suits.length - a.suits.length,
        ),
    [goods, shop, contacts],
  );
  // Samples of one product share what was read of it.
  const inputs = useMemo(() => {
    const known = new Map<string, Promise<Input>>();
    return (product: Product) => {
      const input = known.get(product.id) ?? pictureInput(product, shop, { contacts });
      known.set(product.id, input);
      return input;
    };
  }, [shop, contacts]);
  const shown = offers.filter(({ layout }, index) => all || index < FIRST || layout.id === chosen);
  const { group, radio } = useRadioGroup(
    shown.map(({ layout }) => layout.id),
    chosen ?? undefined,
    onChoose,
  );
  return (
    <>
      <div {...group} role="radiogroup" className={classes.looks} aria-label={t('batch.layout')}>
        {shown.map(({ layout, suits }) => (
          <UnstyledButton
            key={layout.id}
            className={classes.look}
            aria-label={layout.name[language]}
            {...radio(layout.id)}
          >
            {previews && suits[0] && (
              <Sample layout={layout} product={suits[0]} inputOf={inputs} previews={previews} />
            )}
            <span className={classes.lookName}>{layout.name[language]}</span>
            {suits.length < goods.length && (
              <span className={classes.lookNote}>
                {t('batch.suits', { count: suits.length, total: goods.length })}
              </span>
            )}
          </UnstyledButton>
        ))}
      </div>
      {shown.length < offers.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('batch.moreLayouts')}
        </Button>
      )}
    </>
  );
}

interface SampleProps {
  layout: Layout;
  product: Product;
  inputOf: (product: Product) => Promise<Input>;
  previews: Previews;
}

/** A layout as a picture of one of the products. */
function Sample({ layout, product, inputOf, previews }: SampleProps) {
  const { language } = useSession();
  const [scene, setScene] = useState<Scene | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    inputOf(product).then(
      (input) => {
        if (!stale) setScene(layout.build({ ...input, size: PICTURE_SIZES.portrait }));
      },
      (error: unknown) => {
        console.error(error);
        setReason(reasonOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [layout, product, inputOf]);
  if (reason !== null) return <Reason reason={reason} />;
  if (!scene) return <div className={classes.empty} />;
  return (
    <Suspense fallback={<div className={classes.empty} />}>
      <ScenePreview previews={previews} scene={scene} width={WIDTH} alt={layout.name[language]} />
    </Suspense>
  );
}
