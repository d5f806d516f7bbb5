import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import classes from './cut-out.module.css';
import { GROUND_KINDS, type GroundKind } from './grounds';

interface Props {
  kind: GroundKind;
  /** "#rrggbb", for those that have a colour of their own. */
  color: string;
  shopColor: string;
  onKind: (kind: GroundKind) => void;
  onColor: (hex: string) => void;
}

/** What the product is put on. */
export function GroundPicker({ kind, color, shopColor, onKind, onColor }: Props) {
  const { t } = useTranslation();
  const shown: Partial<Record<GroundKind, string>> = { white: '#ffffff', shop: shopColor, own: color };
  return (
    <div className={classes.ground}>
      <span className={classes.label}>{t('cutOut.ground')}</span>
      <ChipGroup
        label={t('cutOut.ground')}
        chips={GROUND_KINDS.map((value) => ({
          value,
          label: (
            <span className={classes.chip}>
              {shown[value] && <span className={classes.dot} style={{ background: shown[value] }} />}
              {t(`cutOut.grounds.${value}`)}
            </span>
          ),
        }))}
        value={kind}
        onChange={onKind}
      />
      {(kind === 'own' || kind === 'stage') && (
        <label className={classes.color}>
          <input type="color" value={color} onChange={(event) => onColor(event.currentTarget.value)} />
          {t('cutOut.color')}
        </label>
      )}
      {kind === 'clear' && <p className={classes.lead}>{t('cutOut.clearHint')}</p>}
    </div>
  );
}
