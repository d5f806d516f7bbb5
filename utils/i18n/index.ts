import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { id, type Translation } from './locales/id';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((known) => known === value);

/** Words that come in a file of their own, loaded when they are spoken: the panel opens without them. */
const OTHERS: Record<Exclude<Language, 'id'>, () => Promise<Translation>> = {
  en: async () => (await import('./locales/en')).en,
};

/** Starts the UI's words with the Indonesian ones. The caption's language is another matter. */
export function startI18n(): i18n {
  void i18next.use(initReactI18next).init({
    lng: 'id',
    fallbackLng: 'id',
    resources: { id: { translation: id } },
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
export { dayParts, formatBytes, formatDate, formatDay, formatDayTime, formatNumber } from './format';
export type { Words } from './locales/id';
