import { Checkbox, Popover, UnstyledButton } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOpenTo, profileOf } from '@/utils/channels';
import { type BusinessKind, CHANNEL_IDS, type ChannelId } from '@/utils/model';
import classes from './desk.module.css';

interface Props {
  kind: BusinessKind;
  chosen: readonly ChannelId[];
  onChange: (channel: ChannelId, on: boolean) => void;
}

/** For which channels the post is written; one that the business may not use says why. */
export function ChannelChoice({ kind, chosen, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Popover
      width={280}
      position="bottom-end"
      shadow="md"
      trapFocus
      middlewares={{ flip: true, shift: true, size: true }}
    >
      <Popover.Target>
        <UnstyledButton className={classes.tool} aria-label={t('desk.channels')}>
          <IconAdjustments size={20} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <fieldset className={classes.choices}>
          <legend>{t('desk.channels')}</legend>
          {CHANNEL_IDS.map((id) => {
            const open = isOpenTo(profileOf(id), kind);
            return (
              <Checkbox
                key={id}
                color="leaf.6"
                label={t(`channel.${id}`)}
                description={open ? undefined : t('desk.notForServices')}
                disabled={!open}
                checked={open && chosen.includes(id)}
                onChange={(event) => onChange(id, event.currentTarget.checked)}
              />
            );
          })}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
