import { Button, Select, Textarea } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '@/components/caption';
import { useSession } from '@/components/shell';
import { Reason, textKey, useAction, useKeptText } from '@/components/ui';
import { testimonials } from '@/utils/db';
import { formatDate } from '@/utils/i18n';
import { MAX_QUOTE, type Product, type Testimonial } from '@/utils/model';
import { siteOf } from './site';
import classes from './testimonial.module.css';

/** Products offered at once; more are found by typing. */
const OFFERED = 60;
/** Chosen to say that it is about no product. */
const NONE = '';

interface Props {
  row: Testimonial;
  products: readonly Product[];
  onTrash: () => void;
}

/** What one buyer said: the words, what they are about, and where they stood. */
export function TestimonialCard({ row, products, onTrash }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const acting = useAction();
  const quote = useKeptText({
    id: textKey(row.id, 'quote'),
    stored: row.quote,
    store: (typed) => testimonials.change(row.id, { quote: typed }),
    run: acting.run,
  });
  const goods = useMemo(
    () => products.map(({ id, name }) => ({ value: id, label: name || t('product.unnamed') })),
    [products, t],
  );
  const known = goods.some(({ value }) => value === row.productId);
  const site = siteOf(row.sourceUrl);
  const assign = (productId: string | null) =>
    void acting.run(() => testimonials.change(row.id, { productId: productId || undefined }));
  const { copy, copied, refused } = useCopy();
  const beginning = row.quote.replace(/\s+/g, ' ').slice(0, 40);

  return (
    <article className={classes.card} aria-label={beginning}>
      <div className={classes.head}>
        <p className={classes.from}>
          {site !== '' && (
            <a href={row.sourceUrl} target="_blank" rel="noreferrer noopener">
              {site}
            </a>
          )}
          <span>{formatDate(row.day, language)}</span>
        </p>
        <Button
          px="sm"
          variant="subtle"
          color="gray"
          aria-label={t('testimonial.trash', { words: beginning })}
          onClick={onTrash}
        >
          <IconTrash size={20} aria-hidden />
        </Button>
      </div>
      <Textarea
        className={classes.words}
        aria-label={t('testimonial.words')}
        rows={3}
        maxLength={MAX_QUOTE}
        value={quote.text}
        {...quote.box}
        onChange={(event) => quote.change(event.currentTarget.value)}
      />
      <div className={classes.foot}>
        <Select
          className={classes.about}
          label={t('testimonial.about')}
          placeholder={t('testimonial.aboutNone')}
          nothingFoundMessage={t('products.none')}
          data={known ? [{ value: NONE, label: t('testimonial.aboutClear') }, ...goods] : goods}
          value={known ? (row.productId ?? null) : null}
          limit={OFFERED}
          searchable
          onChange={assign}
        />
        <Button
          className={classes.copy}
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => copy(quote.text)}
        >
          {t(copied ? 'caption.copied' : 'caption.copy')}
        </Button>
      </div>
      <Reason reason={acting.reason ?? (refused ? 'no-clipboard' : null)} />
    </article>
  );
}
