import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup } from '@/components/ui';
import { type CaptionTemplate, draftCaption } from '@/utils/captions';
import { measure } from '@/utils/channels';
import { formatNumber } from '@/utils/i18n';
import { CHANNEL_IDS, type ChannelId } from '@/utils/model';
import classes from './own.module.css';
import { useExample } from './use-example';

/** What a template gives on a channel, with a real product of the shop. */
export function TemplatePreview({ template }: { template: CaptionTemplate }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const example = useExample();
  const [channel, setChannel] = useState<ChannelId>('instagram');
  const text = useMemo(() => {
    if (!example) return '';
    const { product, shop, today } = example;
    return draftCaption({ template, product, shop, today, seed: 0, channel }).text;
  }, [template, example, channel]);
  if (!example) return null;
  const { length, limit } = measure(text, channel);
  return (
    <section className={classes.preview} aria-label={t('own.preview')}>
      <h2>{t('own.preview')}</h2>
      <ChipGroup
        label={t('plan.channels')}
        chips={CHANNEL_IDS.map((id) => ({ value: id, label: t(`channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      {text === '' ? (
        <p className={classes.hint}>{t('own.previewEmpty')}</p>
      ) : (
        <p className={classes.result} role="status" aria-label={t(`channel.${channel}`)}>
          {text}
        </p>
      )}
      <p className={classes.hint}>
        {text !== '' && (
          <>
            {t('caption.counter', {
              length: formatNumber(length, language),
              limit: formatNumber(limit, language),
            })}
            {' · '}
          </>
        )}
        {example.isSample
          ? t('own.previewSample')
          : t('own.previewOf', { name: example.product.name || t('product.unnamed') })}
      </p>
      {template.form.length > 0 && (
        <p className={classes.hint}>
          {t('own.asks', { questions: template.form.map(({ label }) => label[language]).join('; ') })}
        </p>
      )}
    </section>
  );
}
