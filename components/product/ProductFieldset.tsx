import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '@/utils/model';
import { ContactFlags } from './ContactFlags';
import { HashtagField } from './HashtagField';
import classes from './product.module.css';
import { type ProductText, unreadable } from './product-text';
import { RunnersUp, Unsure } from './RunnersUp';
import { offersFor, pick, type RunnerUp, readValues } from './runners-up';

interface Props {
  text: ProductText;
  /** Where runners-up are offered from. */
  reading: Reading | null;
  onEdit: (changes: Partial<ProductText>) => void;
  /** True for a form that is opened to be typed into: the name is asked for at once. */
  begin?: boolean;
  /** True where every field has its place, also those that most products leave empty. */
  whole?: boolean;
  /** What stands under the prices, and between them and the description. */
  underPrice?: ReactNode;
  children?: ReactNode;
}

/** Name, price and description. A price that cannot be read says so at the field and keeps what was typed. */
export function ProductFieldset({ text, reading, onEdit, begin, whole, underPrice, children }: Props) {
  const { t } = useTranslation();
  const wrong = unreadable(text);
  const values = useMemo(() => readValues(reading), [reading]);
  const offers = {
    name: offersFor(values, 'name', text),
    price: offersFor(values, 'price', text),
    strikePrice: offersFor(values, 'strikePrice', text),
    description: offersFor(values, 'description', text),
  };
  const swap = (value: RunnerUp) => onEdit(pick(values, value, text));
  return (
    <Stack gap="sm">
      <div>
        <TextInput
          label={t('product.name')}
          description={offers.name.unsure && <Unsure />}
          data-autofocus={begin || undefined}
          value={text.name}
          maxLength={500}
          onChange={(event) => onEdit({ name: event.currentTarget.value })}
        />
        <RunnersUp label={t('product.name')} offers={offers.name} onPick={swap} />
      </div>
      <div>
        <Group gap="sm" align={offers.price.unsure ? 'flex-end' : 'flex-start'} wrap="nowrap">
          <TextInput
            className={classes.price}
            label={t('product.price')}
            description={offers.price.unsure && <Unsure />}
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
        <RunnersUp label={t('product.price')} offers={offers.price} onPick={swap} />
      </div>
      <div>
        <TextInput
          label={t('product.strikePrice')}
          description={
            <>
              {t('product.strikeHint')}
              {offers.strikePrice.unsure && <Unsure />}
            </>
          }
          value={text.strikePrice}
          maxLength={100}
          inputMode="decimal"
          error={wrong.includes('strikePrice') && t('product.priceUnread')}
          onChange={(event) => onEdit({ strikePrice: event.currentTarget.value })}
        />
        <RunnersUp label={t('product.strikePrice')} offers={offers.strikePrice} onPick={swap} />
      </div>
      {underPrice}
      {children}
      <div>
        <Textarea
          label={t('product.description')}
          description={offers.description.unsure && <Unsure />}
          value={text.description}
          maxLength={20_000}
          rows={5}
          onChange={(event) => onEdit({ description: event.currentTarget.value })}
        />
        <RunnersUp label={t('product.description')} offers={offers.description} onPick={swap} />
        <ContactFlags
          text={text.description}
          lead={t('supplied.lead')}
          onChange={(description) => onEdit({ description })}
        />
      </div>
      <HashtagField
        value={text.hashtags}
        always={whole === true}
        onChange={(hashtags) => onEdit({ hashtags })}
      />
    </Stack>
  );
}
