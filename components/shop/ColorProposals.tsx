import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shop } from '@/utils/model';
import type { BrandColors } from '@/utils/scene';
import classes from './shop.module.css';
import { useLogoProposals } from './use-logo-proposals';

interface Props {
  shop: Shop;
  onPick: (colors: BrandColors) => void;
}

const same = (a: BrandColors, b: BrandColors) =>
  a.ground === b.ground && a.accent === b.accent && a.ink === b.ink;

/** Colours made of the logo's, to be pressed; the ones there were before stay among them as the way back. */
export function ColorProposals({ shop, onPick }: Props) {
  const { t } = useTranslation();
  const proposals = useLogoProposals(shop.logoId);
  const [before, setBefore] = useState<BrandColors | null>(null);
  if (proposals.length === 0) return null;
  const pick = (colors: BrandColors) => {
    if (!before && !proposals.some((one) => same(one, shop.colors))) setBefore(shop.colors);
    onPick(colors);
  };
  const swatch = (colors: BrandColors, label: string) => (
    <UnstyledButton
      key={label}
      className={classes.swatch}
      style={{ background: colors.ground, color: colors.ink }}
      aria-label={label}
      aria-pressed={same(colors, shop.colors)}
      onClick={() => pick(colors)}
    >
      <span aria-hidden>Aa</span>
      <span className={classes.swatchAccent} style={{ background: colors.accent }} />
    </UnstyledButton>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own around buttons.
    <div className={classes.proposals} role="group" aria-label={t('shop.fromLogo')}>
      <p className={classes.hint}>{t('shop.fromLogo')}</p>
      <div className={classes.swatches}>
        {proposals.map((colors, index) => swatch(colors, t('shop.useColors', { number: index + 1 })))}
        {before && swatch(before, t('shop.colorsBefore'))}
      </div>
    </div>
  );
}
