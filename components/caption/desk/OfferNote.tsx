import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '@/components/ui';
import type { CarryOver } from '@/utils/captions';
import classes from './desk.module.css';

interface Props {
  offer: CarryOver;
  onTake: () => void;
  onLeave: () => void;
}

/** How many pieces are shown one by one. */
const SHOWN = 4;

/** What changed in the goods since the user wrote: to be taken over, or left. */
export function OfferNote({ offer, onTake, onLeave }: Props) {
  const { t } = useTranslation();
  const more = offer.changes.length - SHOWN;
  return (
    <Note tone="info">
      <p className={classes.offerLead}>{t('desk.offer')}</p>
      <ul className={classes.changes}>
        {offer.changes.slice(0, SHOWN).map(({ before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place.
          <li key={index}>
            {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.hint}>{t('desk.offerMore', { count: more })}</p>}
      <Group gap="xs" mt="xs">
        <Button size="sm" mih={44} onClick={onTake}>
          {t('desk.take')}
        </Button>
        <Button size="sm" mih={44} variant="subtle" color="gray" onClick={onLeave}>
          {t('desk.leave')}
        </Button>
      </Group>
    </Note>
  );
}
