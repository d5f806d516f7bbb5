import { Button, Modal, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviews } from '@/components/previews';
import { useSession } from '@/components/shell';
import { ChipGroup, Reason, useAction, useLive } from '@/components/ui';
import { designs, products } from '@/utils/db';
import { PICTURE_SIZES, type PictureSize, type Pictures, USUAL_SIZES } from '@/utils/model';
import {
  findLayout,
  layoutsFor,
  materialOf,
  type PictureInput,
  SCENE_VERSION,
  type Scene,
} from '@/utils/scene';
import { ALL_SIZES, pictureInput, scenesOf } from './compose';
import classes from './designs.module.css';
import { AllLayouts } from './quick/AllLayouts';

/** An empty picture in the shop's ground colour. */
const blank = (size: PictureSize): Scene => ({
  version: SCENE_VERSION,
  ...PICTURE_SIZES[size],
  background: 'ground',
  layers: [],
});

/** Begins a design: from nothing in one size, or from any layout with one of the shop's products. */
export function NewDesign() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('picture.new.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('picture.new.title')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      >
        <Choices />
      </Modal>
    </>
  );
}

function Choices() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [size, setSize] = useState<PictureSize>('portrait');
  const beginning = useAction();
  const begin = (about: {
    name: string;
    scenes: Pictures['scenes'];
    layoutId?: string;
    productIds?: string[];
  }) =>
    void beginning.run(async () => {
      const { id } = await designs.add({ shopId: shop.id, ...about });
      window.location.hash = `#desain/${id}`;
    });
  return (
    <div className={classes.begin}>
      <ChipGroup
        label={t('picture.sizes')}
        chips={ALL_SIZES.map((name) => ({ value: name, label: t(`picture.size.${name}`) }))}
        value={size}
        onChange={setSize}
      />
      <Button
        variant="default"
        loading={beginning.busy}
        onClick={() => begin({ name: '', scenes: { [size]: blank(size) } })}
      >
        {t('picture.new.blank')}
      </Button>
      <Reason reason={beginning.reason} />
      <FromLayout size={size} onBegin={begin} />
    </div>
  );
}

interface FromProps {
  size: PictureSize;
  onBegin: (about: {
    name: string;
    scenes: Pictures['scenes'];
    layoutId: string;
    productIds: string[];
  }) => void;
}

function FromLayout({ size, onBegin }: FromProps) {
  const { t } = useTranslation();
  const { shop, current } = useSession();
  const goods = useLive(() => products.ofShop(shop.id), [shop.id]);
  const [picked, setPicked] = useState(current?.product.id);
  const product = goods?.find(({ id }) => id === picked) ?? goods?.at(-1);
  const previews = usePreviews();
  const loading = useAction();
  const { run } = loading;
  const [input, setInput] = useState<Omit<PictureInput, 'size'> | null>(null);
  useEffect(() => {
    if (product) void run(async () => setInput(await pictureInput(product, shop)));
  }, [run, product, shop]);
  const ready = useMemo(() => (input ? layoutsFor(materialOf(input)).ready : []), [input]);
  if (!goods || !product) return null;
  const use = (layoutId: string) => {
    const layout = findLayout(layoutId);
    if (!layout || !input) return;
    const sizes = [...new Set([size, ...USUAL_SIZES])];
    onBegin({
      name: product.name.slice(0, 120),
      scenes: scenesOf(layout, input, sizes),
      layoutId,
      productIds: [product.id],
    });
  };
  return (
    <>
      <NativeSelect
        label={t('picture.new.product')}
        value={product.id}
        data={goods.toReversed().map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') }))}
        onChange={(event) => setPicked(event.currentTarget.value)}
      />
      <Reason reason={loading.reason} />
      {previews && input && (
        <AllLayouts
          previews={previews}
          layouts={ready}
          inputOf={() => input}
          size={size}
          chosen={undefined}
          onPick={use}
        />
      )}
    </>
  );
}
