import { fail, ok, type Result } from '../core/result';
import { type Apply, type CellReason, type Choice, type Column, readOr, type SheetLanguage } from './column';
import { fold } from './fold';
import { DAY_FIRST, readDate } from './read-date';

/** Marks between the items of a list, and the backslash that makes one of them plain text. */
const LIST_MARKS = /[\\,;|\n]/g;

export const writeList = (items: readonly string[]): string =>
  items.map((item) => item.replace(LIST_MARKS, '\\$&')).join(', ');

/** Items of a list written with commas, semicolons, bars or line breaks; `\,` is a comma that belongs to one. */
export function readList(text: string): string[] {
  const items = text.match(/(?:\\[\s\S]|[^\\,;|\n]|\\$)+/g) ?? [];
  return items.map((item) => item.replace(/\\([\\,;|\n])/g, '$1').trim()).filter((item) => item !== '');
}

/** The choice that a word stands for, in either language or one of its other names. */
export const findChoice = <T extends string>(choices: readonly Choice<T>[], text: string): T | undefined => {
  const word = fold(text);
  return choices.find((choice) =>
    [choice.value, choice.id, choice.en, ...choice.also].some((name) => fold(name) === word),
  )?.value;
};

export const wordOf = <T extends string>(
  choices: readonly Choice<T>[],
  value: T | undefined,
  language: SheetLanguage,
): string => choices.find((choice) => choice.value === value)?.[language] ?? '';

export const within = (text: string, max: number): Result<string, 'too-long'> =>
  text.length > max ? fail('too-long') : ok(text);

type Fields<D> = Pick<Column<D>, 'read' | 'write'>;

/** A column of plain text of at most `max` UTF-16 units; '' clears the field. */
export const textColumn = <D>(
  max: number,
  get: (row: D) => string | undefined,
  set: (draft: D, text: string) => void,
): Fields<D> => ({
  read: (text) => {
    const fits = within(text, max);
    return fits.ok ? ok((draft: D) => set(draft, fits.data)) : fits;
  },
  write: (row) => get(row) ?? '',
});

/** A column of days; the row holds YYYY-MM-DD or nothing. */
export const dateColumn = <D>(
  get: (row: D) => string | undefined,
  set: (draft: D, day: string | undefined) => void,
  /** Days may stand there without a year: the plan of a month is about the days to come. */
  ahead = false,
): Fields<D> & Pick<Column<D>, 'show'> & { style: 'date' } => ({
  style: 'date',
  read: readOr<D>(
    (draft) => set(draft, undefined),
    (text, { today }, style): Result<Apply<D>, CellReason> => {
      const day = readDate(text, style.date ?? DAY_FIRST, ahead ? today : undefined);
      return day.ok ? ok((draft: D) => set(draft, day.data)) : day;
    },
  ),
  write: (row) => get(row) ?? '',
  show: (row, { language }) => shownDay(get(row), language),
});

/** "21 Nov 2026": in the preview nobody should wonder which number is the month. */
function shownDay(day: string | undefined, language: SheetLanguage): string {
  if (day === undefined) return '';
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(
    new Date(`${day}T00:00:00Z`),
  );
}
