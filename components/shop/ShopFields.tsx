import { ColorInput, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { ZONE_FACTS } from '@/utils/calendar';
import { normalizePhone } from '@/utils/core/phone';
import { type NewRow, shops } from '@/utils/db';
import { BUSINESS_KINDS, type Shop, ZONES } from '@/utils/model';
import classes from './shop.module.css';

const TEXTS = ['name', 'greeting', 'area', 'payment', 'delivery'] as const;
const COLORS = ['ground', 'accent', 'ink'] as const;
const tags = (text: string) => text.split(/[\s,#]+/).filter(Boolean);

/** "62812…" for a number as it is typed, "" for none, null while it is not complete. */
function digitsOf(typed: string): string | null {
  if (typed.trim() === '') return '';
  const phone = normalizePhone(typed);
  return phone.ok ? phone.data : null;
}

/** The shop's fields, each written as it is typed. */
export function ShopFields() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const saving = useAction();
  // What is typed stands here, so that a half-typed number or colour stays on screen while it is not valid.
  const [text, setText] = useState(() => ({
    ...Object.fromEntries(TEXTS.map((key) => [key, shop[key]])),
    whatsapp: shop.whatsapp && `+${shop.whatsapp}`,
    hashtags: shop.hashtags.map((tag) => `#${tag.replace(/^#/, '')}`).join(' '),
    colors: shop.colors,
  }));
  const save = (changes: Partial<NewRow<Shop>>) => void saving.run(() => shops.change(shop.id, changes));
  const phone = digitsOf(text.whatsapp);

  return (
    <section className={classes.card} aria-label={t('shop.about')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {TEXTS.map((key) => (
          <TextInput
            key={key}
            label={t(`shop.${key}`)}
            placeholder={t(`shop.example.${key}`)}
            value={(text as Record<string, unknown>)[key] as string}
            maxLength={key === 'greeting' ? 40 : 120}
            onChange={({ currentTarget: { value } }) => {
              setText({ ...text, [key]: value });
              save({ [key]: value });
            }}
          />
        ))}
        <TextInput
          type="tel"
          label={t('shop.whatsapp')}
          placeholder="0812 3456 7890"
          value={text.whatsapp}
          error={phone === null && t('shop.whatsappWrong')}
          onChange={({ currentTarget: { value } }) => {
            setText({ ...text, whatsapp: value });
            const digits = digitsOf(value);
            if (digits !== null) save({ whatsapp: digits });
          }}
        />
        <TextInput
          label={t('shop.hashtags')}
          placeholder="#kuebatam #softcookies"
          value={text.hashtags}
          onChange={({ currentTarget: { value } }) => {
            setText({ ...text, hashtags: value });
            save({ hashtags: tags(value).slice(0, 30) });
          }}
        />
        <NativeSelect
          label={t('shop.kind')}
          value={shop.kind}
          data={BUSINESS_KINDS.map((value) => ({ value, label: t(`shop.kinds.${value}`) }))}
          onChange={({ currentTarget: { value } }) => save({ kind: value as Shop['kind'] })}
        />
        <NativeSelect
          label={t('shop.zone')}
          value={shop.zone}
          data={ZONES.map((value) => ({
            value,
            label: `${ZONE_FACTS[value].name} · ${t(`shop.zones.${value}`)}`,
          }))}
          onChange={({ currentTarget: { value } }) => save({ zone: value as Shop['zone'] })}
        />
      </SimpleGrid>
      <h2>{t('shop.colors')}</h2>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {COLORS.map((key) => (
          <ColorInput
            key={key}
            size="md"
            label={t(`shop.color.${key}`)}
            eyeDropperButtonProps={{ 'aria-label': t('shop.pickColor') }}
            value={text.colors[key]}
            onChange={(value) => {
              const colors = { ...text.colors, [key]: value };
              setText({ ...text, colors });
              if (/^#[0-9a-f]{6}$/i.test(value)) save({ colors: { ...shop.colors, [key]: value } });
            }}
          />
        ))}
      </SimpleGrid>
      <Reason reason={saving.reason} />
    </section>
  );
}
