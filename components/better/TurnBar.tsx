import { Button } from '@mantine/core';
import { IconRotate2, IconRotateClockwise2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cleanTurn, MOST_ANGLE, type Turn } from '@/utils/photo';
import classes from './better.module.css';
import { SliderRow } from './SliderRow';

interface Props {
  turn: Turn;
  onChange: (turn: Turn) => void;
  /** Told while the angle is being set, so that lines to set it by can be shown. */
  onLevel: (inUse: boolean) => void;
}

/** Quarter turns, and the few degrees that make a photo stand straight. */
export function TurnBar({ turn, onChange, onLevel }: Props) {
  const { t, i18n } = useTranslation();
  const shown = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' }).format(turn.angle);
  const quarter = (by: number) => onChange(cleanTurn({ turns: turn.turns + by, angle: turn.angle }));
  return (
    <section className={classes.part} aria-label={t('better.straighten')}>
      <h3>{t('better.straighten')}</h3>
      <SliderRow
        label={t('better.angle')}
        value={turn.angle}
        range={[-MOST_ANGLE, MOST_ANGLE]}
        step={0.5}
        shown={`${shown}°`}
        changed={turn.angle !== 0}
        onChange={(angle) => onChange(cleanTurn({ ...turn, angle }))}
        onReset={() => onChange({ ...turn, angle: 0 })}
        onUse={onLevel}
      />
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconRotate2 size={18} aria-hidden />}
          onClick={() => quarter(-1)}
        >
          {t('better.left')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRotateClockwise2 size={18} aria-hidden />}
          onClick={() => quarter(1)}
        >
          {t('better.right')}
        </Button>
      </div>
    </section>
  );
}
