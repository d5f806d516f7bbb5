import { Accordion, Button, Group, Stack, Textarea } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason } from '@/components/ui';
import { products } from '@/utils/db';
import type { Product } from '@/utils/model';
import { ProductFieldset } from '../ProductFieldset';
import { EMPTY_TEXT, type TextField } from '../product-text';
import { useProductDesk } from '../use-product-desk';
import { EditorActions } from './EditorActions';
import { FactsSection } from './FactsSection';
import classes from './library.module.css';
import { PermitSection } from './PermitSection';
import { ProductPhotos } from './ProductPhotos';
import { SourceLine } from './SourceLine';
import { StockSection } from './StockSection';
import { useProductWords } from './words';
import 'dayjs/locale/id';

interface Props {
  /** Null for a new one: its first keystroke makes it. */
  product: Product | null;
  onMade: (id: string) => void;
  onTrash: (product: Product) => void;
}

/** Every field of a product: the short form first, and what not everybody needs folded below it. */
export function ProductEditor({ product, onMade, onTrash }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const words = useProductWords();
  const desk = useProductDesk({
    product,
    text: EMPTY_TEXT,
    make: async (fields) => (await products.add({ ...fields, shopId: shop.id, photoIds: [] })).id,
  });
  const { id, row, text } = desk;
  useEffect(() => {
    if (id !== null && product === null) onMade(id);
  }, [id, product, onMade]);

  const count = (group: string) =>
    Object.entries(text).filter(([field, value]) => field.startsWith(group) && value !== '').length;
  const filled = (number: number) => (number === 0 ? '' : t('products.filled', { count: number }));
  const sections: { id: string; label: string; note: string; body: ReactNode }[] = [
    {
      id: 'facts',
      label: t('products.facts'),
      note: filled(count('facts.') + (row?.variants?.length ? 1 : 0)),
      body: <FactsSection desk={desk} />,
    },
    {
      id: 'stock',
      label: t('products.stock'),
      note: (row && words.stock(row)?.text) ?? '',
      body: <StockSection desk={desk} today={words.today} />,
    },
    {
      id: 'permits',
      label: t('products.permits'),
      note: filled(count('permits.')),
      body: <PermitSection desk={desk} />,
    },
    {
      id: 'strength',
      label: t('products.strength'),
      note: filled(count('strength' satisfies TextField)),
      body: (
        <Textarea
          label={t('products.strengthLabel')}
          placeholder={t('products.strengthExample')}
          rows={2}
          maxLength={300}
          value={text.strength}
          onChange={(event) => desk.edit({ strength: event.currentTarget.value })}
        />
      ),
    },
  ];

  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0] }}>
      <Stack gap="lg">
        {desk.gone && id !== null && (
          <Note
            tone="info"
            action={
              <Button size="sm" onClick={() => void desk.saving.run(() => products.restore(id))}>
                {t('undo')}
              </Button>
            }
          >
            {t('products.gone')}
          </Note>
        )}
        <ProductFieldset
          text={text}
          reading={null}
          onEdit={desk.edit}
          begin={product === null}
          whole
          underPrice={
            row?.priceDate !== undefined && (
              <Group gap="sm" className={classes.priceDate}>
                <span>{t('products.priceOn', { day: words.fullDay(row.priceDate) })}</span>
                {row.priceDate !== words.today && (
                  <Button
                    variant="default"
                    onClick={() => void desk.change(() => ({ priceDate: words.today }))}
                  >
                    {t('products.sameToday')}
                  </Button>
                )}
              </Group>
            )
          }
        >
          <ProductPhotos desk={desk} />
        </ProductFieldset>
        <Accordion multiple variant="separated" radius="lg" order={3} classNames={{ item: classes.section }}>
          {sections.map((section) => (
            <Accordion.Item key={section.id} value={section.id}>
              <Accordion.Control>
                <span className={classes.sectionLabel}>{section.label}</span>
                {section.note && <span className={classes.sectionNote}>{section.note}</span>}
              </Accordion.Control>
              <Accordion.Panel>{section.body}</Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
        {row?.sourceUrl && <SourceLine url={row.sourceUrl} />}
        <Reason reason={desk.saving.reason} />
        <EditorActions desk={desk} onTrash={onTrash} />
      </Stack>
    </DatesProvider>
  );
}
