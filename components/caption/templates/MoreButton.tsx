import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  left: number;
  end: RefObject<HTMLButtonElement | null>;
  more: () => void;
}

/** The end of a long list that is not all drawn yet; it is also what scrolling down comes upon. */
export function MoreButton({ left, end, more }: Props) {
  const { t } = useTranslation();
  if (left === 0) return null;
  return (
    <Button ref={end} variant="subtle" color="gray" onClick={more}>
      {t('library.more', { count: left })}
    </Button>
  );
}
