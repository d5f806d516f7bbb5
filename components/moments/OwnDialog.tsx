import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ChipGroup, Reason, useAction } from '@/components/ui';
import { moments } from '@/utils/db/moments';
import { OWN_MOMENT_KINDS, type OwnMoment } from '@/utils/model';
import classes from './moments.module.css';
import type { Undo } from './use-undo';
import 'dayjs/locale/id';

interface Props {
  /** The entry to change; null makes a new one. */
  row: OwnMoment | null;
  onDone: (undo: Undo) => void;
  onClose: () => void;
}

/** An entry of the shop's own on the calendar: what it is, its name and its days. */
export function OwnDialog({ row, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const [kind, setKind] = useState(row?.kind ?? 'event');
  const [name, setName] = useState(row?.name ?? '');
  const [from, setFrom] = useState<string | null>(row?.from ?? null);
  const [to, setTo] = useState<string | null>(row?.to === row?.from ? null : (row?.to ?? null));
  const [yearly, setYearly] = useState(row?.yearly ?? false);
  const [tried, setTried] = useState(false);
  const acting = useAction();

  const noName = kind !== 'hold' && name.trim() === '';
  const backward = from !== null && to !== null && to < from;
  // A hold that lasts until it is ended stays so unless it is given a last day.
  const last = to ?? (row?.kind === 'hold' && row.to === undefined && kind === 'hold' ? undefined : from);

  const save = () => {
    setTried(true);
    if (noName || from === null || backward) return;
    const values = {
      kind,
      name: name.trim().slice(0, 120),
      from,
      to: last ?? undefined,
      yearly: yearly && kind !== 'hold' ? true : undefined,
    };
    void acting.run(async () => {
      const said = t('moments.kept', { name: values.name || t(`moments.own.kinds.${kind}`) });
      if (row) {
        await moments.change(row.id, values);
        const { kind: was, name: named, from: begun, to: ended, yearly: often } = row;
        const before = { kind: was, name: named, from: begun, to: ended, yearly: often };
        onDone({ said, undo: () => moments.change(row.id, before) });
      } else {
        const { id } = await moments.add({ shopId: shop.id, ...values });
        onDone({ said, undo: () => moments.trash(id) });
      }
      onClose();
    });
  };

  const day = (label: string, value: string | null, onChange: (day: string | null) => void) => ({
    size: 'md' as const,
    label,
    locale: language,
    valueFormat: 'D MMMM YYYY',
    clearable: true,
    clearButtonProps: { 'aria-label': t('close') },
    value,
    onChange: (next: string | null) => onChange(next?.slice(0, 10) ?? null),
  });

  return (
    <Modal
      opened
      onClose={onClose}
      radius="lg"
      size={520}
      title={t(row ? 'moments.own.edit' : 'moments.own.add')}
      closeButtonProps={{ 'aria-label': t('close'), size: 44 }}
      classNames={{ title: classes.dialogTitle }}
    >
      <form
        className={classes.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ChipGroup
          label={t('moments.own.kind')}
          chips={OWN_MOMENT_KINDS.map((value) => ({ value, label: t(`moments.own.kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <p className={classes.hint}>{t(`moments.own.kindHint.${kind}`)}</p>
        <TextInput
          size="md"
          data-autofocus
          label={t('moments.own.name')}
          placeholder={t(`moments.own.nameExample.${kind}`)}
          maxLength={120}
          value={name}
          error={tried && noName && t('moments.own.noName')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={classes.two}>
          <DateInput
            {...day(t('moments.own.from'), from, setFrom)}
            error={tried && from === null && t('moments.own.noFrom')}
          />
          <DateInput
            {...day(t('moments.own.to'), to, setTo)}
            description={t('moments.own.toHint')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            error={backward && t('moments.own.toBefore')}
          />
        </div>
        {kind !== 'hold' && (
          <Checkbox
            color="leaf.6"
            classNames={{ body: classes.tick }}
            label={t('moments.own.yearly')}
            checked={yearly}
            onChange={(event) => setYearly(event.currentTarget.checked)}
          />
        )}
        <Reason reason={acting.reason} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {t('moments.own.cancel')}
          </Button>
          <Button type="submit" loading={acting.busy}>
            {t('moments.own.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
