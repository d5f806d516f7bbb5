import { Button } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactFlags, type ProductForm, rewordStored, takingText } from '@/components/product';
import { useSession } from '@/components/shell';
import { Card, Reason, useAction } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { testimonials } from '@/utils/db';
import type { Selected } from '@/utils/messaging';
import type { Product } from '@/utils/model';
import type { Used } from './SelectionCard';
import { keptAddress } from './site';
import classes from './testimonial.module.css';

interface Props {
  taken: Selected;
  product: Product | null;
  form: RefObject<ProductForm | null> | null;
  onDone: (what: Used | null) => void;
}

/** A text that was selected on a page, and what it can become. */
export function TakenText({ taken, product, form, onDone }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [text, setText] = useState(taken.text);
  const acting = useAction();
  const today = () => localTime(shop.zone, Date.now()).day;

  const save = () =>
    void acting.run(async () => {
      const sourceUrl = keptAddress(taken.url);
      const { id } = await testimonials.add({
        shopId: shop.id,
        quote: text,
        source: 'selection',
        day: today(),
        ...(sourceUrl !== undefined && { sourceUrl }),
        ...(product && { productId: product.id }),
      });
      onDone({ says: 'saved', undo: () => testimonials.trash(id) });
    });
  const describe = () =>
    void acting.run(async () => {
      const { put, undo } = takingText(text);
      // The open form knows what is being typed; a product that is not described just now is changed where it lies.
      const reword = async (change: typeof put) => {
        if (form?.current) form.current.reword(change);
        else if (product) await rewordStored(product.id, change, today());
      };
      await reword(put);
      onDone({ says: 'described', undo: () => reword(undo) });
    });

  return (
    <Card title={t('testimonial.taken')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard, too. */}
      <blockquote className={classes.quote} tabIndex={0}>
        {text}
      </blockquote>
      {taken.cut && <p className={classes.hint}>{t('testimonial.cut')}</p>}
      <ContactFlags text={text} lead={t('testimonial.contacts')} onChange={setText} />
      <p className={classes.hint}>{t('testimonial.consent')}</p>
      <Reason reason={acting.reason} />
      <div className={classes.choices}>
        <Button loading={acting.busy} disabled={text === ''} onClick={save}>
          {t('testimonial.save')}
        </Button>
        <Button variant="default" px="xs" py={8} disabled={text === '' || form === null} onClick={describe}>
          {t('testimonial.describe')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => onDone(null)}>
          {t('testimonial.cancel')}
        </Button>
      </div>
    </Card>
  );
}
