import { Button, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { factsFor } from '../facts-for';
import type { ProductDesk } from '../use-product-desk';

/** As many choices as a product's row holds, and the longest of them. */
const MOST_VARIANTS = 40;
const LONGEST_VARIANT = 100;

/** Each choice once, also when several came in one piece: "Cokelat, Keju" is pasted as often as it is typed. */
const tidy = (variants: readonly string[]): string[] => {
  const each = variants.flatMap((variant) => variant.split(/[,;\n]/)).map((variant) => variant.trim());
  return [...new Set(each)]
    .filter(Boolean)
    .map((variant) => variant.slice(0, LONGEST_VARIANT))
    .slice(0, MOST_VARIANTS);
};

/** What buyers of such goods ask, and the choices there are. */
export function FactsSection({ desk }: { desk: ProductDesk }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { text, row } = desk;
  const { asked, others } = factsFor(shop.kind);
  const [all, setAll] = useState(false);
  // A field that held something when the form opened stays, also while it is being emptied.
  const [held] = useState(() => others.filter((key) => text[`facts.${key}`] !== ''));
  const shown = all ? [...asked, ...others] : [...asked, ...held];
  return (
    <Stack gap="md">
      <TagsInput
        size="md"
        label={t('products.variants')}
        description={t('products.variantsHint')}
        placeholder={row?.variants?.length ? undefined : t('products.variantsExample')}
        splitChars={[',', ';']}
        maxTags={MOST_VARIANTS}
        clearable
        clearButtonProps={{ 'aria-label': t('products.removeVariants') }}
        value={row?.variants ?? []}
        onChange={(variants) => {
          const kept = tidy(variants);
          void desk.change(() => ({ variants: kept.length > 0 ? kept : undefined }));
        }}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {shown.map((key) => (
          <TextInput
            key={key}
            label={t(`products.fact.${key}`)}
            placeholder={t(`products.factExample.${key}`)}
            value={text[`facts.${key}`]}
            maxLength={300}
            onChange={(event) => desk.edit({ [`facts.${key}`]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      {!all && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('products.allFacts')}
        </Button>
      )}
    </Stack>
  );
}
