import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import type { Shop } from '@/utils/model';

interface Props {
  /** The shop whose page is in front. */
  other: Shop;
  onStay: () => void;
}

/** The page in front belongs to another shop of the user: says so before anything of the two is mixed. */
export function ForeignNote({ other, onStay }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const going = useAction();
  const nameOf = ({ name }: Shop) => name || t('shop.unnamed');
  const names = { other: nameOf(other), here: nameOf(shop) };
  return (
    <>
      <Note
        tone="info"
        action={
          <>
            <Button
              size="sm"
              loading={going.busy}
              onClick={() => void going.run(() => shops.setCurrent(other.id))}
            >
              {t('panel.goTo', names)}
            </Button>
            <Button size="sm" variant="subtle" color="gray" onClick={onStay}>
              {t('panel.stay', names)}
            </Button>
          </>
        }
      >
        {t('panel.otherShop', names)}
      </Note>
      <Reason reason={going.reason} />
    </>
  );
}
