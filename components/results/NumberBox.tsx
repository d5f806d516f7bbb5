import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason, textKey, useAction, useKeptText } from '@/components/ui';
import { results } from '@/utils/db/results';
import type { Field, Posted } from '@/utils/results';
import { fieldText, readField, UnreadNumber } from './read-field';

interface Props {
  thing: Posted;
  field: Field;
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
 * One number of one posted thing, stored at each key that leaves it readable. What cannot be read stays in the box
 * with the reason, also when the box is left and drawn again.
 */
export function NumberBox({ thing, field, name, heading, onFocus, onKeyDown, onChanged, place }: Props) {
  const { t } = useTranslation();
  const saving = useAction();
  const entered = useRef<number | undefined>(undefined);
  const stored = thing[field];
  const { text, box, change } = useKeptText({
    id: textKey(thing.id, field),
    stored: fieldText(stored),
    store: async (typed) => {
      const number = readField(field, typed);
      if (!number.ok) throw new UnreadNumber(number.reason);
      await results.type(thing.shopId, thing.postId, thing.channel, { [field]: number.data });
    },
    run: saving.run,
  });
  const read = readField(field, text);
  return (
    <div>
      <TextInput
        label={heading}
        aria-label={name}
        inputMode={field === 'rupiah' ? 'text' : 'numeric'}
        autoComplete="off"
        maxLength={40}
        data-place={place}
        value={text}
        error={!read.ok && t(`results.wrong.${read.reason}`)}
        onFocus={() => {
          box.onFocus();
          entered.current = stored;
          onFocus?.();
        }}
        onBlur={() => {
          box.onBlur();
          if (read.ok && read.data !== entered.current) onChanged(entered.current, read.data);
        }}
        onKeyDown={onKeyDown}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {read.ok && <Reason reason={saving.reason} />}
    </div>
  );
}
