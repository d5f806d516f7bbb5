import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Reason, textKey, useAction, useKeptText } from '@/components/ui';
import { readCount, readRupiah } from '@/utils/core/typed-number';
import { sales } from '@/utils/db/sales';
import { formatDay, formatNumber } from '@/utils/i18n';
import { saleId } from '@/utils/model';
import type { Measure } from '@/utils/plan';

/** A number that cannot be stored because nobody can read it; its box says so. */
class UnreadNumber extends Error {
  constructor(readonly reason: 'not-a-count' | 'not-a-sum') {
    super(reason);
  }
}

/** As it stands in its box: thousands grouped by points, which is how it is read again. */
const boxText = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value, 'id'));

interface Props {
  day: string;
  measure: Measure;
  value: number | undefined;
  /** Where the box stands, for the arrow keys. */
  place: string;
  onWalk: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** The number was changed and the box left. */
  onChanged: (before: number | undefined) => void;
}

/** One number of one day, stored at each key that leaves it readable. What cannot be read stays and says so. */
export function SaleBox({ day, measure, value, place, onWalk, onChanged }: Props) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const saving = useAction();
  const entered = useRef<number | undefined>(undefined);
  const readTyped = measure === 'rupiah' ? readRupiah : readCount;
  const { text, box, change } = useKeptText({
    id: textKey(saleId(shop.id, day), measure),
    stored: boxText(value),
    store: async (typed) => {
      const number = readTyped(typed);
      if (!number.ok) throw new UnreadNumber(number.reason);
      await sales.note(shop.id, day, { [measure]: number.data });
    },
    run: saving.run,
  });
  const read = readTyped(text);
  return (
    <div>
      <TextInput
        aria-label={t('quiet.cell', {
          measure: t(`quiet.measure.${measure}`),
          day: formatDay(day, language),
        })}
        inputMode={measure === 'rupiah' ? 'text' : 'numeric'}
        autoComplete="off"
        maxLength={40}
        data-place={place}
        value={text}
        error={!read.ok && t(`quiet.wrong.${read.reason}`)}
        onFocus={() => {
          box.onFocus();
          entered.current = value;
        }}
        onBlur={() => {
          box.onBlur();
          if (read.ok && read.data !== entered.current) onChanged(entered.current);
        }}
        onKeyDown={onWalk}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {read.ok && <Reason reason={saving.reason} />}
    </div>
  );
}
