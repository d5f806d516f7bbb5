import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { formatDay, formatTime } from '@/utils/i18n';
import type { Post } from '@/utils/model';
import type { Proposal } from '@/utils/plan';
import classes from './quiet.module.css';
import { whyText } from './why-words';

interface Props {
  day: string;
  isWeak: boolean;
  proposals: readonly Proposal[];
  /** What stands on the day already. */
  standing: readonly Post[];
  nameOf: (productId: string) => string;
  busy: boolean;
  onAccept: () => void;
}

/** One day of the plan: what stands, what is proposed and why. */
export function PlanDay({ day, isWeak, proposals, standing, nameOf, busy, onAccept }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const name = formatDay(day, language);
  return (
    <li className={classes.planDay} data-day={day}>
      <div className={classes.dayHead}>
        <h3>
          {name} {isWeak && <span className={classes.weak}>{t('quiet.weak')}</span>}
        </h3>
        {proposals.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconCheck size={18} aria-hidden />}
            aria-label={t('quiet.acceptDayNamed', { day: name })}
            disabled={busy}
            onClick={onAccept}
          >
            {t('quiet.acceptDay')}
          </Button>
        )}
      </div>
      {standing.map(({ id, time, productId }) => (
        <p key={id} className={classes.standing}>
          {t('quiet.standing')}{' '}
          <a href={`#kalender/${id}`}>
            {time && formatTime(time, language)} {nameOf(productId)}
          </a>
        </p>
      ))}
      {proposals.map((proposal) => (
        <Proposed key={proposal.id} proposal={proposal} name={nameOf(proposal.productId)} />
      ))}
    </li>
  );
}

function Proposed({ proposal, name }: { proposal: Proposal; name: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { time, aim, idea, channels, why } = proposal;
  return (
    <div className={classes.proposal}>
      <div>
        <span className={classes.time}>{formatTime(time, language)}</span>{' '}
        {why.some(({ key }) => key === 'supposed-time') && (
          <span className={classes.hint}>{t('quiet.guessed')}</span>
        )}
      </div>
      <div className={classes.what}>
        <p className={classes.product}>
          <span className={classes.aim} data-aim={aim}>
            {t(`quiet.aim.${aim}`)}
          </span>
          <strong>{name}</strong>
        </p>
        <p>{t(`quiet.write.${idea}`)}</p>
        <p className={classes.hint}>{channels.map((channel) => t(`channel.${channel}`)).join(' · ')}</p>
        <p className={classes.hint}>{whyText(t, proposal, language)}</p>
      </div>
    </div>
  );
}
