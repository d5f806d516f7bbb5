import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowsHorizontal, IconCheck, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { dayParts, formatDate } from '@/utils/i18n';
import { chainKindOf, type Moment } from '@/utils/moments';
import { certaintyOf } from './certainty';
import classes from './moments.module.css';

interface Props {
  moment: Moment;
  today: string;
  onShift: (by: number) => void;
  onChain: () => void;
  onEdit: () => void;
  onTrash: () => void;
}

const SHIFTS = [
  { by: -1, word: 'earlier' },
  { by: 0, word: 'none' },
  { by: 1, word: 'later' },
] as const;

/** One moment: when, what, how sure that is, and what can be done with it. */
export function MomentRow({ moment, today, onShift, onChain, onEdit, onTrash }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const name = moment.name[language] || t(`moments.sort.${moment.kind}`);
  const { weekday, date, month } = dayParts(moment.from, language);
  const day = formatDate(moment.from, language, today);
  const sure = certaintyOf(moment, shop, today, t);
  const about = [sure, moment.shift && t(`moments.shifted.${moment.shift < 0 ? 'earlier' : 'later'}`)].filter(
    Boolean,
  );
  const last = dayParts(moment.to, language);
  const sort = t(`moments.sort.${moment.kind}`);
  return (
    <li className={classes.moment}>
      <div className={classes.date}>
        <strong>
          {moment.to === moment.from || moment.open
            ? `${date} ${month}`
            : last.month === month
              ? `${date}–${last.date} ${month}`
              : `${date} ${month} – ${last.date} ${last.month}`}
        </strong>
        <span>{weekday}</span>
      </div>
      <div className={classes.what}>
        <div className={classes.name}>
          {name}
          {sort !== name && (
            <span className={classes.sort} data-kind={moment.kind}>
              {sort}
            </span>
          )}
        </div>
        {about.length > 0 && <p className={classes.about}>{about.join('. ')}</p>}
      </div>
      <div className={classes.acts}>
        {moment.movable && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button
                size="sm"
                mih={44}
                variant="subtle"
                color="gray"
                leftSection={<IconArrowsHorizontal size={18} aria-hidden />}
                aria-label={t('moments.shiftOf', { name, day })}
              >
                {t('moments.shift')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {SHIFTS.map(({ by, word }) => (
                <Menu.Item
                  key={by}
                  mih={44}
                  rightSection={(moment.shift ?? 0) === by && <IconCheck size={16} aria-hidden />}
                  onClick={() => onShift(by)}
                >
                  {t(`moments.shifts.${word}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {chainKindOf(moment) && (
          <Button
            size="sm"
            mih={44}
            variant="default"
            leftSection={<IconLink size={18} aria-hidden />}
            aria-label={t('moments.chainOf', { name, day })}
            onClick={onChain}
          >
            {t('moments.chain')}
          </Button>
        )}
        {moment.source === 'own' && (
          <>
            <ActionIcon
              size={44}
              variant="subtle"
              color="gray"
              aria-label={t('moments.edit', { name })}
              onClick={onEdit}
            >
              <IconPencil size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={44}
              variant="subtle"
              color="gray"
              aria-label={t('moments.trash', { name })}
              onClick={onTrash}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
    </li>
  );
}
