import { Button } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ruleOf } from '@/utils/calendar';
import type { Post } from '@/utils/model';
import { LaterOffer } from './LaterOffer';
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
  const inWords = useRuleWords();
  const rule = ruleOf(post);
  const { later, end } = useLater(post);
  if (!later || !rule) return null;
  return (
    <>
      <p className={classes.rule}>
        <IconRepeat size={18} aria-hidden /> {inWords(rule)}
      </p>
      <LaterOffer post={post} busy={busy} onDeed={onDeed} />
      {later.length > 0 && (
        <Button variant="default" className={classes.alone} loading={busy} onClick={() => onDeed(end)}>
          {t('repeat.endLater', { count: later.length })}
        </Button>
      )}
    </>
  );
}
