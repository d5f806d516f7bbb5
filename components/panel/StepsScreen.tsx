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
import type { ChannelId, Post, Product } from '@/utils/model';
import { PageNote } from './PageNote';
import classes from './panel.module.css';
import type { Desk } from './use-desk';

const STEPS = ['foto', 'kata', 'hari'] as const;
type Step = (typeof STEPS)[number];

interface Props {
  post: Post;
  product: Product;
  /** The page in front; null when it is none of this shop's business. */
  page: PageState | null;
  desk: Pick<Desk, 'openPage' | 'take' | 'show' | 'questionOf' | 'stay'>;
}

const isDone = (post: Post): Record<Step, boolean> => ({
  foto: post.layoutId !== undefined,
  kata: Object.keys(post.texts).length > 0,
  hari: post.day !== undefined,
});

/** Foto → Kata → Hari: free to jump, ticked when done; opens at the first that is not. */
export function StepsScreen({ post, product, page, desk }: Props) {
  const { t } = useTranslation();
  const done = isDone(post);
  const editProduct = () => desk.show('product');
  const [step, setStep] = useState<Step>(() => STEPS.find((name) => !done[name]) ?? 'hari');
  const [wordsFor, setWordsFor] = useState<ChannelId | null>(null);
  const toWords = (channel: ChannelId) => {
    setWordsFor(channel);
    setStep('kata');
  };
  return (
    <>
      {page && <PageNote page={page} kept={product} taken={null} onOpen={desk.openPage} onTake={desk.take} />}
      <ProductCard product={product} onEdit={editProduct} />
      {page?.composer && (
        <Suspense>
          <FillCard
            key={page.tab?.url}
            post={post}
            product={product}
            channel={page.composer}
            tabId={page.tab?.id}
            questionOf={desk.questionOf}
            onStay={desk.stay}
            onWords={toWords}
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
              onAddPhoto={editProduct}
            />
          </Tabs.Panel>
          <Tabs.Panel value="kata">
            <CaptionStep
              key={wordsFor}
              post={post}
              product={product}
              channel={wordsFor}
              onDone={() => setStep('hari')}
            />
          </Tabs.Panel>
          <Tabs.Panel value="hari">
            <PlanStep post={post} product={product} onWords={toWords} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  );
}
