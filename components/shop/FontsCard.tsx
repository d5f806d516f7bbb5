import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Reason } from '@/components/ui';
import { FONT_IDS, type FontId } from '@/utils/model';
import { TYPEFACES } from '@/utils/scene';
import classes from './shop.module.css';
import { TypefaceText } from './TypefaceText';
import { usePicked } from './use-picked';
import { useShopWriter } from './use-shop-writer';

const USES = ['sign', 'body'] as const;

interface PickerProps {
  use: (typeof USES)[number];
  value: FontId;
  /** The shop's own name, in which each typeface shows itself. */
  name: string;
  /** Answers false when it was refused. */
  onPick: (font: FontId) => Promise<boolean>;
}

/** One typeface in use; opened, all of them: the shop's name as large as on a sign, and small. */
function FontPicker({ use, value, name, onPick }: PickerProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const picked = usePicked(value, onPick);
  return (
    <details className={classes.fonts} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={classes.grow}>
          <span className={classes.fontUse}>{t(`shop.font.${use}`)}</span>
          <TypefaceText font={picked.value} weight={700} size={20}>
            {TYPEFACES[picked.value].name}
          </TypefaceText>
        </span>
        <IconChevronDown className={classes.chevron} size={20} aria-hidden />
      </summary>
      {open && (
        <div className={classes.fontGrid} role="radiogroup" aria-label={t(`shop.font.${use}`)}>
          {FONT_IDS.map((font) => (
            <label key={font} className={classes.font}>
              <input
                type="radio"
                name={`font-${use}`}
                aria-label={TYPEFACES[font].name}
                checked={font === picked.value}
                onChange={() => picked.pick(font)}
              />
              <span className={classes.fontCard}>
                <TypefaceText font={font} weight={800} size={26}>
                  {name}
                </TypefaceText>
                <TypefaceText font={font} weight={500} size={14}>
                  {name} · Rp25.000
                </TypefaceText>
                <span className={classes.fontName}>{TYPEFACES[font].name}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </details>
  );
}

/** The typefaces of the shop's pictures. */
export function FontsCard() {
  const { t } = useTranslation();
  const { shop, writeInside, reason } = useShopWriter();
  return (
    <Card title={t('shop.fonts')}>
      {USES.map((use) => (
        <FontPicker
          key={use}
          use={use}
          value={shop.fonts[use]}
          name={shop.name || t('shop.unnamed')}
          onPick={(font) => writeInside('fonts', { [use]: font })}
        />
      ))}
      <Reason reason={reason} />
    </Card>
  );
}
