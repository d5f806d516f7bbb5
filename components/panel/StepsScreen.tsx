import { Skeleton, Tabs } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptionStep } from '@/components/caption';
import { FillCard } from '@/components/composer';
import { PictureStep } from '@/components/picture';
import { PlanStep } from '@/components/plan';
import { ProductCard } from '@/components/product';
import type { PageState } from '@/components/shell';
import type { Post, Product } from '@/utils/model';
import { PageNote } from './PageNote';
import classes from './panel.module.css';

const STEPS = ['foto', 'kata', 'hari'] as const;
type Step = (typeof STEPS)[number];

interface Props {
  post: Post;
  product: Product;
  /** The page in front; null when it is none of this shop's business. */
  page: PageState | null;
  onOpenPage: () => void;
  onEditProduct: () => void;
}

const isDone = (post: Post): Record<Step, boolean> => ({
  foto: post.layoutId !== undefined,
  kata: Object.keys(post.texts).length > 0,
  hari: post.day !== undefined,
});

/** Foto → Kata → Hari: free to jump, ticked when done; opens at the first that is not. */
export function StepsScreen({ post, product, page, onOpenPage, onEditProduct }: Props) {
  const { t } = useTranslation();
  const done = isDone(post);
  const [step, setStep] = useState<Step>(() => STEPS.find((name) => !done[name]) ?? 'hari');
  return (
    <>
      {page && <PageNote page={page} kept={product} onOpen={onOpenPage} />}
      <ProductCard product={product} onEdit={onEditProduct} />
      {page?.composer && (
        <Suspense>
          <FillCard
            key={page.tab?.url}
            post={post}
            productName={product.name}
            channel={page.composer}
            tabId={page.tab?.id}
          />
        </Suspense>
      )}
      <Tabs
        value={step}
        onChange={(value) => setStep(STEPS.find((name) => name === value) ?? 'foto')}
        keepMounted={false}
        classNames={{
          root: classes.steps,
          list: classes.stepList,
          tab: classes.step,
          panel: classes.stepPanel,
        }}
      >
        <Tabs.List grow>
          {STEPS.map((name, index) => (
            <Tabs.Tab key={name} value={name}>
              <span className={classes.stepNumber} data-done={done[name]}>
                {done[name] ? <IconCheck size={14} stroke={3} aria-label={t('step.done')} /> : index + 1}
              </span>
              {t(`step.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Suspense fallback={<Skeleton height={240} mt="md" radius="md" />}>
          <Tabs.Panel value="foto">
            <PictureStep
              post={post}
              product={product}
              onDone={() => setStep('kata')}
              onAddPhoto={onEditProduct}
            />
          </Tabs.Panel>
          <Tabs.Panel value="kata">
            <CaptionStep post={post} product={product} onDone={() => setStep('hari')} />
          </Tabs.Panel>
          <Tabs.Panel value="hari">
            <PlanStep post={post} product={product} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  );
}
