import { describe, expect, it } from 'vitest';
import { en } from '@/utils/i18n/locales/en';
import { id } from '@/utils/i18n/locales/id';
import { batch } from '@/utils/i18n/locales/id/batch';
import { better } from '@/utils/i18n/locales/id/better';
import { bulk } from '@/utils/i18n/locales/id/bulk';
import { calendar, schedule } from '@/utils/i18n/locales/id/calendar';
import { checks } from '@/utils/i18n/locales/id/checks';
import { cutOut } from '@/utils/i18n/locales/id/cut-out';
import { data } from '@/utils/i18n/locales/id/data';
import { editor } from '@/utils/i18n/locales/id/editor';
import { groups } from '@/utils/i18n/locales/id/groups';
import { library } from '@/utils/i18n/locales/id/library';
import { mark } from '@/utils/i18n/locales/id/mark';
import { moments } from '@/utils/i18n/locales/id/moments';
import { notice } from '@/utils/i18n/locales/id/notice';
import { number } from '@/utils/i18n/locales/id/number';
import { picture } from '@/utils/i18n/locales/id/picture';
import { quiet } from '@/utils/i18n/locales/id/quiet';
import { reminders } from '@/utils/i18n/locales/id/reminders';
import { repeat } from '@/utils/i18n/locales/id/repeat';
import { results } from '@/utils/i18n/locales/id/results';
import { saving } from '@/utils/i18n/locales/id/saving';
import { sheet } from '@/utils/i18n/locales/id/sheet';
import { slides } from '@/utils/i18n/locales/id/slides';
import { slots } from '@/utils/i18n/locales/id/slots';
import { today } from '@/utils/i18n/locales/id/today';
import { tools } from '@/utils/i18n/locales/id/tools';

const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

const sources = import.meta.glob(
  ['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/utils/**/*.ts', '!/utils/i18n/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
) as Record<string, string>;

const indonesian = new Map(
  flat({
    ...id,
    batch,
    better,
    bulk,
    calendar,
    checks,
    cutOut,
    data,
    editor,
    library,
    mark,
    moments,
    notice,
    picture,
    reminders,
    number,
    quiet,
    results,
    repeat,
    groups,
    saving,
    schedule,
    sheet,
    slides,
    slots,
    today,
    tools,
  }),
);
const english = new Map(flat(en));
const withoutSingular = [...english.keys()].filter((key) => !key.endsWith('_one'));

describe('the words of the interface', () => {
  it('are complete in both languages, with the same blanks to fill', () => {
    expect(withoutSingular.toSorted()).toEqual([...indonesian.keys()].toSorted());
    for (const [key, text] of english) {
      const own = indonesian.get(key.replace(/_one$/, '_other'));
      expect(holes(text), key).toEqual(holes(own ?? ''));
      expect(text.trim(), key).not.toBe('');
    }
  });

  it('have a singular in English wherever they count: without one the Indonesian form would be shown', () => {
    const plurals = [...english.keys()].filter((key) => key.endsWith('_other'));
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) expect(english.has(key.replace(/_other$/, '_one')), key).toBe(true);
  });

  it('are all used', () => {
    const code = Object.values(sources).join('\n');
    const used = (key: string) => {
      const plain = key.replace(/_other$/, '');
      if (code.includes(`'${plain}'`)) return true;
      // Groups whose last part is computed: `t(`channel.${channel}`)`.
      const group = plain.slice(0, plain.lastIndexOf('.'));
      return code.includes(`\`${group}.\${`) || (group === 'reasons' && code.includes(`'${plain.slice(8)}'`));
    };
    expect([...indonesian.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('speak to a person: no jargon', () => {
    const jargon =
      /\b(CTA|engagement|layer|canvas|database|IndexedDB|error|null|undefined|template engine|query)\b/i;
    expect([...indonesian, ...english].filter(([, text]) => jargon.test(text))).toEqual([]);
  });
});
