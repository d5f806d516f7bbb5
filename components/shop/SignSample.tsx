import { useTranslation } from 'react-i18next';
import type { Shop } from '@/utils/model';
import { resolveColor } from '@/utils/scene';
import classes from './shop.module.css';
import { TypefaceText } from './TypefaceText';

/** The shop's colours and typefaces together, as its pictures use them. */
export function SignSample({ shop }: { shop: Shop }) {
  const { t } = useTranslation();
  const { colors, fonts } = shop;
  return (
    <div className={classes.sample} style={{ background: resolveColor('ground', colors) }}>
      <TypefaceText font={fonts.sign} weight={800} size={28} color={resolveColor('ink', colors)}>
        {shop.name || t('shop.unnamed')}
      </TypefaceText>
      <TypefaceText font={fonts.body} weight={500} size={15} color={resolveColor('inkSoft', colors)}>
        {t('shop.sample')}
      </TypefaceText>
      <span className={classes.samplePrice} style={{ background: resolveColor('accent', colors) }}>
        <TypefaceText font={fonts.body} weight={800} size={20} color={resolveColor('onAccent', colors)}>
          Rp25.000
        </TypefaceText>
      </span>
    </div>
  );
}
