import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { id, type Translation, type Words } from './locales/id';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((known) => known === value);

/** Words that come in a file of their own, loaded when they are spoken: the panel opens without them. */
const OTHERS: Record<Exclude<Language, 'id'>, () => Promise<Translation>> = {
  en: async () => (await import('./locales/en')).en,
};

/** Indonesian words that came with a part of the app, before or after the start. */
let late: Partial<Words> = {};

/**
 * Adds Indonesian words that only a part of the app speaks and that come with it: the panel opens without them.
 * The other languages come as one file, with all of them.
 */
export function addWords(words: Partial<Words>): void {
  late = { ...late, ...words };
  if (i18next.isInitialized) i18next.addResourceBundle('id', 'translation', words);
}

/** Starts the UI's words with the Indonesian ones. The caption's language is another matter. */
export function startI18n(): i18n {
  void i18next.use(initReactI18next).init({
    lng: 'id',
    fallbackLng: 'id',
    resources: { id: { translation: { ...id, ...late } } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  return i18next;
}

/** Changes the UI's language, its words loaded first. */
export async function speak(language: Language): Promise<void> {
  if (language !== 'id' && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await OTHERS[language]());
  await i18next.changeLanguage(language);
}

export type { TFunction } from 'i18next';
export {
  dayParts,
  formatBytes,
  formatDate,
  formatDay,
  formatDayTime,
  formatMonth,
  formatNumber,
  formatRange,
  formatTime,
  weekdayName,
} from './format';
export type { Words } from './locales/id';
