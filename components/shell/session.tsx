import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { posts, prefs, products, shops } from '@/utils/db';
import { isLanguage, type Language } from '@/utils/i18n';
import type { Post, Product, Shop } from '@/utils/model';

export interface Session {
  shop: Shop;
  /** The post that is being worked on, with its product; they outlive the panel and follow no tab. */
  current: { post: Post; product: Product } | null;
  language: Language;
}

const SessionContext = createContext<Session | null>(null);

/** The current post of a shop, or null when there is none or it went to the trash. */
async function loadCurrent(shopId: string): Promise<Session['current']> {
  const id = await prefs.get(`currentPost:${shopId}`);
  const post = id === undefined ? undefined : await posts.get(id);
  const product = post && (await products.get(post.productId));
  return post && product ? { post, product } : null;
}

export function SessionProvider({ shopId, children }: { shopId: string; children: ReactNode }) {
  const { i18n } = useTranslation();
  const shop = useLive(() => shops.get(shopId), [shopId]);
  const current = useLive(() => loadCurrent(shopId), [shopId]);
  const language = isLanguage(i18n.language) ? i18n.language : 'id';
  const session = useMemo(
    () => (shop && current !== undefined ? { shop, current, language } : null),
    [shop, current, language],
  );
  return session && <SessionContext value={session}>{children}</SessionContext>;
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
