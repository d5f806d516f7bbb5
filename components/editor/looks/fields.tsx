import { ColorInput, NumberInput, Slider, Switch } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { resolveColor, type SceneColor, type SceneFill } from '@/utils/scene';
import classes from '../editor.module.css';

/** The shop's own colours, in the order in which they are offered. */
const TOKENS = ['ground', 'accent', 'ink', 'inkSoft', 'onAccent', 'shade', 'white', 'black'] as const;

/** A group of settings under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface ColorProps {
  label: string;
  value: SceneColor;
  onChange: (color: SceneColor) => void;
}

/** A colour: the shop's own first, which follow the shop when it changes them, then any other. */
export function ColorField({ label, value, onChange }: ColorProps) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = resolveColor(value, shop.colors);
  return (
    <fieldset className={classes.bare}>
      <legend className={classes.label}>{label}</legend>
      <div className={classes.swatches}>
        {TOKENS.map((token) => (
          <button
            key={token}
            type="button"
            className={classes.swatch}
            style={{ background: resolveColor(token, shop.colors) }}
            aria-label={t(`editor.color.${token}`)}
            title={t(`editor.color.${token}`)}
            aria-pressed={value === token}
            onClick={() => onChange(token)}
          />
        ))}
      </div>
      <ColorInput
        size="sm"
        mt={6}
        aria-label={t('editor.color.other', { name: label })}
        format="hex"
        eyeDropperButtonProps={{ 'aria-label': t('shop.pickColor') }}
        value={typed ?? shown}
        onFocus={() => setTyped(shown)}
        onBlur={() => setTyped(null)}
        onChange={(next) => {
          setTyped(next);
          if (/^#[0-9a-f]{6}$/i.test(next) && next.toLowerCase() !== shown) onChange(next.toLowerCase());
        }}
      />
    </fieldset>
  );
}

interface FillProps {
  label: string;
  value: SceneFill;
  onChange: (fill: SceneFill) => void;
}

/** A plain colour, or two that run into one another. */
export function FillField({ label, value, onChange }: FillProps) {
  const { t } = useTranslation();
  const plain = typeof value === 'string';
  return (
    <>
      <ColorField
        label={plain ? label : t('editor.fill.from')}
        value={plain ? value : value.from}
        onChange={(color) => onChange(plain ? color : { ...value, from: color })}
      />
      <Switch
        label={t('editor.fill.gradient')}
        checked={!plain}
        onChange={(event) =>
          onChange(
            plain && event.currentTarget.checked
              ? { from: value, to: value === 'accent' ? 'ground' : 'accent', angle: 90 }
              : plain
                ? value
                : value.from,
          )
        }
      />
      {!plain && (
        <>
          <ColorField
            label={t('editor.fill.to')}
            value={value.to}
            onChange={(to) => onChange({ ...value, to })}
          />
          <RangeField
            label={t('editor.fill.angle')}
            value={value.angle}
            min={0}
            max={360}
            step={15}
            unit="°"
            onChange={(angle) => onChange({ ...value, angle })}
          />
        </>
      )}
    </>
  );
}

interface RangeProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  unit?: string;
  onChange: (value: number) => void;
}

/** A number that is best felt: a slider with its value beside its name. */
export function RangeField({ label, value, unit = '', onChange, ...range }: RangeProps) {
  const id = useId();
  return (
    <div>
      <div className={classes.rangeHead}>
        <span id={id} className={classes.label}>
          {label}
        </span>
        <span className={classes.percent}>
          {Math.round(value * 100) / 100}
          {unit}
        </span>
      </div>
      <Slider
        {...range}
        value={Math.min(range.max, Math.max(range.min, value))}
        label={null}
        thumbSize={22}
        thumbProps={{ 'aria-labelledby': id }}
        onChange={onChange}
      />
    </div>
  );
}

interface NumberProps {
  label: string;
  value: number;
  min?: number;
  max?: number;
  suffix?: string;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** A number that is known: typed, or stepped with the arrow keys. */
export function NumberField({ label, value, onChange, ...limits }: NumberProps) {
  const [typed, setTyped] = useState<string | number | null>(null);
  const shown = Math.round(value * 10) / 10;
  return (
    <NumberInput
      {...limits}
      size="sm"
      label={label}
      decimalScale={1}
      clampBehavior="blur"
      hideControls
      value={typed ?? shown}
      onFocus={() => setTyped(shown)}
      onBlur={() => setTyped(null)}
      onChange={(next) => {
        setTyped(next);
        const { min = -1e5, max = 1e5 } = limits;
        if (typeof next === 'number' && next !== shown && next >= min && next <= max) onChange(next);
      }}
    />
  );
}
