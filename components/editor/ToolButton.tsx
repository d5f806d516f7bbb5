import { ActionIcon, Tooltip } from '@mantine/core';
import type { ComponentType } from 'react';
import classes from './editor.module.css';

interface Props {
  label: string;
  /** The keys that do the same, as they are written on the keyboard. */
  keys?: string;
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  onPress: () => void;
  disabled?: boolean;
  pressed?: boolean;
}

/** A tool by its sign; its name appears under the hand and is read aloud. */
export function ToolButton({ label, keys, icon: Icon, onPress, disabled = false, pressed }: Props) {
  return (
    <Tooltip
      label={keys ? `${label} (${keys})` : label}
      openDelay={400}
      events={{ hover: true, focus: true, touch: false }}
    >
      <ActionIcon
        className={classes.tool}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? 'leaf' : 'gray'}
        size={44}
        aria-label={label}
        // A button that is off keeps the focus: who takes the last step back is not thrown out of the bar.
        aria-disabled={disabled || undefined}
        data-disabled={disabled || undefined}
        aria-pressed={pressed}
        onClick={() => {
          if (!disabled) onPress();
        }}
      >
        <Icon size={20} stroke={1.8} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
