import { useTranslation } from 'react-i18next';
import { usePhotoUrl } from '@/components/photo';
import type { Shop } from '@/utils/model';
import { signInk } from '@/utils/scene/sign-ink';
import classes from './switcher.module.css';

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** "dapur bu rini" → "D" */
const initialOf = (name: string): string => {
  const [first] = letters.segment(name.trim());
  return first?.segment.toLocaleUpperCase('id') ?? '';
};

/** The shop's sign at a glance: its logo framed in its colour, or its initial on it. `size` in pixels. */
export function ShopBadge({ shop, size }: { shop: Shop; size: number }) {
  const { url: logo } = usePhotoUrl(shop.logoId, 'thumb');
  const { t } = useTranslation();
  const { accent } = shop.colors;
  return (
    <span
      className={classes.badge}
      style={{ width: size, height: size, fontSize: size / 2, background: accent, color: signInk(accent) }}
      aria-hidden
    >
      {logo ? <img src={logo} alt="" /> : initialOf(shop.name || t('shop.unnamed'))}
    </span>
  );
}
