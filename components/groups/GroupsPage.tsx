import './words';
import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Page, PageHeading, Reason, UndoNote, useAction, useLive } from '@/components/ui';
import { groups } from '@/utils/db/groups';
import { GroupCard } from './GroupCard';
import classes from './groups.module.css';
import { TodayGroups } from './TodayGroups';

/** Groups that posts go to in turn: whose turn it is, and what each of them allows. */
export function GroupsPage() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const kept = useLive(() => groups.ofShop(shop.id), [shop.id]);
  const acting = useAction();
  const [trashed, setTrashed] = useState<{ id: string; name: string } | null>(null);

  const add = () =>
    void acting.run(() =>
      groups.add({
        shopId: shop.id,
        name: t('groups.unnamed', { number: (kept?.length ?? 0) + 1 }),
        channel: 'whatsapp-group',
        weekdays: [],
        gapDays: 3,
        rules: '',
        posts: [],
      }),
    );
  const trash = async (group: { id: string; name: string }) => {
    if (await acting.run(() => groups.trash(group.id))) setTrashed(group);
  };
  const restore = async (id: string) => {
    if (await acting.run(() => groups.restore(id))) setTrashed(null);
  };

  if (!kept) return null;
  return (
    <Page width="text">
      <PageHeading title={t('studio.grup')} lead={t('groups.lead')} />
      {kept.length === 0 ? (
        <div className={classes.nothing}>
          <IconUsersGroup size={40} stroke={1.4} aria-hidden />
          <strong>{t('groups.empty')}</strong>
          <p>{t('groups.emptyHow')}</p>
        </div>
      ) : (
        <TodayGroups />
      )}
      {kept.map((group) => (
        <GroupCard key={group.id} group={group} onTrash={() => void trash(group)} />
      ))}
      <Button
        variant="default"
        className={classes.alone}
        leftSection={<IconPlus size={18} aria-hidden />}
        loading={acting.busy}
        onClick={add}
      >
        {t('groups.add')}
      </Button>
      <Reason reason={acting.reason} />
      {trashed && (
        <UndoNote onUndo={() => void restore(trashed.id)} onDismiss={() => setTrashed(null)}>
          {t('groups.trashed', { name: trashed.name })}
        </UndoNote>
      )}
    </Page>
  );
}
