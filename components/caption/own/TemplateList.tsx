import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { PageHeading, Reason, useLive } from '@/components/ui';
import { templates as builtIn, faultsOf, toCaptionTemplate } from '@/utils/captions';
import { templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';
import { NewTemplate } from './NewTemplate';
import classes from './own.module.css';
import { TemplateCard } from './TemplateCard';
import { useExample } from './use-example';
import { useMake } from './use-make';

/** The shop's own templates, and below them those that come with Pajang. */
export function TemplateList({ onTrash }: { onTrash: (row: OwnTemplate) => void }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const own = useLive(() => templates.ofShop(shop.id), [shop.id]);
  const example = useExample();
  const [choosing, setChoosing] = useState(false);
  const { begin, duplicate, reason, busy } = useMake();
  const mine = useMemo(
    () =>
      own?.toReversed().map((row) => {
        const template = toCaptionTemplate(row);
        return { row, template, broken: faultsOf(template).length > 0 };
      }),
    [own],
  );
  if (!mine || !example) return null;
  return (
    <>
      <PageHeading title={t('studio.template')} lead={t('own.lead')}>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {t('own.new')}
        </Button>
      </PageHeading>
      {choosing && <NewTemplate busy={busy} onPick={begin} />}
      <Reason reason={reason} />
      <section className={classes.group} aria-label={t('own.mine')}>
        <h2>{t('own.mine')}</h2>
        {mine.length === 0 && (
          <p className={classes.hint}>
            {t('own.none')} {t('own.noneHow')}
          </p>
        )}
        <div className={classes.grid}>
          {mine.map(({ row, template, broken }) => {
            const name = row.name || t('own.unnamed');
            return (
              <TemplateCard key={row.id} name={name} template={template} example={example} broken={broken}>
                <Button
                  component="a"
                  href={`#template/${row.id}`}
                  variant="default"
                  className={classes.linkButton}
                  aria-label={t('own.openNamed', { name })}
                >
                  {t('own.open')}
                </Button>
                <Button
                  size="sm"
                  mih={44}
                  px="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('own.copyNamed', { name })}
                  onClick={() => duplicate(row)}
                >
                  {t('own.copy')}
                </Button>
                <Button
                  size="sm"
                  mih={44}
                  px="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('own.trashNamed', { name })}
                  onClick={() => onTrash(row)}
                >
                  {t('own.trash')}
                </Button>
              </TemplateCard>
            );
          })}
        </div>
      </section>
      <section className={classes.group} aria-label={t('own.builtIn')}>
        <h2>{t('own.builtIn')}</h2>
        <p className={classes.hint}>{t('own.builtInHint')}</p>
        <div className={classes.grid}>
          {builtIn.map((template) => (
            <TemplateCard
              key={template.id}
              name={template.name[language]}
              template={template}
              example={example}
            >
              <Button
                variant="default"
                aria-label={t('own.baseOf', { name: template.name[language] })}
                onClick={() => begin(template)}
              >
                {t('own.base')}
              </Button>
            </TemplateCard>
          ))}
        </div>
      </section>
    </>
  );
}
