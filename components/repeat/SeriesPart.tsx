import { Button } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note } from '@/components/ui';
import { ruleOf, seriesDay, usualHour } from '@/utils/calendar';
import { formatDay } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import type { Deed } from './RepeatField';
import classes from './repeat.module.css';
import { useLater } from './use-later';
import { useRuleWords } from './use-rule-words';

interface Props {
  post: Post;
  busy: boolean;
  onDeed: (deed: () => Promise<Deed>) => void;
}

/**
 * A post of a series. Whatever is done to it is done to it alone; here all later ones can be brought to follow, or be
 * thrown away.
 */
export function SeriesPart({ post, busy, onDeed }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const inWords = useRuleWords();
  const rule = ruleOf(post);
  const { later, moveLater, end } = useLater(post);
  if (!later || !rule) return null;
  const hour = usualHour(later);
  const movedDay = post.day !== seriesDay(post);
  const movedHour = hour !== undefined && hour !== post.time;
  return (
    <>
      <p className={classes.rule}>
        <IconRepeat size={18} aria-hidden /> {inWords(rule)}
      </p>
      {later.length > 0 && (movedDay || movedHour) && (
        <Note
          tone="info"
          action={
            <Button size="sm" mih={44} variant="default" loading={busy} onClick={() => onDeed(moveLater)}>
              {t('repeat.laterToo')}
            </Button>
          }
        >
          {movedDay
            ? t('repeat.onlyThisDay', { day: formatDay(seriesDay(post), language) })
            : t('repeat.onlyThisHour', { time: hour?.replace(':', '.') })}
        </Note>
      )}
      {later.length > 0 && (
        <Button variant="default" className={classes.alone} loading={busy} onClick={() => onDeed(end)}>
          {t('repeat.endLater', { count: later.length })}
        </Button>
      )}
    </>
  );
}
