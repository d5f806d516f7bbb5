import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { CaptionTemplate } from '@/utils/captions';
import { MoreButton } from './MoreButton';
import { PickCard } from './PickCard';
import type { Picking } from './PickerDialog';
import classes from './templates.module.css';
import { usePaged } from './use-paged';

interface Props extends Picking {
  title: string;
  rows: readonly CaptionTemplate[];
  /** Changes with what was asked for. */
  question: string;
}

/** Some of the library under a name of its own. */
export function PickList({ title, rows, question, ...picking }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { shown, ...paging } = usePaged(rows, question);
  if (rows.length === 0) return null;
  return (
    <section className={classes.section} aria-label={title}>
      <h3>{title}</h3>
      <ul className={classes.picks}>
        {shown.map((template) => (
          <PickCard
            key={template.id}
            name={template.name[language] || t('own.unnamed')}
            template={template}
            example={picking.example}
            chosen={template.id === picking.value}
            broken={picking.isBroken(template.id)}
            starred={picking.favorites.includes(template.id)}
            onPick={() => picking.onPick(template.id)}
            onStar={() => picking.onStar(template.id)}
          />
        ))}
      </ul>
      <MoreButton {...paging} />
    </section>
  );
}
