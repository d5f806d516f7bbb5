import './words';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason, textKey, useAction, useKeptText } from '@/components/ui';
import { type NumberKind, numberText, readNumber, UnreadNumber } from './read-number';

interface Props {
  kind: NumberKind;
  /** The row that the number is stored in, and what it is called there. */
  of: { id: string; field: string };
  value: number | undefined;
  store: (value: number | undefined) => Promise<unknown>;
  /** What the box is called for whoever hears it alone. */
  name: string;
  /** Shown above the box; left out where the heading of a column stands there. */
  heading?: string;
  onFocus?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The number was changed and the box left; `before` is what stood there when it was entered. */
  onChanged: (before: number | undefined, after: number | undefined) => void;
  /** Where the box stands in a table, for those who look for it. */
  place?: string;
}

/**
 * One number, stored at each key that leaves it readable. What cannot be read stays in the box with the reason, also
 * when the box is left and drawn again.
 */
export function NumberBox({ kind, of, value, store, name, heading, place, ...on }: Props) {
  const { t } = useTranslation();
  const saving = useAction();
  const entered = useRef<number | undefined>(undefined);
  const { text, box, change } = useKeptText({
    id: textKey(of.id, of.field),
    stored: numberText(value),
    store: async (typed) => {
      const number = readNumber(kind, typed);
      if (!number.ok) throw new UnreadNumber(number.reason);
      await store(number.data);
    },
    run: saving.run,
  });
  const read = readNumber(kind, text);
  return (
    <div>
      <TextInput
        label={heading}
        aria-label={name}
        inputMode={kind === 'rupiah' ? 'text' : 'numeric'}
        autoComplete="off"
        maxLength={40}
        data-place={place}
        value={text}
        error={!read.ok && t(`number.wrong.${read.reason}`)}
        onFocus={() => {
          box.onFocus();
          entered.current = value;
          on.onFocus?.();
        }}
        onBlur={() => {
          box.onBlur();
          if (read.ok && read.data !== entered.current) on.onChanged(entered.current, read.data);
        }}
        onKeyDown={on.onKeyDown}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {read.ok && <Reason reason={saving.reason} />}
    </div>
  );
}
