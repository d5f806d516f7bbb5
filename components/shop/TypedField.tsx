import { TextInput, type TextInputProps } from '@mantine/core';
import type { Typing } from './typed-values';
import { useTyped } from './use-typed';

interface Props<T>
  extends Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'maxLength' | 'type'> {
  stored: T;
  typing: Typing<T>;
  /** Said while what is typed cannot be stored. */
  wrong?: string;
  onWrite: (value: T) => void;
}

/** A line of text that is stored as it is typed. */
export function TypedField<T>({ stored, typing, wrong, onWrite, ...input }: Props<T>) {
  const field = useTyped(stored, typing, onWrite);
  return (
    <TextInput
      {...input}
      value={field.value}
      error={field.wrong && wrong}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
      onChange={(event) => field.change(event.currentTarget.value)}
    />
  );
}
