import { Button, Group, NativeSelect, PasswordInput, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Note, Reason, saveStream, useAction, useLive } from '@/components/ui';
import { prefs } from '@/utils/db';
import { Ago } from './Ago';
import { BACKUP_DAYS, DEFAULT_BACKUP_DAYS } from './backup-due';
import classes from './data.module.css';
import { FolderBackup } from './FolderBackup';
import { backupName, makeBackup } from './make-backup';
import { ProgressBar } from './ProgressBar';
import { useProgress } from './use-progress';

/** Everything, or one shop, into one file that the user keeps. */
export function BackupCard() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [scope, setScope] = useState<'all' | 'shop'>('all');
  const [locked, setLocked] = useState(false);
  const [password, setPassword] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const work = useProgress();
  const saving = useAction();
  const last = useLive(() => prefs.get('lastBackup'), []);
  const every = useLive(() => prefs.get('backupEvery'), []) ?? String(DEFAULT_BACKUP_DAYS);
  const only = scope === 'shop' ? shop : null;

  const backUp = async () => {
    setSaved(null);
    const name = backupName(only, shop.zone);
    await work.start(async (long) => {
      const sink = await saveStream(name);
      if (sink === null) return;
      await makeBackup(sink, { shop: only, ...(locked && { password }), ...long });
      setSaved(name);
    });
  };

  return (
    <Card title={t('data.backup')} lead={t('data.backupLead')}>
      <p>{last === undefined ? t('data.never') : <Ago at={Number(last)} />}</p>
      <SegmentedControl
        aria-label={t('data.scope')}
        value={scope}
        onChange={(value) => setScope(value as typeof scope)}
        data={[
          { value: 'all', label: t('data.scopeAll') },
          { value: 'shop', label: t('data.scopeShop') },
        ]}
      />
      <p className={classes.hint}>
        {scope === 'all'
          ? t('data.scopeAllHint')
          : t('data.scopeShopHint', { shop: shop.name || t('shop.unnamed') })}
      </p>
      <Switch
        size="md"
        label={t('data.lock')}
        checked={locked}
        onChange={(event) => setLocked(event.currentTarget.checked)}
      />
      {locked && (
        <PasswordInput
          size="md"
          label={t('data.password')}
          description={t('data.passwordHint')}
          value={password}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('data.showPassword') }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
      {work.busy ? (
        <ProgressBar share={work.share} label={t('data.backingUp')} onCancel={work.cancel} />
      ) : (
        <Button disabled={locked && password.length < 8} onClick={() => void backUp()}>
          {t(scope === 'all' ? 'data.make' : 'data.makePack')}
        </Button>
      )}
      {saved !== null && <Note tone="good">{t('data.saved', { name: saved })}</Note>}
      <Reason reason={work.reason} />
      <Group align="flex-end">
        <NativeSelect
          label={t('data.remind')}
          value={every}
          data={[
            ...BACKUP_DAYS.map((days) => ({ value: String(days), label: t('data.days', { count: days }) })),
            { value: '0', label: t('data.neverRemind') },
          ]}
          onChange={({ currentTarget: { value } }) => void saving.run(() => prefs.set('backupEvery', value))}
        />
      </Group>
      <FolderBackup />
      <Reason reason={saving.reason} />
    </Card>
  );
}
