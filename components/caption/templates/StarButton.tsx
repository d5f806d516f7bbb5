import { UnstyledButton } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './templates.module.css';

interface Props {
  name: string;
  on: boolean;
  onToggle: () => void;
}

/** Marks a template as a favourite of the shop, or takes the mark away. */
export function StarButton({ name, on, onToggle }: Props) {
  const { t } = useTranslation();
  const Star = on ? IconStarFilled : IconStar;
  return (
    <UnstyledButton
      className={classes.star}
      aria-pressed={on}
      aria-label={t('library.star', { name })}
      onClick={onToggle}
    >
      <Star size={20} aria-hidden />
    </UnstyledButton>
  );
}
