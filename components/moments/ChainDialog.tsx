import { Button, Modal, MultiSelect, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup, Note, Reason, useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { acceptChain, takeBackChain } from '@/utils/db/chains';
import { formatDate } from '@/utils/i18n';
import { CHAIN_KINDS, type Moment } from '@/utils/moments';
import { ChainStep } from './ChainStep';
import classes from './moments.module.css';
import { useChain } from './use-chain';
import type { ShopMoments } from './use-moments';
import type { Undo } from './use-undo';

interface Props {
  moment: Moment;
  data: ShopMoments;
  onDone: (undo: Undo) => void;
  onClose: () => void;
}

/** The posts and tasks that are proposed around a moment, to be looked through before they go on the calendar. */
export function ChainDialog({ moment, data, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const desk = useChain(moment, data);
  const acting = useAction();
  const narrow = useMediaQuery('(max-width: 720px)', window.innerWidth <= 720, {
    getInitialValueInEffect: false,
  });
  const today = localTime(data.shop.zone, Date.now()).day;
  const name = moment.name[language];

  const accept = () =>
    void acting.run(async () => {
      if (!desk) return;
      const made = await acceptChain(data.shop, desk.accepted());
      const counts = { posts: made.postIds.length, tasks: made.taskIds.length };
      onDone({
        said: t('moments.chains.accepted', { name, ...counts }),
        undo: () => takeBackChain(made),
      });
      onClose();
    });

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={narrow}
      size={760}
      radius="lg"
      title={t('moments.chains.title', { name })}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      classNames={{ title: classes.dialogTitle }}
    >
      {desk ? (
        <div className={classes.fields}>
          <ChipGroup
            label={t('moments.chains.kind')}
            chips={CHAIN_KINDS.map((value) => ({ value, label: t(`moments.chains.kinds.${value}`) }))}
            value={desk.kind}
            onChange={desk.setKind}
          />
          {desk.goods.length === 0 ? (
            <Note
              tone="info"
              action={
                <Button size="sm" mih={44} component="a" href="#produk" variant="default">
                  {t('moments.chains.toProducts')}
                </Button>
              }
            >
              {t('moments.chains.noProduct')}
            </Note>
          ) : (
            <MultiSelect
              size="md"
              label={t('moments.chains.products')}
              data={desk.goods.map(({ id, name: label }) => ({
                value: id,
                label: label || t('product.unnamed'),
              }))}
              searchable
              hidePickedOptions
              value={desk.productIds}
              onChange={desk.setProducts}
              description={desk.productIds.length === 1 ? t('moments.chains.one') : undefined}
            />
          )}
          {desk.items.length === 0 && <Note tone="info">{t('moments.chains.none')}</Note>}
          <ul className={classes.steps} aria-label={t('moments.chains.steps')}>
            {desk.items.map((item) => (
              <ChainStep key={item.step} item={item} desk={desk} today={today} />
            ))}
          </ul>
          {desk.leftOut.length > 0 && (
            <div>
              <strong>{t('moments.chains.leftOut')}</strong>
              <ul className={classes.errors}>
                {desk.leftOut.map(({ step, wanted, because }) => (
                  <li key={step}>
                    {t(`moments.chains.step.${step}`)},{' '}
                    {t(`moments.chains.out.${because}`, { day: formatDate(wanted, language, today) })}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <Reason reason={acting.reason} />
          <div className={classes.foot}>
            <Button variant="default" onClick={onClose}>
              {t('moments.own.cancel')}
            </Button>
            <Button loading={acting.busy} disabled={desk.count === 0} onClick={accept}>
              {t('moments.chains.accept', { count: desk.count })}
            </Button>
          </div>
        </div>
      ) : (
        <Skeleton height={320} radius="md" />
      )}
    </Modal>
  );
}
