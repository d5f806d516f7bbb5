import { Group, Stack, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPrice } from '@/utils/core/money';
import type { Reading } from '@/utils/model';
import classes from './product.module.css';
import { type ProductText, unreadable } from './product-text';

interface Props {
  text: ProductText;
  /** Where runners-up are offered from. */
  reading: Reading | null;
  onEdit: (changes: Partial<ProductText>) => void;
  /** True for a form that is opened to be typed into: the name is asked for at once. */
  begin?: boolean;
  /** What stands under the prices, and between them and the description. */
  underPrice?: ReactNode;
  children?: ReactNode;
}

/** Values that the page also gave, one press away. */
function Others({ values, onPick }: { values: string[]; onPick: (value: string) => void }) {
  const { t } = useTranslation();
  if (values.length === 0) return null;
  return (
    <Group gap={6} mt={6}>
      <span className={classes.or}>{t('product.or')}</span>
      {values.map((value) => (
        <UnstyledButton key={value} className={classes.other} onClick={() => onPick(value)}>
          {value}
        </UnstyledButton>
      ))}
    </Group>
  );
}

/** Name, price and description. A price that cannot be read says so at the field and keeps what was typed. */
export function ProductFieldset({ text, reading, onEdit, begin, underPrice, children }: Props) {
  const { t } = useTranslation();
  const wrong = unreadable(text);
  const others = (values: string[] | undefined, own: string) =>
    [...new Set(values)].filter((value) => value !== own).slice(0, 3);
  const names = others(
    reading?.fields.name?.alternatives.map(({ value }) => value),
    text.name,
  );
  const prices = others(
    reading?.fields.price?.alternatives.map(({ value }) => formatPrice(value, 'formal')),
    text.price,
  );
  return (
    <Stack gap="sm">
      <div>
        <TextInput
          label={t('product.name')}
          data-autofocus={begin || undefined}
          value={text.name}
          maxLength={500}
          onChange={(event) => onEdit({ name: event.currentTarget.value })}
        />
        <Others values={names} onPick={(name) => onEdit({ name })} />
      </div>
      <div>
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <TextInput
            className={classes.price}
            label={t('product.price')}
            placeholder="25.000"
            value={text.price}
            maxLength={100}
            inputMode="decimal"
            error={wrong.includes('price') && t('product.priceUnread')}
            onChange={(event) => onEdit({ price: event.currentTarget.value })}
          />
          <TextInput
            className={classes.unit}
            label={t('product.unit')}
            placeholder={t('product.unitExample')}
            value={text.unit}
            maxLength={40}
            onChange={(event) => onEdit({ unit: event.currentTarget.value })}
          />
        </Group>
        <Others values={prices} onPick={(price) => onEdit({ price })} />
      </div>
      <TextInput
        label={t('product.strikePrice')}
        description={t('product.strikeHint')}
        value={text.strikePrice}
        maxLength={100}
        inputMode="decimal"
        error={wrong.includes('strikePrice') && t('product.priceUnread')}
        onChange={(event) => onEdit({ strikePrice: event.currentTarget.value })}
      />
      {underPrice}
      {children}
      <Textarea
        label={t('product.description')}
        value={text.description}
        maxLength={20_000}
        rows={5}
        onChange={(event) => onEdit({ description: event.currentTarget.value })}
      />
    </Stack>
  );
}
