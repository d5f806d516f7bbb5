import { useTranslation } from 'react-i18next';
import { RANGES, type Settings } from '@/utils/photo';
import classes from './better.module.css';
import { SliderRow } from './SliderRow';

/** Each slider, and all that goes back to nothing with it: what the judge sets beside what the slider shows. */
const SLIDERS = {
  light: ['light'],
  contrast: ['contrast', 'black'],
  warmth: ['warmth', 'tint'],
  color: ['color'],
  sharp: ['sharp'],
} as const satisfies Partial<Record<keyof Settings, (keyof Settings)[]>>;
const NAMES = Object.keys(SLIDERS) as (keyof typeof SLIDERS)[];

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** The settings one by one. */
export function Sliders({ settings, onChange }: { settings: Settings; onChange: (to: Settings) => void }) {
  const { t } = useTranslation();
  return (
    <section className={classes.part} aria-label={t('better.sliders')}>
      <h3>{t('better.sliders')}</h3>
      {NAMES.map((name) => {
        const own: readonly (keyof Settings)[] = SLIDERS[name];
        return (
          <SliderRow
            key={name}
            label={t(`better.slider.${name}`)}
            value={settings[name]}
            range={RANGES[name]}
            shown={signed(settings[name])}
            changed={own.some((key) => settings[key] !== 0)}
            onChange={(value) => onChange({ ...settings, [name]: value })}
            onReset={() => onChange({ ...settings, ...Object.fromEntries(own.map((key) => [key, 0])) })}
          />
        );
      })}
    </section>
  );
}
