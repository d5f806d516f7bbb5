import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { results } from '@/utils/db/results';
import { formatDate, formatDay } from '@/utils/i18n';
import type { Field, Numbers, Posted } from '@/utils/results';
import classes from './ask.module.css';
import { NumberBox } from './NumberBox';

const FIRST = ['chats', 'orders'] as const satisfies readonly Field[];
const MORE = ['pieces', 'rupiah'] as const satisfies readonly Field[];

interface Props {
  thing: Posted;
  name: string;
  today: string;
  /** The first row of its post says what the post is. */
  isFirst: boolean;
  onBegin: () => void;
  onSkip: () => void;
}

/** One posted thing with its two numbers, and two more for who wants them. */
export function AskRow({ thing, name, today, isFirst, onBegin, onSkip }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [opened, setOpened] = useState(MORE.some((field) => thing[field] !== undefined));
  const [changed, setChanged] = useState<Numbers | null>(null);
  const acting = useAction();
  const channel = t(`channel.${thing.channel}`);
  const day = formatDay(thing.day, language, 'short');

  const undo = async () => {
    const { shopId, postId } = thing;
    if (await acting.run(() => results.type(shopId, postId, thing.channel, changed ?? {}))) setChanged(null);
  };
  const box = (field: Field) => (
    <NumberBox
      key={field}
      thing={thing}
      field={field}
      heading={t(`results.field.${field}`)}
      name={t('results.cell', {
        field: t(`results.field.${field}`),
        name,
        channel,
        day: formatDate(thing.day, language, today),
      })}
      onFocus={onBegin}
      onChanged={(before) => setChanged((all) => ({ [field]: before, ...all }))}
    />
  );
  return (
    <article className={classes.row} aria-label={`${name}, ${channel}, ${day}`}>
      {isFirst && (
        <div>
          <strong className={classes.name}>{name}</strong>
          <span className={classes.when}>{day}</span>
        </div>
      )}
      <div className={classes.line}>
        <span className={classes.channel}>{channel}</span>
        <div className={classes.boxes}>
          {FIRST.map(box)}
          {opened && MORE.map(box)}
        </div>
        <div className={classes.acts}>
          {!opened && (
            <Button
              size="sm"
              mih={44}
              px="sm"
              variant="subtle"
              color="gray"
              aria-label={t('results.addNamed', { name, channel })}
              onClick={() => setOpened(true)}
            >
              {t('results.add')}
            </Button>
          )}
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant="subtle"
            color="gray"
            aria-label={t('results.skipNamed', { name, channel })}
            onClick={onSkip}
          >
            {t('results.skip')}
          </Button>
        </div>
      </div>
      {changed && (
        <div className={classes.saved}>
          <span role="status">{t('results.saved')}</span>
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant="default"
            aria-label={t('results.undoNamed', { name, channel })}
            onClick={() => void undo()}
          >
            {t('undo')}
          </Button>
        </div>
      )}
      <Reason reason={acting.reason} />
    </article>
  );
}
