import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { PageHeading, Reason, useLive } from '@/components/ui';
import { templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';
import { NewTemplate } from './NewTemplate';
import { Shelf } from './Shelf';
import { useExample } from './use-example';
import { useMake } from './use-make';

/** The shop's own templates, and below them those that come with Pajang. */
export function TemplateList({ onTrash }: { onTrash: (row: OwnTemplate) => void }) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const own = useLive(() => templates.ofShop(shop.id), [shop.id]);
  const example = useExample();
  const [choosing, setChoosing] = useState(false);
  const making = useMake();
  if (!own || !example) return null;
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
      {choosing && <NewTemplate making={making} own={own} example={example} />}
      <Reason reason={making.reason} />
      <Shelf own={own} example={example} making={making} onTrash={onTrash} />
    </>
  );
}
