import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

interface Props {
  children: ReactNode;
  onHold: (held: boolean) => void;
}

/** A button that does something for as long as it is held, by pointer or by key. */
export function HoldButton({ children, onHold }: Props) {
  const [held, setHeld] = useState(false);
  const set = (to: boolean) => {
    setHeld(to);
    onHold(to);
  };
  // Only what is held is let go of: another way of holding, such as on the picture itself, takes the focus from here.
  const release = () => {
    if (held) set(false);
  };
  const byKey = (to: boolean) => (event: KeyboardEvent) => {
    if ((event.key === ' ' || event.key === 'Enter') && !event.repeat) set(to);
  };
  return (
    <Button
      variant="default"
      leftSection={<IconEye size={18} aria-hidden />}
      aria-pressed={held}
      onPointerDown={() => set(true)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={byKey(true)}
      onKeyUp={byKey(false)}
      onBlur={release}
    >
      {children}
    </Button>
  );
}
