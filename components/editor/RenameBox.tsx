import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  placeholder: string;
  /** Null when it was left as it is. */
  onDone: (name: string | null) => void;
}

/** A part's name, to be typed anew; Enter keeps it, Esc does not. */
export function RenameBox({ name, placeholder, onDone }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => box.current?.select(), []);
  const done = (next: string | null) => {
    // Taking the box away takes the focus off it, which must not end it twice.
    if (over.current) return;
    over.current = true;
    onDone(next);
  };
  return (
    <TextInput
      ref={box}
      size="sm"
      flex={1}
      aria-label={t('editor.list.name')}
      placeholder={placeholder}
      maxLength={60}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => done(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done(typed);
        else if (event.key === 'Escape') done(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
