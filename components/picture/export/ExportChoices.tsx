import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChipGroup } from '@/components/ui';
import type { PictureType } from '@/utils/canvas';
import { DATA_SAVER } from '@/utils/channels/picture-profile';
import { CHANNEL_IDS, type ChannelId } from '@/utils/model';
import { Fold } from '../Fold';
import classes from './export.module.css';
import type { ExportChoices as Choices } from './how';

const TYPES: readonly { value: PictureType; label: string }[] = [
  { value: 'image/jpeg', label: 'JPEG' },
  { value: 'image/png', label: 'PNG' },
  { value: 'image/webp', label: 'WebP' },
];
/** Largest number that can be typed, kB: a hundred megabytes, more than any channel takes. */
const MOST_DIGITS = 6;

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** For where, as which kind of file, and how large the files may become. */
export function ExportChoices({ choices, onChange }: Props) {
  const { t } = useTranslation();
  const { type, channel, saver, most } = choices;
  const isPng = type === 'image/png';
  return (
    <>
      <NativeSelect
        label={t('saving.channel')}
        value={channel ?? ''}
        data={[
          { value: '', label: t('saving.anywhere') },
          ...CHANNEL_IDS.map((id) => ({ value: id, label: t(`channel.${id}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...choices, channel: value === '' ? null : (value as ChannelId) })
        }
      />
      <Checkbox
        color="leaf.6"
        className={classes.saver}
        label={t('saving.saver')}
        description={t('saving.saverHow', { width: DATA_SAVER.width })}
        checked={saver}
        onChange={({ currentTarget }) => onChange({ ...choices, saver: currentTarget.checked })}
      />
      <Fold title={t('saving.type')}>
        <div>
          <ChipGroup
            label={t('saving.type')}
            chips={TYPES}
            value={type}
            onChange={(value) => onChange({ ...choices, type: value })}
          />
          <p className={classes.how}>{isPng ? t('saving.pngHow') : t('saving.typeHow')}</p>
        </div>
        <TextInput
          label={t('saving.most')}
          description={t('saving.mostHow')}
          inputMode="numeric"
          value={most ?? ''}
          onChange={({ currentTarget }) => {
            const digits = currentTarget.value.replace(/\D/g, '').slice(0, MOST_DIGITS);
            onChange({ ...choices, most: Number(digits) > 0 ? Number(digits) : null });
          }}
        />
      </Fold>
    </>
  );
}
