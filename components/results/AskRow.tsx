import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, useAction } from '@/components/ui';
import { results } from '@/utils/db/results';
import { formatDate, formatDay } from '@/utils/i18n';
import type { Field, Numbers, Posted } from '@/utils/results';
import classes from './ask.module.css';
import { FieldBox } from './FieldBox';

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
  const boxes = useRef<HTMLDivElement>(null);
  const channel = t(`channel.${thing.channel}`);
  const day = formatDay(thing.day, language, 'short');

  const open = () => {
    // The button goes; whoever pressed it by keyboard goes on in the first of the new boxes.
    flushSync(() => setOpened(true));
    boxes.current?.querySelectorAll('input')[FIRST.length]?.focus();
  };
  const undo = async () => {
    const { shopId, postId } = thing;
    if (await acting.run(() => results.type(shopId, postId, thing.channel, changed ?? {}))) setChanged(null);
  };
  const box = (field: Field) => (
    <FieldBox
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
        <span className={classes.channel}>
          {channel} {changed && <span role="status">{t('results.saved')}</span>}
        </span>
        <div ref={boxes} className={classes.boxes}>
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
              onClick={open}
            >
              {t('results.add')}
            </Button>
          )}
          {/* In the same place and of the same height: what is being pressed below must not move away. */}
          <Button
            size="sm"
            mih={44}
            px="sm"
            variant="subtle"
            color="gray"
            aria-label={t(changed ? 'results.undoNamed' : 'results.skipNamed', { name, channel })}
            onClick={() => (changed ? void undo() : onSkip())}
          >
            {t(changed ? 'undo' : 'results.skip')}
          </Button>
        </div>
      </div>
      <Reason reason={acting.reason} />
    </article>
  );
}
