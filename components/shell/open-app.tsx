import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame, Reason, reasonOf } from '@/components/ui';
import { desk } from '@/utils/db';
import { isLanguage, speak, startI18n } from '@/utils/i18n';
import { SessionProvider } from './session';

/**
 * Opens the database, then draws one of our pages; a database that will not open is told in a sentence.
 * `preparing` is whatever else the first drawing needs; it is waited for at the same time.
 */
export async function openApp<T>(preparing: Promise<T>, draw: (prepared: T) => ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  try {
    const [start, prepared] = await Promise.all([desk.open(), preparing]);
    const language = isLanguage(start.language) ? start.language : 'id';
    startI18n();
    if (language !== 'id') await speak(language);
    document.documentElement.lang = language;
    root.render(
      <StrictMode>
        <AppFrame>
          <SessionProvider start={start}>{draw(prepared)}</SessionProvider>
        </AppFrame>
      </StrictMode>,
    );
  } catch (error) {
    console.error(error);
    startI18n();
    root.render(
      <AppFrame>
        <Reason reason={reasonOf(error)} />
      </AppFrame>,
    );
  }
}
