import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import type { CaptionTemplate } from '@/utils/captions';
import { type NewRow, templates } from '@/utils/db';
import type { OwnTemplate } from '@/utils/model';

const open = (id: string) => {
  window.location.hash = `#template/${id}`;
};

/** Makes own templates and opens each: from nothing, from a built-in one, from another own one, from its values. */
export function useMake() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { run, reason, busy } = useAction();
  const keep = (values: Omit<NewRow<OwnTemplate>, 'shopId'>) =>
    void run(async () => open((await templates.add({ shopId: shop.id, ...values })).id));
  const begin = (base: CaptionTemplate | null) =>
    keep({
      name: base ? t('own.basedName', { name: base.name[language] }).slice(0, 120) : '',
      ...(base && { basedOn: base.id }),
      parts: { ...base?.parts },
    });
  const duplicate = ({ id, name }: OwnTemplate) =>
    void run(async () => {
      const made = await templates.duplicate(id, t('own.copyName', { name: name || t('own.unnamed') }));
      open(made.id);
    });
  return { begin, keep, duplicate, reason, busy };
}
