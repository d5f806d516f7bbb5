import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Reason } from '@/components/ui';
import { type Shop, TONES } from '@/utils/model';
import { Chips } from './Chips';
import { GREETINGS } from './greetings';
import classes from './shop.module.css';
import { TypedField } from './TypedField';
import { asTyped, hashtagTyping } from './typed-values';
import { useShopWriter } from './use-shop-writer';

/** How the shop speaks to buyers in its captions. */
export function VoiceCard() {
  const { t } = useTranslation();
  const { shop, write, reason } = useShopWriter();
  return (
    <Card title={t('shop.voice')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <NativeSelect
          label={t('shop.tone')}
          value={shop.tone}
          data={TONES.map((value) => ({ value, label: t(`shop.tones.${value}`) }))}
          onChange={({ currentTarget: { value } }) => void write({ tone: value as Shop['tone'] })}
        />
        <div className={classes.stack}>
          <TypedField
            label={t('shop.greeting')}
            placeholder={t('shop.example.greeting')}
            maxLength={40}
            stored={shop.greeting}
            typing={asTyped}
            onWrite={(greeting) => void write({ greeting })}
          />
          <Chips
            label={t('shop.greetingIdeas')}
            options={GREETINGS[shop.tone]}
            value={shop.greeting}
            onPick={(greeting) => write({ greeting })}
          />
        </div>
      </SimpleGrid>
      <TypedField
        label={t('shop.hashtags')}
        description={t('shop.hashtagsHint')}
        placeholder="#kuebatam #softcookies"
        maxLength={3000}
        stored={shop.hashtags}
        typing={hashtagTyping}
        onWrite={(hashtags) => void write({ hashtags })}
      />
      <Reason reason={reason} />
    </Card>
  );
}
