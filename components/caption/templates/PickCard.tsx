import { Button, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionTemplate } from '@/utils/captions';
import { openStudio } from '@/utils/messaging';
import type { Example } from '../own/use-example';
import { StarButton } from './StarButton';
import classes from './templates.module.css';
import { useGlimpse } from './use-glimpse';

interface Props {
  name: string;
  template: CaptionTemplate;
  example: Example;
  chosen: boolean;
  /** An own one with a fault, which cannot be used before it is mended. */
  broken: boolean;
  starred: boolean;
  onPick: () => void;
  onStar: () => void;
}

/** A template to be chosen: its name, and two lines of what it gives. */
export function PickCard({ name, template, example, chosen, broken, starred, onPick, onStar }: Props) {
  const { t } = useTranslation();
  const glimpse = useGlimpse(template, example);
  const id = useId();
  return (
    <li className={classes.pick} data-chosen={chosen}>
      <div className={classes.pickRow}>
        <UnstyledButton
          className={classes.pickMain}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-text`}
          aria-current={chosen || undefined}
          disabled={broken}
          onClick={onPick}
        >
          <span id={`${id}-name`} className={classes.pickName}>
            {broken ? t('own.brokenName', { name }) : name}
          </span>
          <span id={`${id}-text`} className={classes.pickText}>
            {glimpse}
          </span>
        </UnstyledButton>
        <StarButton name={name} on={starred} onToggle={onStar} />
      </div>
      {broken && (
        <Button
          size="sm"
          mih={44}
          variant="subtle"
          className={classes.mend}
          onClick={() => void openStudio(`template/${template.id}`)}
        >
          {t('own.mend')}
        </Button>
      )}
    </li>
  );
}
