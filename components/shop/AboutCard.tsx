import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Reason } from '@/components/ui';
import { ZONE_FACTS } from '@/utils/calendar';
import { BUSINESS_KINDS, type Shop, ZONES } from '@/utils/model';
import { TypedField } from './TypedField';
import { asTyped, phoneTyping } from './typed-values';
import { useShopWriter } from './use-shop-writer';

const SELLING = ['area', 'payment', 'delivery'] as const;

/** What the shop is, where it is, and how one buys there. */
export function AboutCard() {
  const { t } = useTranslation();
  const { shop, write, reason } = useShopWriter();
  return (
    <Card title={t('shop.about')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TypedField
          label={t('shop.name')}
          placeholder={t('shop.example.name')}
          maxLength={120}
          stored={shop.name}
          typing={asTyped}
          onWrite={(name) => void write({ name })}
        />
        <NativeSelect
          label={t('shop.kind')}
          value={shop.kind}
          data={BUSINESS_KINDS.map((value) => ({ value, label: t(`shop.kinds.${value}`) }))}
          onChange={({ currentTarget: { value } }) => void write({ kind: value as Shop['kind'] })}
        />
        <TypedField
          type="tel"
          label={t('shop.whatsapp')}
          placeholder="0812 3456 7890"
          wrong={t('shop.whatsappWrong')}
          stored={shop.whatsapp}
          typing={phoneTyping}
          onWrite={(whatsapp) => void write({ whatsapp })}
        />
        {SELLING.map((key) => (
          <TypedField
            key={key}
            label={t(`shop.${key}`)}
            placeholder={t(`shop.example.${key}`)}
            maxLength={200}
            stored={shop[key]}
            typing={asTyped}
            onWrite={(value) => void write({ [key]: value })}
          />
        ))}
        <NativeSelect
          label={t('shop.zone')}
          value={shop.zone}
          data={ZONES.map((value) => ({
            value,
            label: `${ZONE_FACTS[value].name} · ${t(`shop.zones.${value}`)}`,
          }))}
          onChange={({ currentTarget: { value } }) => void write({ zone: value as Shop['zone'] })}
        />
      </SimpleGrid>
      <Reason reason={reason} />
    </Card>
  );
}
