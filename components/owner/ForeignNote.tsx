import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Reason, useAction } from '@/components/ui';
import { shops } from '@/utils/db';
import type { Shop } from '@/utils/model';
import type { ForeignPage } from './foreign-shop';
import { accountName } from './site';

interface Props {
  foreign: ForeignPage;
  /** What the user was about to do: go on working, or have a post put into the page. */
  about?: 'work' | 'fill';
  onStay: () => void;
}

/** The page in front is another shop's business: says so and asks which is meant, before anything is mixed. */
export function ForeignNote({ foreign, about = 'work', onStay }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const going = useAction();
  const nameOf = ({ name }: Shop) => name || t('shop.unnamed');
  const names = { other: nameOf(foreign.shop), here: nameOf(shop), account: accountName(foreign.owner) };
  return (
    <>
      <Note
        tone="info"
        action={
          <>
            <Button
              size="sm"
              mih={44}
              loading={going.busy}
              onClick={() => void going.run(() => shops.setCurrent(foreign.shop.id))}
            >
              {t('panel.goTo', names)}
            </Button>
            <Button size="sm" mih={44} variant="subtle" color="gray" onClick={onStay}>
              {about === 'fill' ? t('panel.fillAnyway', names) : t('panel.stay', names)}
            </Button>
          </>
        }
      >
        {foreign.why === 'loggedIn' ? t('panel.loggedIn', names) : t('panel.otherShop', names)}
      </Note>
      <Reason reason={going.reason} />
    </>
  );
}
