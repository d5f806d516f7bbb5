import { ActionIcon, Button, FileButton, Switch } from '@mantine/core';
import { IconDownload, IconTrash, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopRules } from '@/components/checks';
import { useSession } from '@/components/shell';
import { Card, download, fileName, Note } from '@/components/ui';
import { readPack } from '@/utils/checks';
import { ownPackId, rulePacks } from '@/utils/db';
import type { RulePackRow } from '@/utils/model';
import { isEmpty } from './own-pack';
import { PackContents } from './PackContents';
import classes from './rules-page.module.css';
import type { OwnPack } from './use-own-pack';

interface Props {
  rules: ShopRules;
  desk: OwnPack;
}

type Said = { tone: 'good' | 'bad'; sentence: string };

/** Rules of others, brought in as files, and the way of one's own changes into a file. */
export function PacksCard({ rules, desk }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const [said, setSaid] = useState<Said | null>(null);
  const rows = rules.rows.filter(({ id }) => id !== ownPackId(shop.id));
  const nothing = isEmpty(desk.own);

  const bringIn = (file: File | null) =>
    void desk.run(async () => {
      if (!file) return;
      const read = await readPack(await file.text(), () => performance.now());
      if (!read.ok) {
        setSaid({ tone: 'bad', sentence: t(`checks.refused.${read.reason}`, { where: read.where ?? '' }) });
        return;
      }
      await rulePacks.add({ shopId: shop.id, on: true, pack: read.data });
      setSaid({ tone: 'good', sentence: t('checks.imported', { name: read.data.name }) });
    });
  const save = () =>
    download(
      new Blob([`${JSON.stringify(desk.own, null, 2)}\n`], { type: 'application/json' }),
      `${fileName(desk.own.name)}.json`,
    );

  return (
    <Card title={t('checks.packs')} lead={t('checks.packsLead')}>
      {rows.length > 0 && (
        <ul className={classes.rules}>
          {rows.map((row) => (
            <PackRow key={row.id} row={row} broken={rules.broken.has(row.id)} desk={desk} />
          ))}
        </ul>
      )}
      {said && <Note tone={said.tone}>{said.sentence}</Note>}
      <div className={classes.buttons}>
        <FileButton accept=".json,application/json" onChange={bringIn}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
              {t('checks.import')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          disabled={nothing}
          onClick={save}
        >
          {t('checks.export')}
        </Button>
      </div>
      {nothing && <p className={classes.hint}>{t('checks.exportHint')}</p>}
    </Card>
  );
}

function PackRow({ row, broken, desk }: { row: RulePackRow; broken: boolean; desk: OwnPack }) {
  const { t } = useTranslation();
  const { name } = row.pack;
  const trash = async () => {
    if (!(await desk.run(() => rulePacks.trash(row.id)))) return;
    desk.setUndo({ said: t('checks.trashed', { name }), undo: () => rulePacks.restore(row.id) });
  };
  return (
    <li className={classes.rule} data-off={!row.on}>
      <div className={classes.ruleHead}>
        <div className={classes.ruleText}>
          <h3>{name}</h3>
          <PackContents pack={row.pack} />
        </div>
        <div className={classes.packActs}>
          <Switch
            size="md"
            color="leaf.6"
            aria-label={t('checks.packOn', { name })}
            classNames={{ body: classes.switch }}
            checked={row.on}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              void desk.run(() => rulePacks.edit(row.id, () => ({ on })));
            }}
          />
          <ActionIcon
            size={44}
            variant="subtle"
            color="gray"
            aria-label={t('checks.trash', { name })}
            onClick={() => void trash()}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {broken && <Note tone="bad">{t('checks.packBroken')}</Note>}
    </li>
  );
}
