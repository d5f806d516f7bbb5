import { Button, ColorInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Note, Reason } from '@/components/ui';
import { mendedInk } from '@/utils/scene';
import { ColorProposals } from './ColorProposals';
import { SignSample } from './SignSample';
import classes from './shop.module.css';
import { colorTyping } from './typed-values';
import { useShopWriter } from './use-shop-writer';
import { useTyped } from './use-typed';

const COLORS = ['ground', 'accent', 'ink'] as const;

interface FieldProps {
  label: string;
  stored: string;
  onWrite: (hex: string) => void;
}

function ColorField({ label, stored, onWrite }: FieldProps) {
  const { t } = useTranslation();
  const { value, onFocus, onBlur, change } = useTyped(stored, colorTyping, onWrite);
  return (
    <ColorInput
      size="md"
      label={label}
      eyeDropperButtonProps={{ 'aria-label': t('shop.pickColor') }}
      value={value}
      onFocus={onFocus}
      onBlur={onBlur}
      onChange={change}
    />
  );
}

/** The shop's colours, how they look together, and what the logo suggests. */
export function ColorsCard() {
  const { t } = useTranslation();
  const { shop, writeInside, reason } = useShopWriter();
  const mended = mendedInk(shop.colors);
  return (
    <Card title={t('shop.colors')}>
      <ColorProposals
        key={shop.logoId ?? ''}
        shop={shop}
        onPick={(colors) => void writeInside('colors', colors)}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {COLORS.map((key) => (
          <ColorField
            key={key}
            label={t(`shop.color.${key}`)}
            stored={shop.colors[key]}
            onWrite={(hex) => void writeInside('colors', { [key]: hex })}
          />
        ))}
      </SimpleGrid>
      {mended && (
        <Note
          tone="info"
          action={
            <Button
              size="sm"
              variant="default"
              leftSection={<span className={classes.dot} style={{ background: mended }} />}
              onClick={() => void writeInside('colors', { ink: mended })}
            >
              {t('shop.useInk')}
            </Button>
          }
        >
          {t('shop.hardToRead')}
        </Note>
      )}
      <SignSample shop={shop} />
      <Reason reason={reason} />
    </Card>
  );
}
