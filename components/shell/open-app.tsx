import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame, Reason, reasonOf } from '@/components/ui';
import { prefs, shops } from '@/utils/db';
import { isLanguage, startI18n } from '@/utils/i18n';
import { SessionProvider } from './session';

/** Opens the database, then draws one of our pages; a database that will not open is told in a sentence. */
export async function openApp(app: ReactNode): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  try {
    const [shop, language] = await Promise.all([shops.current(), prefs.get('language')]);
    const chosen = isLanguage(language) ? language : 'id';
    startI18n(chosen);
    document.documentElement.lang = chosen;
    root.render(
      <StrictMode>
        <AppFrame>
          <SessionProvider shopId={shop.id}>{app}</SessionProvider>
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
