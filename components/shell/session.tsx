import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { type Desk, desk, type OnDesk, prefs, shops } from '@/utils/db';
import { isLanguage, type Language } from '@/utils/i18n';
import type { Shop } from '@/utils/model';

export interface Session {
  shop: Shop;
  /** The post that is being worked on, with its product; they outlive the panel and follow no tab. */
  current: OnDesk | null;
  language: Language;
}

const SessionContext = createContext<Session | null>(null);

/** Shop and current post for everything inside: drawn from `start` at once, live from then on. */
export function SessionProvider({ start, children }: { start: Desk; children: ReactNode }) {
  const { i18n } = useTranslation();
  const shopId = start.shop.id;
  const shop = useLive(() => shops.get(shopId), [shopId]) ?? start.shop;
  const live = useLive(() => desk.current(shopId), [shopId]);
  const current = live === undefined ? start.current : live;
  const language = isLanguage(i18n.language) ? i18n.language : 'id';
  const session = useMemo(() => ({ shop, current, language }), [shop, current, language]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside SessionProvider');
  return session;
}

/** Makes a post the one that is worked on; null puts the desk in order for a new one. */
export const setCurrentPost = (shopId: string, postId: string | null): Promise<void> =>
  postId === null ? prefs.clear(`currentPost:${shopId}`) : prefs.set(`currentPost:${shopId}`, postId);

/** Changes the UI's language now and at the next start. */
export async function setLanguage(
  language: Language,
  change: (to: string) => Promise<unknown>,
): Promise<void> {
  await change(language);
  document.documentElement.lang = language;
  await prefs.set('language', language);
}
