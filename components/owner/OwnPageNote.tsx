import { CloseButton, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, UndoNote, useAction, useLive } from '@/components/ui';
import { prefs, shops } from '@/utils/db';
import type { PageOwner } from '@/utils/model';
import type { FacedPage } from './foreign-shop';
import { ownPage } from './own-page';
import classes from './owner.module.css';
import { accountName } from './site';

/** Offers, once and quietly, to keep the user's own page in front as the current shop's. */
export function OwnPageNote({ page }: { page: FacedPage }) {
  const { t } = useTranslation();
  const { shop, shops: all } = useSession();
  const saving = useAction();
  const [kept, setKept] = useState<PageOwner | null>(null);
  const found = ownPage(page, shop, all);
  const key = found && (`ownPageRefused:${shop.id}:${found.site}` as const);
  const answer = useLive(async () => (key ? { key, refused: await prefs.get(key) } : null), [key]);

  const keep = (owner: PageOwner) =>
    saving.run(async () => {
      await shops.changeInside(shop.id, 'pages', { [owner.site]: owner.id });
      setKept(owner);
    });
  const undo = (owner: PageOwner) =>
    saving.run(async () => {
      await shops.edit(shop.id, ({ pages }) =>
        pages[owner.site] === owner.id ? { pages: { ...pages, [owner.site]: undefined } } : {},
      );
      setKept(null);
    });

  if (kept) {
    return (
      <UndoNote onUndo={() => void undo(kept)} onDismiss={() => setKept(null)}>
        {t('panel.keptPage', { account: accountName(kept) })}
      </UndoNote>
    );
  }
  const unanswered = key !== null && answer?.key === key && answer.refused === undefined;
  if (!found || !unanswered) return <Reason reason={saving.reason} />;
  return (
    <>
      <div className={classes.own}>
        <UnstyledButton className={classes.keep} disabled={saving.busy} onClick={() => void keep(found)}>
          <strong>{t('panel.keepPage', { account: accountName(found) })}</strong>{' '}
          <span>{t('panel.keepPageHint')}</span>
        </UnstyledButton>
        <CloseButton
          size={44}
          aria-label={t('panel.notOwnPage')}
          onClick={() => void saving.run(() => prefs.set(key, found.id))}
        />
      </div>
      <Reason reason={saving.reason} />
    </>
  );
}
